import assert from 'node:assert/strict';
import { isUnknown } from '../../../../server/src/documents/arm/resolved';
import { type Json, read, schemas } from './support';

const entry = { principalId: 'p', roleDefinitionId: 'r' };
const eligible = { ...entry, justInTimeAccessPolicy: { multiFactorAuthProvider: 'Azure' } };

/** Reads a parameter file that gives these values. */
function given(values: Json, more: Json = {}) {
  const parameters = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]));
  return read(JSON.stringify({ $schema: schemas.parameters, parameters: { ...parameters, ...more } }));
}

describe('a parameter file whose template is not known', () => {
  it('says what the usual names say', () => {
    const { arm, at } = given({
      mspOfferName: 'Offer',
      mspOfferDescription: 'Text',
      managedByTenantId: 't',
      authorizations: [entry],
    });
    const [found] = arm.definitions;
    assert.equal(arm.definitions.length, 1);
    assert.deepEqual(
      [found!.registrationDefinitionName?.value, found!.description?.value, found!.managedByTenantId?.value],
      ['Offer', 'Text', 't'],
    );
    assert.equal(at(found!.managedByTenantId!.key), '"managedByTenantId"');
    assert.deepEqual([found!.authorizations!.items.length, found!.authorizations!.known], [1, true]);
    assert.equal(found!.authorizations!.items[0]!.access, 'active');
    assert.equal(found!.eligibleAuthorizations, undefined);
    assert.equal(found!.resource, undefined);
  });

  it('says what the names of the policy say', () => {
    const { arm } = given({
      managedByName: 'Offer',
      managedByDescription: 'Text',
      managedByTenantId: 't',
      managedByAuthorizations: [],
    });
    const [found] = arm.definitions;
    assert.deepEqual([found!.registrationDefinitionName?.value, found!.description?.value], ['Offer', 'Text']);
    assert.equal(found!.authorizations!.known, true);
  });

  it('has lists by their entries, whatever their names', () => {
    const { arm } = given({ people: [entry], rights: [eligible], other: [{ rgName: 'rg' }] });
    assert.deepEqual(
      arm.definitions[0]!.authorizations!.items.map(({ access }) => access),
      ['active'],
    );
    assert.deepEqual(
      arm.definitions[0]!.eligibleAuthorizations!.items.map(({ access }) => access),
      ['eligible'],
    );
  });

  it('has eligible entries by the name of their list', () => {
    const { arm } = given({ authorizations: [entry], eligibleAuthorizations: [entry] });
    assert.equal(arm.definitions[0]!.eligibleAuthorizations!.items.length, 1);
  });

  it('has a definition for each list of active entries', () => {
    const { arm } = given({ readers: [entry], writers: [entry], eligibleAuthorizations: [eligible] });
    assert.deepEqual(
      arm.definitions.map(({ authorizations, eligibleAuthorizations }) => [
        authorizations!.items.length,
        eligibleAuthorizations?.items.length,
      ]),
      [
        [1, 1],
        [1, undefined],
      ],
    );
  });

  it('lacks nothing: the template may say it', () => {
    const [found] = given({ mspOfferName: 'Offer', eligibleAuthorizations: [eligible] }).arm.definitions;
    assert(isUnknown(found!.managedByTenantId!.node));
    assert.deepEqual([found!.authorizations!.items, found!.authorizations!.known], [[], false]);
  });

  it('knows nothing of secrets and of what looks like an expression', () => {
    const { arm } = given(
      { authorizations: [{ ...entry, principalId: "[parameters('x')]" }] },
      { managedByTenantId: { reference: { keyVault: {} } } },
    );
    const [found] = arm.definitions;
    assert.equal(found!.managedByTenantId?.value, undefined);
    assert(isUnknown(found!.authorizations!.items[0]!.principalId!.node));
    assert.equal(found!.authorizations!.items[0]!.roleDefinitionId!.value, 'r');
  });

  it('has no loops', () => {
    const copy = [{ name: 'principalId', count: 1, input: 'x' }];
    const [found] = given({ managedByTenantId: 't', authorizations: [{ ...entry, copy }] }).arm.definitions;
    assert.equal(found!.authorizations!.items[0]!.principalId!.value, 'p');
  });

  it('tells the parameters it gives', () => {
    const { arm, at } = given({ managedByTenantId: 't', rgName: 'rg' }, { half: 1 });
    assert.deepEqual(
      arm.parameters.map(({ name }) => name),
      ['managedByTenantId', 'rgName'],
    );
    assert.equal(at(arm.parameters[1]!.key), '"rgName"');
  });

  for (const value of [null, 'text', 1, [[entry]], {}, [null, 'x', entry]]) {
    it(`of odd shape is no fault of ours: ${JSON.stringify(value)}`, () => {
      assert.equal(given({ managedByTenantId: 't', authorizations: value, list: value }).arm.parameters.length, 3);
    });
  }
});
