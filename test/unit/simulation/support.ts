import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArmDocument, type ParsedDocument, parseDocument } from '../../../server/src/documents/document';
import { kindOfPath } from '../../../server/src/documents/kinds';
import { readScenario } from '../../../server/src/documents/scenario';
import { OperationCatalogue, RoleCatalogue, wellKnown } from '../../../server/src/roles';
import { type SimulatedStep, simulate, type Simulation } from '../../../server/src/simulation';

const data = join(import.meta.dirname, '../../../server/data');

/** The role and operation data that are shipped. */
export const catalogue = RoleCatalogue.parse(readFileSync(join(data, 'roles.json'), 'utf8'));
export const operations = OperationCatalogue.parse(readFileSync(join(data, 'operations.json'), 'utf8'));

/** A JSON object of a file. */
export type Json = Readonly<Record<string, unknown>>;

/** Invented ids. */
export const ids = {
  tenant: '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10',
  otherTenant: '1b8d6e72-03c5-4a9f-b7e1-6d24f0c8a935',
  customer: '8e21b7c4-5d90-4f36-a1c8-f7b3e60d2495',
  prod: 'd07f5a13-86be-4c29-90d4-b8e1372f6ca5',
  support: '3d1b7b64-6d5e-4f55-8a0e-0f2a6d1c9b21',
  operations: '9a4e1c83-27f0-4d7e-b6a4-61c7d0e5f332',
  leads: 'c2f7a9d5-41b8-4c36-9e0d-84a5b6c7d843',
  automation: 'e8b6d3f1-5a29-47c4-8d13-92b0c1d2e354',
  night: '6c95e0a7-f183-4b2d-a4e6-05d9b7c3f118',
} as const;

/** Operations the tests ask for. */
export const actions = {
  read: 'Microsoft.Compute/virtualMachines/read',
  restart: 'Microsoft.Compute/virtualMachines/restart/action',
  assignRole: 'Microsoft.Authorization/roleAssignments/write',
  leave: 'Microsoft.ManagedServices/registrationAssignments/delete',
  readBlob: 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read',
} as const;

/** The text of an entry of `authorizations` or `eligibleAuthorizations`. */
export function grant(principalId: string, name: string, roleDefinitionId: string, more: Json = {}): Json {
  return { principalId, principalIdDisplayName: name, roleDefinitionId, ...more };
}

/** The access policy of the eligible role that most tests activate. */
export const policy = {
  multiFactorAuthProvider: 'Azure',
  maximumActivationDuration: 'PT4H',
  managedByTenantApprovers: [{ principalId: ids.leads, principalIdDisplayName: 'Leads' }],
} as const;

/** A manifest of Contoso's; `more` replaces parts of it. */
export function manifest(more: Json = {}): Json {
  return {
    version: '1.0.0',
    registrationDefinitionName: 'Gold',
    managedByTenantId: ids.tenant,
    authorizations: [
      grant(ids.support, 'Support', wellKnown.reader),
      grant(ids.support, 'Support', wellKnown.deleteRole),
      grant(ids.operations, 'Operations', wellKnown.reader),
      grant(ids.automation, 'Automation', wellKnown.userAccessAdministrator, {
        delegatedRoleDefinitionIds: [wellKnown.monitoringContributor],
      }),
    ],
    eligibleAuthorizations: [
      grant(ids.operations, 'Operations', wellKnown.virtualMachineContributor, { justInTimeAccessPolicy: policy }),
    ],
    ...more,
  };
}

/** A plan that sells a manifest written inside it. */
export function plan(more: Json = {}): Json {
  return { planId: 'gold', name: 'Gold', visibility: 'public', manifest: manifest(), ...more };
}

/** Where a template delegates: the subscription, or groups in it. */
type Delegates = 'subscription' | readonly string[];

/** A template that makes the manifest's definition and delegates; `more` replaces parts of the definition. */
export function template(delegates: Delegates = 'subscription', more: Json = {}, whole: Json = {}): Json {
  const { version: _, ...properties } = { ...manifest(), ...more };
  const id = `[resourceId('Microsoft.ManagedServices/registrationDefinitions', guid('${String(properties['registrationDefinitionName'])}'))]`;
  const assignment = (name: string): Json => ({
    type: 'Microsoft.ManagedServices/registrationAssignments',
    apiVersion: '2022-10-01',
    name: `[guid('${name}')]`,
    dependsOn: [id],
    properties: { registrationDefinitionId: id },
  });
  const nested = (group: string): Json => ({
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2022-09-01',
    name: group,
    resourceGroup: group,
    properties: { mode: 'Incremental', template: { resources: [assignment(group)] } },
  });
  return {
    $schema: 'https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters: {},
    resources: [
      {
        type: 'Microsoft.ManagedServices/registrationDefinitions',
        apiVersion: '2022-10-01',
        name: `[guid('${String(properties['registrationDefinitionName'])}')]`,
        properties,
      },
      ...(delegates === 'subscription' ? [assignment('all')] : delegates.map(nested)),
    ],
    ...whole,
  };
}

