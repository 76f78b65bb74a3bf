import assert from 'node:assert/strict';
import { deployTogether } from '../../server/src/documents/deployment';
import { parseDocument, type ParsedDocument } from '../../server/src/documents/document';
import { authorizationsOf } from '../../server/src/documents/model';
import { check } from '../../server/src/rules/check';
import { compare } from './alternate';
import { catalogue, surroundings } from './files';
import { faultlessManifest } from './manifests';
import type { Measurement } from './measurement';

const size = 1000;
const rounds = 15;

interface Entry {
  readonly principalId: string;
  readonly principalIdDisplayName: string;
  readonly roleDefinitionId: string;
  readonly delegatedRoleDefinitionIds?: readonly string[];
  readonly justInTimeAccessPolicy?: object;
}

/** Checking a parameter file with its template, whose loops make the list, beside the manifest of the same entries. */
export async function measureTemplates(): Promise<Measurement[]> {
  const manifest = faultlessManifest(catalogue, size);
  const { template, parameters } = templateOf(manifest);
  const ours = () => {
    const [declaring, giving] = [parseDocument('template', template), parseDocument('parameters', parameters)];
    return checkTogether(declaring, giving);
  };
  const theirs = () => check(parseDocument('manifest', manifest), surroundings);
  const loud = ours().filter(({ severity }) => severity === 'error' || severity === 'warning');
  assert.deepEqual(loud, [], 'the template is as faultless as the manifest');
  return [
    {
      what: `${size} entries through parameters and loops, beside the manifest of the same`,
      ...(await compare(ours, theirs, rounds)),
      atMost: 3,
    },
  ];
}

function checkTogether(template: ParsedDocument, parameters: ParsedDocument) {
  const deployment = deployTogether(template, parameters, new Map([[template.tree.root!, 'template.json']]));
  assert.equal(deployment.definitions.flatMap(authorizationsOf).length, size);
  return check(parameters, { ...surroundings, deployment });
}

/** A template that makes the authorizations of a manifest in loops over the values of a parameter file. */
function templateOf(manifest: string): { readonly template: string; readonly parameters: string } {
  const { managedByTenantId, registrationDefinitionName, description, ...lists } = JSON.parse(manifest) as {
    readonly managedByTenantId: string;
    readonly registrationDefinitionName: string;
    readonly description: string;
    readonly authorizations: readonly Entry[];
    readonly eligibleAuthorizations: readonly Entry[];
  };
  const permanent = lists.authorizations.filter((entry) => !entry.delegatedRoleDefinitionIds).map(plain);
  const automation = lists.authorizations.filter((entry) => entry.delegatedRoleDefinitionIds).map(plain);
  const values = { managedByTenantId, permanent, automation, eligible: lists.eligibleAuthorizations.map(plain) };
  const template = {
    $schema: 'https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, { type: Array.isArray(value) ? 'array' : 'string' }]),
    ),
    variables: {
      copy: [
        loop('permanent', ['principalId', 'principalIdDisplayName', 'roleDefinitionId']),
        loop('eligible', ['principalId', 'principalIdDisplayName', 'roleDefinitionId', 'justInTimeAccessPolicy']),
      ],
    },
    resources: [
      {
        type: 'Microsoft.ManagedServices/registrationDefinitions',
        apiVersion: '2022-10-01',
        name: `[guid(parameters('managedByTenantId'), subscription().id, '${registrationDefinitionName}')]`,
        properties: {
          registrationDefinitionName,
          description,
          managedByTenantId: "[parameters('managedByTenantId')]",
          authorizations: "[concat(variables('permanent'), parameters('automation'))]",
          eligibleAuthorizations: "[variables('eligible')]",
        },
      },
    ],
  };
  const parameters = {
    $schema: 'https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentParameters.json#',
    contentVersion: '1.0.0.0',
    parameters: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])),
  };
  return { template: JSON.stringify(template, undefined, 2), parameters: JSON.stringify(parameters, undefined, 2) };
}

/** An entry without what only manifests have. */
function plain({ principalId, principalIdDisplayName, roleDefinitionId, ...entry }: Entry): Entry {
  const { delegatedRoleDefinitionIds, justInTimeAccessPolicy } = entry;
  return {
    ...{ principalId, principalIdDisplayName, roleDefinitionId },
    ...(delegatedRoleDefinitionIds && { delegatedRoleDefinitionIds }),
    ...(justInTimeAccessPolicy && { justInTimeAccessPolicy }),
  };
}

/** A loop over the values of the parameter of that name. */
function loop(name: string, members: readonly string[]): object {
  const member = (each: string): string => `[parameters('${name}')[copyIndex('${name}')].${each}]`;
  return {
    name,
    count: `[length(parameters('${name}'))]`,
    input: Object.fromEntries(members.map((each) => [each, member(each)])),
  };
}
