import { resourceTypes, stableApiVersion } from '../resource-types';
import { asTemplateValue, definitionId, nameExpressions } from './names';
import type { ExportOptions } from './options';
import { declarations, type ExportParameter } from './parameters';

const contentVersion = '1.0.0.0';
const schemas = 'https://schema.management.azure.com/schemas';

/** What a template says of itself where names are made anew, for whoever deploys it to a customer of long standing. */
export const seededDescription =
  'The names come from the managing tenant, the subscription and the name of the offer. A customer who has this ' +
  'delegation from another template gets a second one, unless the name deployed there is kept.';

/** What a template says of itself where it keeps names that are deployed. */
export const keptDescription = 'The names are those that are already deployed, so that this template updates them.';

/** A template that delegates the subscription it is deployed to, or resource groups in it. */
export function template(parameters: readonly ExportParameter[], options: ExportOptions): object {
  const seeds = {
    managedByTenantId: "parameters('managedByTenantId')",
    subscription: 'subscription().id',
    offerName: "parameters('mspOfferName')",
  };
  const names = nameExpressions(seeds, options.keepName);
  return {
    $schema: `${schemas}/2019-08-01/subscriptionDeploymentTemplate.json#`,
    contentVersion,
    metadata: { description: options.keepName === undefined ? seededDescription : keptDescription },
    parameters: declarations(parameters),
    variables: {
      registrationDefinitionName: asTemplateValue(names.definition),
      registrationDefinitionId: `[${definitionId}]`,
      registrationAssignmentName: asTemplateValue(names.assignment),
    },
    resources: [
      definition(new Set(parameters.map(({ name }) => name))),
      options.scope === 'subscription' ? assignment() : groupAssignment(options.scope === 'resource-groups'),
    ],
  };
}

function definition(declared: ReadonlySet<string>): object {
  const value = (name: string): string => `[parameters('${name}')]`;
  return {
    type: resourceTypes.definition,
    apiVersion: stableApiVersion,
    name: "[variables('registrationDefinitionName')]",
    ...(declared.has('marketplacePlanId') && {
      plan: {
        name: value('marketplacePlanId'),
        publisher: value('marketplacePublisherId'),
        product: value('marketplaceOfferId'),
        version: value('marketplacePlanVersion'),
      },
    }),
    properties: {
      registrationDefinitionName: value('mspOfferName'),
      description: value('mspOfferDescription'),
      managedByTenantId: value('managedByTenantId'),
      authorizations: value('authorizations'),
      ...(declared.has('eligibleAuthorizations') && { eligibleAuthorizations: value('eligibleAuthorizations') }),
    },
  };
}

function assignment(): object {
  return {
    type: resourceTypes.assignment,
    apiVersion: stableApiVersion,
    name: "[variables('registrationAssignmentName')]",
    dependsOn: ["[variables('registrationDefinitionId')]"],
    properties: { registrationDefinitionId: "[variables('registrationDefinitionId')]" },
  };
}

/** The assignment of a resource group stands in a deployment of its own, as deep as the group (ARM-14). */
function groupAssignment(several: boolean): object {
  const group = several ? "parameters('resourceGroups')[copyIndex()].rgName" : "parameters('rgName')";
  return {
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2022-09-01',
    name: `[format('delegation-{0}', uniqueString(variables('registrationAssignmentName'), ${group}))]`,
    resourceGroup: `[${group}]`,
    ...(several && { copy: { name: 'assignments', count: "[length(parameters('resourceGroups'))]" } }),
    dependsOn: ["[variables('registrationDefinitionId')]"],
    properties: {
      mode: 'Incremental',
      expressionEvaluationOptions: { scope: 'inner' },
      parameters: {
        registrationAssignmentName: { value: "[variables('registrationAssignmentName')]" },
        registrationDefinitionId: { value: "[variables('registrationDefinitionId')]" },
      },
      template: {
        $schema: `${schemas}/2019-04-01/deploymentTemplate.json#`,
        contentVersion,
        parameters: { registrationAssignmentName: { type: 'string' }, registrationDefinitionId: { type: 'string' } },
        resources: [
          {
            type: resourceTypes.assignment,
            apiVersion: stableApiVersion,
            name: "[parameters('registrationAssignmentName')]",
            properties: { registrationDefinitionId: "[parameters('registrationDefinitionId')]" },
          },
        ],
      },
    },
  };
}
