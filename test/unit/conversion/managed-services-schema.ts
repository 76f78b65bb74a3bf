import { Ajv } from 'ajv';

const guid = '^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$';
const text = { type: 'string' };

/**
 * What `Microsoft.ManagedServices` takes at 2022-10-01, by the property tables of the API: the resources as they are
 * after expressions are worked out.
 */
const definition = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'apiVersion', 'name', 'properties'],
  properties: {
    type: { const: 'Microsoft.ManagedServices/registrationDefinitions' },
    apiVersion: { const: '2022-10-01' },
    name: text,
    plan: {
      type: 'object',
      additionalProperties: false,
      required: ['name', 'publisher', 'product', 'version'],
      properties: { name: text, publisher: text, product: text, version: text },
    },
    properties: {
      type: 'object',
      additionalProperties: false,
      required: ['managedByTenantId', 'authorizations'],
      properties: {
        registrationDefinitionName: text,
        description: text,
        managedByTenantId: text,
        authorizations: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['principalId', 'roleDefinitionId'],
            properties: {
              principalId: text,
              principalIdDisplayName: text,
              roleDefinitionId: text,
              delegatedRoleDefinitionIds: {
                type: 'array',
                items: { type: 'string', pattern: guid, minLength: 36, maxLength: 36 },
              },
            },
          },
        },
        eligibleAuthorizations: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['principalId', 'roleDefinitionId'],
            properties: {
              principalId: text,
              principalIdDisplayName: text,
              roleDefinitionId: text,
              justInTimeAccessPolicy: {
                type: 'object',
                additionalProperties: false,
                required: ['multiFactorAuthProvider'],
                properties: {
                  multiFactorAuthProvider: { enum: ['Azure', 'None'] },
                  maximumActivationDuration: text,
                  managedByTenantApprovers: {
                    type: 'array',
                    items: {
                      type: 'object',
                      additionalProperties: false,
                      required: ['principalId'],
                      properties: { principalId: text, principalIdDisplayName: text },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

const assignment = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'apiVersion', 'name', 'properties'],
  properties: {
    type: { const: 'Microsoft.ManagedServices/registrationAssignments' },
    apiVersion: { const: '2022-10-01' },
    name: text,
    dependsOn: { type: 'array', items: text },
    properties: {
      type: 'object',
      additionalProperties: false,
      required: ['registrationDefinitionId'],
      properties: { registrationDefinitionId: text },
    },
  },
};

const ajv = new Ajv({ allErrors: true });

/** What is wrong with a definition or an assignment; none where Azure's own schema would take it. */
export const faultsOfDefinition = faultsBy(definition);
export const faultsOfAssignment = faultsBy(assignment);

function faultsBy(schema: object): (resource: unknown) => readonly string[] {
  const validate = ajv.compile(schema);
  return (resource) =>
    validate(resource) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}
