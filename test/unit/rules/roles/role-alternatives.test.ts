import assert from 'node:assert/strict';
import { assertCures, catalogue, checkText, contributor, deleteRole, entry, manifest } from '../support';

const owner = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const storageBlobDataContributor = 'ba92f5b4-2d11-453d-a403-e96b0029c9fe';

function fixesOf(role: string, code: string) {
  const { findings } = checkText(manifest({ authorizations: [entry(role), entry(deleteRole)] }));
  return findings.find((finding) => finding.code === code)?.fixes ?? [];
}

describe('alternatives to a refused role', () => {
  it('are fixes that say what is lost and gained', () => {
    assert.deepEqual(
      fixesOf(owner, 'role-owner')
        .map(({ title }) => title)
        .slice(0, 2),
      [
        'Replace by Contributor: lacks 27 operations, adds none',
        'Replace by Monitoring Policy Contributor: lacks 10395 operations, adds none',
      ],
    );
    assert.equal(
      fixesOf(storageBlobDataContributor, 'role-data-actions')[0]?.title,
      'Replace by Storage Account Contributor: lacks nothing, adds 209 operations',
    );
  });

  it('put the role in place of the one written, and are never applied unasked', () => {
    const text = manifest({ authorizations: [entry(owner), entry(deleteRole)] });
    const after = assertCures('role-owner', text, 'Replace by Contributor');
    assert.equal(after, text.replace(owner, contributor));
    assert.ok(fixesOf(owner, 'role-owner').every(({ safe }) => !safe));
  });

  it('are at most five', () => {
    for (const { id } of catalogue.roles.filter(({ alternatives }) => alternatives.length > 0)) {
      assert.ok((catalogue.get(id)?.alternatives.length ?? 0) <= 5);
    }
  });
});
