import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/documents/document';
import { isGuid, sameId } from '../../../server/src/documents/guid';
import { authorizationsOf, type Definition, type Field } from '../../../server/src/documents/model';
import { items, properties, property } from '../../../server/src/documents/nodes';
import { parseTree } from '../../../server/src/documents/syntax-tree';
import { deleteRole, eligibleEntry, entry, ids, manifest, reader } from '../rules/support';

function definitionOf(text: string): Definition {
  const [definition, ...others] = parseDocument('manifest', text).definitions;
  assert.ok(definition && others.length === 0);
  return definition;
}

describe('the reader of manifests', () => {
  it('reads every field with its key and value', () => {
    const text = manifest({ eligible: [eligibleEntry(reader)] });
    const { version, managedByTenantId, authorizations, eligibleAuthorizations } = definitionOf(text);
    const written = ({ key, node }: Field): string => text.slice(key!.offset, node.offset + node.length);
    assert.equal(written(version!), '"version": "1.0.0"');
    assert.equal(managedByTenantId!.value, ids.tenant);
    assert.deepEqual(
      authorizations!.items.map(({ roleDefinitionId }) => roleDefinitionId!.value),
      [reader, deleteRole],
    );
    const [eligible] = eligibleAuthorizations!.items;
    assert.equal(eligible!.access, 'eligible');
    assert.equal(eligible!.justInTimeAccessPolicy!.maximumActivationDuration!.value, 'PT4H');
    assert.equal(eligible!.justInTimeAccessPolicy!.key!.value, 'justInTimeAccessPolicy');
  });

  it('lists active authorizations before eligible ones', () => {
    const definition = definitionOf(manifest({ authorizations: [entry(reader)], eligible: [eligibleEntry(reader)] }));
    assert.deepEqual(
      authorizationsOf(definition).map(({ access }) => access),
      ['active', 'eligible'],
    );
  });

  it('knows no value where a field is of another type, and none where its value is being typed', () => {
    const definition = definitionOf(
      '{ "version": 1, "authorizations": "none", "eligibleAuthorizations": [1, {}], "cloud": }',
    );
    assert.deepEqual([definition.version!.value, definition.version!.node.value], [undefined, 1]);
    assert.deepEqual([definition.authorizations!.known, definition.authorizations!.items], [false, []]);
    assert.equal(definition.eligibleAuthorizations!.items.length, 2);
    assert.deepEqual([definition.cloud, definition.managedByTenantId], [undefined, undefined]);
  });

  it('reads the last of two equal names, as JSON.parse does', () => {
    assert.equal(definitionOf('{ "version": "1.0.0", "version": "2.0.0" }').version!.value, '2.0.0');
  });

  it('finds no definition where the file holds no object', () => {
    for (const text of ['', '[]', '1', 'null', '"x"'])
      assert.deepEqual(parseDocument('manifest', text).definitions, []);
  });
});

describe('the reader of directories', () => {
  const read = (text: string) => parseDocument('directory', text).directory!;

  it('reads principals', () => {
    const { principals, complete, tenantId } = read(
      `{ "tenantId": "${ids.tenant}", "complete": true, "principals": [{ "id": "${ids.support}", "memberCount": 3, "members": ["${ids.leads}", 4] }] }`,
    );
    assert.deepEqual([tenantId!.value, complete], [ids.tenant, true]);
    const [group] = principals!.items;
    assert.deepEqual([group!.id!.value, group!.memberCount, group!.type], [ids.support, 3, undefined]);
    assert.deepEqual(
      group!.members!.items.map(({ value }) => value),
      [ids.leads, undefined],
    );
  });

  it('calls itself complete only where it says so', () => {
    for (const said of ['{}', '{ "complete": "true" }', '{ "complete": 1 }', '{ "complete": }']) {
      assert.equal(read(said).complete, false);
    }
  });

  it('is for directories alone', () => {
    assert.equal(parseDocument('manifest', '{}').directory, undefined);
    assert.deepEqual(parseDocument('directory', '{}').definitions, []);
  });
});

describe('nodes', () => {
  it('give properties and items of what has them, and none of what has not', () => {
    const root = parseTree('{ "__proto__": [1, 2], "a": { } }').root;
    assert.deepEqual(
      properties(root).map(({ name }) => name),
      ['__proto__', 'a'],
    );
    assert.equal(items(property(root, '__proto__')!.value).length, 2);
    assert.deepEqual([properties(undefined), items(root), property(root, 'toString')], [[], [], undefined]);
  });
});

describe('GUIDs', () => {
  it('are 36 characters in any case, with nothing around them', () => {
    assert.ok(isGuid(ids.tenant) && isGuid(ids.tenant.toUpperCase()));
    for (const other of [
      '',
      `{${ids.tenant}}`,
      `${ids.tenant} `,
      ids.tenant.replace('5', 'g'),
      ids.tenant.replaceAll('-', ''),
    ]) {
      assert.equal(isGuid(other), false, other);
    }
  });

  it('are the same in any case', () => {
    assert.ok(sameId(ids.tenant, ids.tenant.toUpperCase()));
    assert.equal(sameId(undefined, undefined), false);
    assert.equal(sameId(ids.tenant, ids.support), false);
  });
});
