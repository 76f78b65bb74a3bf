import assert from 'node:assert/strict';
import { concernsDelegation } from '../../../server/src/sniff';

describe('the sniff of a text', () => {
  const relevant = [
    '{ "type": "Microsoft.ManagedServices/registrationDefinitions" }',
    '{ "type": "microsoft.managedservices/registrationassignments" }',
    '{ "parameters": { "managedByTenantId": { "value": "" } } }',
    '{ "ManagedByTenantId": 1 }',
    '[{ "roleDefinitionId": "", "principalId": "" }]',
    '<html> Microsoft.ManagedServices',
  ];
  for (const text of relevant) it(`takes ${text}`, () => assert.equal(concernsDelegation(text), true));

  const others = [
    '',
    '{}',
    '{ "principalId": "" }',
    '{ "roleDefinitionId": "" }',
    '{ "type": "Microsoft.ManagedIdentity/x" }',
  ];
  for (const text of others)
    it(`leaves ${text || 'an empty text'}`, () => assert.equal(concernsDelegation(text), false));

  it('leaves a large file', () => {
    const text = `[${'{ "name": "value", "principalId": "x" },'.repeat(5_000)}{}]`;
    assert.equal(concernsDelegation(text), false);
  });
});