const directory: Json = {
  tenantId: ids.tenant,
  principals: [
    { id: ids.support, displayName: 'Support', type: 'Group', members: [ids.night] },
    { id: ids.operations, displayName: 'Operations', type: 'Group' },
    { id: ids.leads, displayName: 'Leads', type: 'Group' },
    { id: ids.night, displayName: 'Night desk', type: 'Group' },
    { id: ids.automation, displayName: 'Automation', type: 'ServicePrincipal' },
  ],
};

/** The subscription of most tests. */
export function subscription(more: Json = {}): Json {
  return {
    name: 'prod',
    subscriptionId: ids.prod,
    channel: 'direct',
    registeredProviders: [],
    resourceGroups: ['rg-app', 'rg-data'],
    ...more,
  };
}

/** The customer of most tests; `more` replaces parts of it. */
export function customer(more: Json = {}): Json {
  return {
    name: 'Northwind',
    tenantId: ids.customer,
    cloud: 'AzureCloud',
    subscriptions: [subscription()],
    people: {
      olga: { displayName: 'Olga', roles: [{ role: 'Owner', scope: 'prod' }] },
      rita: { displayName: 'Rita', roles: [{ role: 'Contributor', scope: 'prod' }] },
      gus: { displayName: 'Gus', userType: 'Guest', roles: [{ role: 'Owner', scope: 'prod' }] },
    },
    ...more,
  };
}

/** A scenario with Contoso's plan, its people and the customer; `more` replaces parts of it. */
export function story(timeline: readonly Json[], more: Json = {}): Json {
  return {
    name: 'A story',
    offers: { gold: { plan: 'gold.plan.msp.json' } },
    provider: {
      directory: 'contoso.directory.msp.json',
      people: {
        sam: { displayName: 'Sam', memberOf: ['Support'] },
        tess: { displayName: 'Tess', memberOf: ['Operations'] },
        lena: { displayName: 'Lena', memberOf: ['Leads'] },
        nils: { displayName: 'Nils', memberOf: [ids.night] },
      },
    },
    customer: customer(),
    timeline,
    ...more,
  };
}

/** Files a scenario refers to, by their paths. */
export type Files = Readonly<Record<string, Json>>;

/** Plays a scenario among files; Contoso's plan and directory are there unless replaced. */
export function play(scenario: Json, files: Files = {}, given?: OperationCatalogue): Simulation {
  const all: Files = { 'gold.plan.msp.json': plan(), 'contoso.directory.msp.json': directory, ...files };
  const documents = new Map<string, ParsedDocument>();
  for (const [path, value] of Object.entries(all)) {
    const text = JSON.stringify(value, undefined, 2);
    const kind = kindOfPath(path);
    const document = kind ? parseDocument(kind, text) : parseArmDocument(text);
    assert.ok(document, `${path} is no file of a kind`);
    documents.set(path, document);
  }
  const document = parseDocument('scenario', JSON.stringify(scenario, undefined, 2));
  return simulate(readScenario(document.tree.root!), (path) => documents.get(path), catalogue, given);
}

/** The text of the scenario that a problem's node covers. */
export function textAt(
  { scenario }: Simulation,
  { offset, length }: { offset: number; length: number },
  text: Json,
): string {
  assert.equal(scenario.node.offset, 0);
  return JSON.stringify(text, undefined, 2).slice(offset, offset + length);
}

/** The step with that id. */
export function stepOf({ steps }: Simulation, id: string): SimulatedStep {
  const found = steps.find(({ name }) => name === id);
  assert.ok(found, `no step ${id} among ${steps.map(({ name }) => name).join(', ')}`);
  return found;
}

/** The turn of the last step, as a refusal. */
export function refusalOf({ steps }: Simulation): {
  reason: string;
  code: string | undefined;
  source: readonly string[];
} {
  const turn = steps.at(-1)!.turn;
  assert.equal(turn.outcome, 'refused', turn.reason);
  assert.ok(turn.outcome === 'refused');
  return { reason: turn.reason, code: turn.code, source: turn.source };
}

/** Asserts that the last step succeeds. */
export function assertSucceeds({ steps }: Simulation): void {
  const turn = steps.at(-1)!.turn;
  assert.equal(turn.outcome, 'succeeded', turn.reason);
}

/** Steps most tests begin with. */
export const accepted: Json = { id: 'accepted', at: '2026-03-02T08:00:00Z', do: 'accept', offer: 'gold', by: 'olga' };
export const delegated: Json = delegation(['prod/rg-app']);

/** The step that delegates scopes to the provider. */
export function delegation(scopes: readonly string[], by = 'olga', more: Json = {}): Json {
  return { id: 'delegated', do: 'delegate', offer: 'gold', scopes, by, ...more };
}

/** The step in which Tess activates her eligible role. */
export function activation(more: Json = {}): Json {
  return {
    ...{ id: 'activated', do: 'activate', by: 'tess', role: 'Virtual Machine Contributor', scope: 'prod/rg-app' },
    ...{ mfa: true, approvedBy: 'lena' },
    ...more,
  };
}

/** An expectation on access. */
export function access(principal: string, action: string, scope: string, expected: string): Json {
  return { principal, action, scope, access: expected };
}

/** The messages of a simulation's problems, after their codes. */
export function messages({ problems }: Simulation): readonly string[] {
  return problems.map(({ code, message }) => `${code}: ${message}`);
}
