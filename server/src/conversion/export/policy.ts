import { resourceTypes, stableApiVersion } from '../resource-types';
import { asTemplateValue, definitionId, nameExpressions } from './names';
import type { KeptName } from './options';
import { declarations, type ExportParameter } from './parameters';

const contentVersion = '1.0.0.0';
const schemas = 'https://schema.management.azure.com/schemas';
/** Owner: the policy's identity writes registration definitions and assignments in the customer's subscriptions. */
const owner = '/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635';

/**
 * A template for a management group that makes a policy: it delegates every subscription below that has no delegation
 * to the managing tenant yet (DLG-07). Policies cannot carry eligible authorizations (ARM-35).
 */
export function policyTemplate(parameters: readonly ExportParameter[], keepName: KeptName | undefined): object {
  return {
    $schema: `${schemas}/2019-08-01/managementGroupDeploymentTemplate.json#`,
    contentVersion,
    metadata: {
      description:
        'Delegates every subscription below a management group. Assign the policy with a managed identity that is Owner there.',
    },
    parameters: declarations(parameters),
    resources: [
      {
        type: 'Microsoft.Authorization/policyDefinitions',
        apiVersion: '2021-06-01',
        name: "[guid(parameters('managedByTenantId'), parameters('managedByName'))]",
        properties: {
          displayName: "[format('Delegate subscriptions to {0}', parameters('managedByName'))]",
          description: "[parameters('managedByDescription')]",
          mode: 'All',
          policyType: 'Custom',
          parameters: policyDeclarations(parameters),
          policyRule: policyRule(parameters, keepName),
        },
      },
    ],
  };
}

function policyDeclarations(parameters: readonly ExportParameter[]): object {
  const entries = parameters.map(({ name, type, description }) => [
    name,
    {
      type: type === 'string' ? 'String' : 'Array',
      defaultValue: `[parameters('${name}')]`,
      metadata: { description },
    },
  ]);
  return Object.fromEntries(entries) as object;
}

function policyRule(parameters: readonly ExportParameter[], keepName: KeptName | undefined): object {
  return {
    if: { field: 'type', equals: 'Microsoft.Resources/subscriptions' },
    then: {
      effect: 'deployIfNotExists',
      details: {
        type: resourceTypes.definition,
        deploymentScope: 'subscription',
        existenceScope: 'subscription',
        roleDefinitionIds: [owner],
        existenceCondition: {
          field: `${resourceTypes.definition}/managedByTenantId`,
          equals: "[[parameters('managedByTenantId')]",
        },
        deployment: {
          location: '[deployment().location]',
          properties: {
            mode: 'incremental',
            parameters: Object.fromEntries(parameters.map(({ name }) => [name, { value: `[[parameters('${name}')]` }])),
            template: deployedTemplate(parameters, keepName),
          },
        },
      },
    },
  };
}

/** What the policy deploys. Its expressions stand in a template too, which must not work them out: `[[` keeps them. */
function deployedTemplate(parameters: readonly ExportParameter[], keepName: KeptName | undefined): object {
  const seeds = {
    managedByTenantId: "parameters('managedByTenantId')",
    subscription: 'subscription().id',
    offerName: "parameters('managedByName')",
  };
  const names = nameExpressions(seeds, keepName);
  return {
    $schema: `${schemas}/2019-08-01/subscriptionDeploymentTemplate.json#`,
    contentVersion,
    parameters: Object.fromEntries(parameters.map(({ name, type }) => [name, { type }])),
    variables: {
      registrationDefinitionName: kept(asTemplateValue(names.definition)),
      registrationDefinitionId: kept(`[${definitionId}]`),
      registrationAssignmentName: kept(asTemplateValue(names.assignment)),
    },
    resources: [
      {
        type: resourceTypes.definition,
        apiVersion: stableApiVersion,
        name: "[[variables('registrationDefinitionName')]",
        properties: {
          registrationDefinitionName: "[[parameters('managedByName')]",
          description: "[[parameters('managedByDescription')]",
          managedByTenantId: "[[parameters('managedByTenantId')]",
          authorizations: "[[parameters('managedByAuthorizations')]",
        },
      },
      {
        type: resourceTypes.assignment,
        apiVersion: stableApiVersion,
        name: "[[variables('registrationAssignmentName')]",
        dependsOn: ["[[variables('registrationDefinitionId')]"],
        properties: { registrationDefinitionId: "[[variables('registrationDefinitionId')]" },
      },
    ],
  };
}

function kept(value: string): string {
  return value.startsWith('[') ? `[${value}` : value;
}
