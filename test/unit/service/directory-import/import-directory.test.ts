import assert from 'node:assert/strict';
import { directoryListing, importDirectory } from '../../../../server/src/service/directory-import/import-directory';
import { parseDocument } from '../../../../server/src/documents/document';

const tenantId = '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10';
const readAt = '2026-11-21T08:00:00Z';
const nothingMore = { people: false, members: false, complete: false, tenantId, readAt };
const listing = JSON.stringify([
  {
    id: '3d1b7b64-6d5e-4f55-8a0e-0f2a6d1c9b21',
    displayName: 'Service desk',
    securityEnabled: true,
    members: [{ id: 'c2f7a9d5-41b8-4c36-9e0d-84a5b6c7d843' }],
  },
  { id: 'c2f7a9d5-41b8-4c36-9e0d-84a5b6c7d843', displayName: 'Ada Byron', userPrincipalName: 'ada@fabrikam.com' },
]);

/** The principals of a directory's text. */
function principalsOf(imported: ReturnType<typeof importDirectory>): readonly Record<string, unknown>[] {
  assert.ok(typeof imported === 'object', JSON.stringify(imported));
  return (JSON.parse(imported.text) as { principals: Record<string, unknown>[] }).principals;
}

describe('an imported directory', () => {
  it('is new where there is none, of the tenant the workspace speaks of', () => {
    const imported = importDirectory(listing, undefined, nothingMore);
    assert.ok(typeof imported === 'object');
    const { tree, directory } = parseDocument('directory', imported.text);
    assert.deepEqual(tree.faults, []);
    assert.equal(directory?.tenantId?.value, tenantId);
    assert.equal(directory.readAt?.value, readAt);
    assert.equal(directory.complete, false);
  });

  it('holds the names of staff and the members of groups only where they are asked for', () => {
    const names = (options: object) =>
      principalsOf(importDirectory(listing, undefined, { ...nothingMore, ...options })).map(
        ({ displayName, memberCount, members }) => [displayName, memberCount, members !== undefined],
      );
    assert.deepEqual(names({}), [['Service desk', 1, false]]);
    assert.deepEqual(names({ people: true }), [
      ['Service desk', 1, false],
      ['Ada Byron', undefined, false],
    ]);
    assert.deepEqual(names({ members: true }), [['Service desk', 1, true]]);
  });

  it('is complete only where somebody says so', () => {
    const imported = importDirectory(listing, undefined, { ...nothingMore, complete: true });
    assert.ok(typeof imported === 'object' && imported.text.includes('"complete": true'));
  });

  it('is refused where the file cannot be read', () => {
    assert.match(JSON.stringify(importDirectory(listing, '{ "principals": [', nothingMore)), /mend its JSON/);
  });

  it('can be told in numbers before', () => {
    assert.deepEqual(directoryListing(listing), {
      groups: 1,
      servicePrincipals: 0,
      applications: 0,
      users: 1,
      withMembers: 1,
      passedOver: 0,
    });
  });
});
