import assert from 'node:assert/strict';
import { read } from './support';

const said = {
  registrationDefinitionName: 'Offer',
  managedByTenantId: 't',
  authorizations: [{ principalId: 'p', roleDefinitionId: 'r' }],
};
const id = '/subscriptions/s/providers/Microsoft.ManagedServices/registrationDefinitions/d';
const found = {
  id,
  name: 'd',
  type: 'Microsoft.ManagedServices/registrationDefinitions',
  properties: said,
  plan: { name: 'gold' },
};
const delegation = {
  id: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.ManagedServices/registrationAssignments/a',
  name: 'a',
  properties: { registrationDefinitionId: id },
};

describe('an answer of Azure', () => {
  it('tells each definition of a list', () => {
    const { arm, at } = read(JSON.stringify([found, { ...found, name: 'e', plan: null }]));
    assert.deepEqual(
      arm.definitions.map(({ resource }) => resource!.nameText),
      ['d', 'e'],
    );
    const [first, second] = arm.definitions;
    assert.equal(at(first!.managedByTenantId!.node), '"t"');
    assert.equal(first!.authorizations!.items[0]!.principalId!.value, 'p');
    assert.deepEqual([first!.resource!.scope, first!.resource!.type!.value], ['subscription', found.type]);
    assert.equal(at(first!.plan), '{"name":"gold"}');
    assert.equal(second!.plan, undefined);
  });

  it('tells assignments, and the definitions inside them', () => {
    const expanded = { ...delegation, properties: { ...delegation.properties, registrationDefinition: found } };
    const { arm } = read(JSON.stringify({ value: [delegation, expanded] }));
    assert.deepEqual(
      arm.assignments.map(({ registrationDefinitionIdText }) => registrationDefinitionIdText),
      [id, id],
    );
    assert.equal(arm.assignments[0]!.resource.scope, 'resourceGroup');
    assert.equal(arm.definitions.length, 1);
  });

  it('is read in an example of the interface, requests and responses', () => {
    const example = {
      parameters: { requestBody: { properties: said } },
      responses: { 200: { body: found }, 201: { body: found } },
    };
    assert.equal(read(JSON.stringify(example)).arm.definitions.length, 3);
  });

  it('is read with its properties beside the id', () => {
    assert.equal(read(JSON.stringify([{ id, ...said }])).arm.definitions[0]!.managedByTenantId!.value, 't');
  });
});
