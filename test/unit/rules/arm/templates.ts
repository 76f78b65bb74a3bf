import { deleteRole, entry, ids, reader } from '../support';

/** What a test template holds; each part is JSON text, so that it may carry marks. */
export interface TemplateParts {
  /** The file name of the `$schema`, as `deploymentTemplate`. */
  readonly schema?: string;
  readonly parameters?: string;
  readonly variables?: string;
  readonly definition?: DefinitionParts | false;
  readonly assignment?: AssignmentParts | false;
  /** More resources, each as JSON text. */
  readonly more?: readonly string[];
  readonly outputs?: string;
}

export interface DefinitionParts {
  readonly type?: string;
  readonly apiVersion?: string;
  readonly name?: string;
  readonly title?: string;
  readonly tenant?: string;
  readonly authorizations?: string;
  /** More of its properties, as JSON text. */
  readonly properties?: string;
  /** More of the resource, as JSON text. */
  readonly more?: string;
}

export interface AssignmentParts {
  readonly type?: string;
  readonly apiVersion?: string;
  readonly name?: string;
  readonly dependsOn?: string | false;
  readonly properties?: string;
  readonly more?: string;
}

/** The expression that makes the name of the definition, well seeded. */
export const seed = `guid('${ids.tenant}', subscription().id, 'Contoso Managed Azure')`;

/** The expression that makes the id of the definition. */
export const definitionId = `subscriptionResourceId('Microsoft.ManagedServices/registrationDefinitions', ${seed})`;

/** The text of a template without fault: Reader and the Delete role for a group on a subscription. */
export function template(parts: TemplateParts = {}): string {
  const { schema = 'subscriptionDeploymentTemplate', parameters, variables, outputs, more = [] } = parts;
  const resources = [
    ...(parts.definition === false ? [] : [definition(parts.definition)]),
    ...(parts.assignment === false ? [] : [assignment(parts.assignment)]),
    ...more,
  ];
  const lines = [
    `"$schema": ${schema.startsWith('«') ? schema : `"${schemaUri(schema)}"`}`,
    '"contentVersion": "1.0.0.0"',
    ...(parameters === undefined ? [] : [`"parameters": ${parameters}`]),
    ...(variables === undefined ? [] : [`"variables": ${variables}`]),
    `"resources": [\n    ${resources.join(',\n    ')}\n  ]`,
    ...(outputs === undefined ? [] : [`"outputs": ${outputs}`]),
  ];
  return `{\n  ${lines.join(',\n  ')}\n}\n`;
}

/** The address of a schema of templates. */
export function schemaUri(schema: string): string {
  return `https://schema.management.azure.com/schemas/2018-05-01/${schema}.json#`;
}

/** The text of a definition. */
export function definition({
  type = '"Microsoft.ManagedServices/registrationDefinitions"',
  apiVersion = '"2022-10-01"',
  name = `"[${seed}]"`,
  title = '"Contoso Managed Azure"',
  tenant = `"${ids.tenant}"`,
  authorizations = authorizationList(),
  properties,
  more,
}: DefinitionParts = {}): string {
  const said = [
    `"registrationDefinitionName": ${title}`,
    `"managedByTenantId": ${tenant}`,
    `"authorizations": ${authorizations}`,
    ...(properties === undefined ? [] : [properties]),
  ];
  const inside = `"properties": {\n        ${said.join(',\n        ')}\n      }`;
  const parts = [`"type": ${type}`, `"apiVersion": ${apiVersion}`, `"name": ${name}`, ...(more ? [more] : []), inside];
  return `{\n      ${parts.join(',\n      ')}\n    }`;
}

/** The text of an assignment of that definition. */
export function assignment({
  type = '"Microsoft.ManagedServices/registrationAssignments"',
  apiVersion = '"2022-10-01"',
  name = `"[${seed}]"`,
  dependsOn = `["[${definitionId}]"]`,
  properties = `{ "registrationDefinitionId": "[${definitionId}]" }`,
  more,
}: AssignmentParts = {}): string {
  const parts = [
    `"type": ${type}`,
    `"apiVersion": ${apiVersion}`,
    `"name": ${name}`,
    ...(more ? [more] : []),
    ...(dependsOn === false ? [] : [`"dependsOn": ${dependsOn}`]),
    `"properties": ${properties}`,
  ];
  return `{\n      ${parts.join(',\n      ')}\n    }`;
}

/** The text of a nested deployment of some resources; `more` is of the deployment itself. */
export function deployment(more: string, resources: readonly string[], schema = 'deploymentTemplate'): string {
  return `{
      "type": "Microsoft.Resources/deployments",
      "apiVersion": "2022-09-01",
      "name": "nested",
      ${more},
      "properties": {
        "mode": "Incremental",
        "template": {
          "$schema": "${schemaUri(schema)}",
          "contentVersion": "1.0.0.0",
          "resources": [${resources.join(', ')}]
        }
      }
    }`;
}

/** An entry of a template, which has no kind of principal. */
export function armEntry(role: string, principal: string = ids.support, more = ''): string {
  return entry(role, principal, more).replace(' "principalType": "Group",', '');
}

/** The text of a list of entries; without any, Reader and the Delete role for a group. */
export function authorizationList(entries: readonly string[] = [armEntry(reader), armEntry(deleteRole)]): string {
  return `[\n          ${entries.join(',\n          ')}\n        ]`;
}

/** The text of a parameter file; each value is JSON text. */
export function parameterFile(values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, value]) => `    "${name}": { "value": ${value} }`);
  return `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
${lines.join(',\n')}
  }
}
`;
}
