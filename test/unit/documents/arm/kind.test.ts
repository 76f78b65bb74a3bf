import assert from 'node:assert/strict';
import { parseArmDocument } from '../../../../server/src/documents/document';
import { assignment, definition, type Json, schemas, template } from './support';

function kindOf(content: unknown): string | undefined {
  return parseArmDocument(typeof content === 'string' ? content : JSON.stringify(content))?.kind;
}

const entry = { principalId: 'p', roleDefinitionId: 'r' };
const policy = {
  policyRule: {
    if: { field: 'type', equals: 'Microsoft.ManagedServices/registrationAssignments' },
    then: { effect: 'audit' },
  },
};
const nested = (resource: Json): Json => ({
  type: 'Microsoft.Resources/deployments',
  properties: { template: { resources: [resource] } },
});

describe('the kind of a JSON text', () => {
  describe('is a template', () => {
    const templates: Record<string, unknown> = {
      'with a definition': template({ resources: [definition()] }),
      'with an assignment': template({ resources: [assignment()] }),
      'with the type in any case': { resources: [{ type: 'MICROSOFT.MANAGEDSERVICES/registrationdefinitions' }] },
      'without schema': { resources: [definition()] },
      'with symbolic names': { languageVersion: '2.0', resources: { offer: definition() } },
      'whose delegation is nested': template({ resources: [nested(nested(assignment()))] }),
      'with a policy about delegations': template({
        resources: [{ type: 'Microsoft.Authorization/policyDefinitions', properties: policy }],
      }),
      'that is broken off': template({ resources: [definition()] }).slice(0, -20),
      'with a letter before it': `l${template({ resources: [definition()] })}`,
      'with a page of Markdown behind it': `${template({ resources: [definition()] })}\n# Explanation\n* \`code\` [link](x)`,
    };
    for (const [name, content] of Object.entries(templates)) it(name, () => assert.equal(kindOf(content), 'template'));
  });

  describe('is a policy', () => {
    it('with properties around it', () => assert.equal(kindOf({ properties: policy, name: 'p' }), 'policy'));
    it('without', () => assert.equal(kindOf(policy), 'policy'));
  });

  describe('is a parameter file', () => {
    const files: Record<string, unknown> = {
      'with a tenant': { $schema: schemas.parameters, parameters: { managedByTenantId: { value: 't' } } },
      'without schema': { parameters: { managedByTenantId: { value: 't' } } },
      'with a tenant in a key vault': { parameters: { managedByTenantId: { reference: {} } } },
      'known by its entries': { $schema: schemas.parameters, parameters: { groups: { value: [entry] } } },
    };
    for (const [name, content] of Object.entries(files)) it(name, () => assert.equal(kindOf(content), 'parameters'));
  });

  describe('is an answer of Azure', () => {
    const said = { managedByTenantId: 't', authorizations: [entry] };
    const files: Record<string, unknown> = {
      'for one definition': { id: 'i', properties: said },
      'for a list of them': [{ id: 'i', properties: said }],
      'for a list of the REST interface': { value: [{ properties: said }] },
      'for an assignment': {
        properties: { registrationDefinitionId: '/subscriptions/s/providers/Microsoft.ManagedServices/x' },
      },
      'for an assignment with its definition': [{ properties: { registrationDefinition: { properties: said } } }],
      'in an example of the interface': {
        parameters: { 'api-version': '2022-10-01', requestBody: { properties: said } },
        responses: { 200: { body: { properties: said } } },
      },
      'with its properties beside the id': [
        { id: '/subscriptions/s/providers/Microsoft.ManagedServices/registrationDefinitions/d', ...said },
      ],
    };
    for (const [name, content] of Object.entries(files)) it(name, () => assert.equal(kindOf(content), 'deployed'));
  });

  describe('is none of them', () => {
    const others: Record<string, unknown> = {
      'an empty text': '',
      'a page of HTML': '<html><body>Microsoft.ManagedServices</body></html>',
      'a text': '"Microsoft.ManagedServices"',
      'role assignments': template({
        resources: [{ type: 'Microsoft.Authorization/roleAssignments', properties: { ...entry } }],
      }),
      'a role that may delete delegations': template({
        resources: [
          { type: 'x', properties: { actions: ['Microsoft.ManagedServices/registrationAssignments/delete'] } },
        ],
      }),
      'a template that only outputs one': template({ resources: [], outputs: { o: { value: definition() } } }),
      'a template that only describes one': template({ resources: [], definitions: { d: definition() } }),
      'a user interface definition': {
        $schema: 'https://schema.management.azure.com/schemas/0.1.2-preview/CreateUIDefinition.MultiVm.json#',
        parameters: { outputs: { managedByTenantId: "[basics('t')]" } },
      },
      'a JSON schema': {
        $schema: 'http://json-schema.org/draft-07/schema#',
        properties: { managedByTenantId: { type: 'string' }, authorizations: { items: { properties: entry } } },
      },
      'parameters of something else': {
        $schema: schemas.parameters,
        parameters: { vmName: { value: 'Microsoft.ManagedServices' } },
      },
      'a policy about something else': {
        policyRule: { if: { field: 'type', equals: 'x' } },
        note: 'managedByTenantId',
      },
      'settings with a tenant': { managedByTenantId: 't' },
    };
    for (const [name, content] of Object.entries(others)) it(name, () => assert.equal(kindOf(content), undefined));
  });
});
