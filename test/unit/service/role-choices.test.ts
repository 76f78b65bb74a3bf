import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/documents/document';
import { roleChoices } from '../../../server/src/service/role-choices';
import { catalogue, deleteRole, entry, manifest, reader } from '../rules/support';

const owner = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';

describe('roles to choose from', () => {
  const text = manifest({ authorizations: [entry(reader), entry(owner), entry(deleteRole)] });
  const document = parseDocument('manifest', text);

  it('begin with the one at the caret, chosen already, and those to use instead of it', () => {
    const [first, ...rest] = roleChoices(catalogue, document, text.indexOf(owner) + 5);
    assert.deepEqual([first?.name, first?.chosen], ['Owner', true]);
    assert.equal(rest[0]?.name, 'Contributor');
    assert.ok(rest.every(({ chosen }) => !chosen));
  });

  it('go on with those of the document, and hold each role once', () => {
    const choices = roleChoices(catalogue, document, undefined);
    assert.deepEqual(
      choices.slice(0, 3).map(({ id }) => id),
      [reader, owner, deleteRole],
    );
    assert.equal(choices.length, catalogue.roles.length);
    assert.equal(new Set(choices.map(({ id }) => id)).size, choices.length);
  });

  it('are all roles by name where there is no document', () => {
    const names = roleChoices(catalogue, undefined, undefined).map(({ name }) => name);
    assert.deepEqual(
      names,
      catalogue.roles.map(({ name }) => name),
    );
  });
});
