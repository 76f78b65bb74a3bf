import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Deployment } from '../../../../server/src/documents/deployment';
import type { ParsedDocument } from '../../../../server/src/documents/document';
import { Workspace } from '../../../../server/src/workspace/workspace';
import { MemoryFiles } from '../../workspace/memory-files';
import { principals, roles } from '../support';

export const folder = 'file:///offers';
export const templateName = 'onboard.json';
export const parametersName = 'onboard.parameters.json';

/** Ids of an invented provider. */
export const tenant = '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10';

/** An entry of a list of authorizations; values are texts of JSON. */
export function entry(principalId = `"${principals.support}"`, roleDefinitionId = `"${roles.reader}"`): string {
  return `{ "principalId": ${principalId}, "principalIdDisplayName": "Support", "roleDefinitionId": ${roleDefinitionId} }`;
}

/** Parts of a template, as texts of JSON. */
export interface TemplateParts {
  readonly parameters?: string;
  readonly variables?: string;
  readonly authorizations?: string;
  /** Properties of the definition beside its list. */
  readonly more?: string;
  readonly assignment?: string;
}

/** A template that makes one definition. */
export function template({
  parameters = '{}',
  variables = '{}',
  authorizations = `[${entry()}]`,
  more = '',
  assignment = '',
}: TemplateParts = {}): string {
  return `{
  "$schema": "https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": ${parameters},
  "variables": ${variables},
  "resources": [
    {
      "type": "Microsoft.ManagedServices/registrationDefinitions",
      "apiVersion": "2022-10-01",
      "name": "[guid('gold')]",
      "properties": {
        "registrationDefinitionName": "Gold",
        "managedByTenantId": "${tenant}",
        "authorizations": ${authorizations}${more && `,\n        ${more}`}
      }
    }${assignment && `,\n    ${assignment}`}
  ]
}
`;
}

/** A parameter file with these parameters, as texts of JSON by their names. */
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

/** A file of Azure's own as the service gets it, with the place of the cursor that stood in it. */
export interface OpenedArm {
  readonly document: TextDocument;
  readonly parsed: ParsedDocument;
  readonly position: Position;
  readonly offset: number;
  readonly deployment: Deployment;
  readonly whole: Deployment;
  readonly workspace: Workspace;
}

/** Opens the first of some files of one folder, by name; its cursor is its one `|`. */
export async function openArm(files: Readonly<Record<string, string>>, languageId = 'json'): Promise<OpenedArm> {
  const [[name, marked], ...others] = Object.entries(files) as [[string, string], ...[string, string][]];
  const offset = Math.max(0, marked.indexOf('|'));
  const text = marked.replace('|', '');
  assert.ok(!text.includes('|'), 'a text has one cursor at most');
  const uri = `${folder}/${name}`;
  const texts: Readonly<Record<string, string>> = {
    [uri]: text,
    ...Object.fromEntries(others.map(([other, its]) => [`${folder}/${other}`, its])),
  };
  const workspace = new Workspace(new MemoryFiles(texts));
  await workspace.load([folder]);
  workspace.didOpen({ uri, languageId, version: 1, getText: () => text });
  await workspace.prepare(uri);
  const parsed = workspace.document(uri);
  assert.ok(parsed, `${name} carries a delegation`);
  const document = TextDocument.create(uri, languageId, 1, text);
  return {
    ...{ document, parsed, offset, workspace, position: document.positionAt(offset) },
    deployment: workspace.deployment(uri)!,
    whole: workspace.wholeDeployment(uri)!,
  };
}
