import { ids } from './texts';

/** A template whose authorizations are the values of a parameter, with a default where one is given. */
export function template(title = 'Gold', list?: string): string {
  return `{
  "$schema": "https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "mspOfferName": { "type": "string", "defaultValue": "${title}" },
    "managedByTenantId": { "type": "string", "defaultValue": "${ids.tenant}" },
    "authorizations": { "type": "array"${list === undefined ? '' : `, "defaultValue": ${list}`} }
  },
  "resources": [
    {
      "type": "Microsoft.ManagedServices/registrationDefinitions",
      "apiVersion": "2022-10-01",
      "name": "[guid(parameters('managedByTenantId'), subscription().id, parameters('mspOfferName'))]",
      "properties": {
        "registrationDefinitionName": "[parameters('mspOfferName')]",
        "description": "Monitoring",
        "managedByTenantId": "[parameters('managedByTenantId')]",
        "authorizations": "[parameters('authorizations')]"
      }
    }
  ]
}
`;
}

/** An entry that gives a role to the support group. */
export function armEntry(role: string): string {
  return `{ "principalId": "${ids.support}", "principalIdDisplayName": "Support", "roleDefinitionId": "${role}" }`;
}

/** A list without a fault; roles put in place of its own may have some. */
export function armList(...roles: readonly string[]): string {
  const list = roles.length > 0 ? roles : [ids.reader, ids.deleteRole];
  return `[\n        ${list.map(armEntry).join(',\n        ')}\n      ]`;
}

/** A parameter file that gives the list its value; `more` are other parameters as text of JSON. */
export function parameterFile(list = armList(), more = ''): string {
  return `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {${more && `\n    ${more},`}
    "authorizations": {
      "value": ${list}
    }
  }
}
`;
}
