import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparisonMarkdown } from '../../../server/src/reports/comparison/comparison-markdown';
import type { ComparisonReport } from '../../../server/src/reports/comparison/report';
import { comparisonOf } from '../../../server/src/service/comparison';
import { PrincipalBook } from '../../../server/src/workspace/principals';
import { Workspace } from '../../../server/src/workspace/workspace';
import { catalogue } from '../rules/support';
import { MemoryFiles } from '../workspace/memory-files';

const folder = 'file:///offers';
const example = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../examples/contoso', name), 'utf8');

interface Manifest {
  readonly version: string;
  readonly registrationDefinitionName: string;
  readonly managedByTenantId: string;
  readonly authorizations: readonly Record<string, unknown>[];
  readonly eligibleAuthorizations: readonly Record<string, unknown>[];
}

const gold = JSON.parse(example('gold.manifest.msp.json')) as Manifest;
const record = JSON.parse(example('contoso.published.msp.json')) as {
  entries: { plans: { planId: string; manifest: Manifest }[] }[];
};
const published = record.entries[0]!.plans[0]!.manifest;

/** A definition as `az managedservices definition list` prints it. */
function deployed(customer: string, manifest: Partial<Manifest>, more: object = {}): object {
  const { registrationDefinitionName, managedByTenantId, authorizations, eligibleAuthorizations } = {
    ...gold,
    ...manifest,
  };
  const azure = ({ principalType: _type, justification: _justification, ...rest }: Record<string, unknown>): object =>
    rest;
  return {
    id: `/subscriptions/${customer}/providers/Microsoft.ManagedServices/registrationDefinitions/a`,
    name: 'a',
    type: 'Microsoft.ManagedServices/registrationDefinitions',
    properties: {
      registrationDefinitionName,
      managedByTenantId,
      managedByTenantName: 'Contoso',
      manageeTenantName: customer,
      provisioningState: 'Succeeded',
      authorizations: authorizations.map(azure),
      eligibleAuthorizations: eligibleAuthorizations.map(azure),
    },
    ...more,
  };
}

/** Compares answers of Azure with a file of the example. */
async function compare(name: string, ...answers: readonly unknown[]): Promise<ComparisonReport | undefined> {
  const names = ['contoso.offer', 'gold.plan', 'gold.manifest', 'northwind.plan', 'northwind.manifest'];
  const files = [...names, 'contoso.published'].map((file) => [
    `${folder}/${file}.msp.json`,
    example(`${file}.msp.json`),
  ]);
  const workspace = new Workspace(new MemoryFiles(Object.fromEntries(files) as Record<string, string>));
  await workspace.load([folder]);
  const uri = `${folder}/${name}`;
  await workspace.prepare(uri);
  const texts = answers.map((answer) => (typeof answer === 'string' ? answer : JSON.stringify(answer)));
  const sources = { links: workspace.links(uri), principals: new PrincipalBook(), catalogue };
  return comparisonOf(workspace.document(uri)!, texts, sources);
}

const standings = (report: ComparisonReport | undefined) =>
  report?.delegations.map(({ customer, standing, version }) => [customer, standing, version?.plan, version?.version]);

describe('comparison with what is deployed', () => {
  it('tells who runs the newest version and who an earlier one', async () => {
    const answers = [deployed('Fabrikam', {}), deployed('Litware', published)];
    assert.deepEqual(standings(await compare('gold.plan.msp.json', answers)), [
      ['Litware', 'earlier', 'Gold', '2.0.0'],
      ['Fabrikam', 'current', 'Gold', '2.1.0'],
    ]);
  });

  it('knows all that a record holds, and the plans of an offer', async () => {
    const northwind = record.entries[1]!.plans.find(({ planId }) => planId === 'northwind')!.manifest;
    const answers = [deployed('Fabrikam', published), deployed('Northwind', northwind)];
    assert.deepEqual(standings(await compare('contoso.published.msp.json', answers)), [
      ['Fabrikam', 'current', 'Gold', '2.0.0'],
      ['Northwind', 'current', 'Northwind', '1.0.2'],
    ]);
    assert.deepEqual(standings(await compare('contoso.offer.msp.json', answers))![0], [
      'Fabrikam',
      'earlier',
      'Gold',
      '2.0.0',
    ]);
  });

  it('passes over order, case, names and what is filled in', async () => {
    const same = {
      authorizations: gold.authorizations.toReversed().map((entry) => ({
        ...entry,
        principalId: (entry.principalId as string).toUpperCase(),
        principalIdDisplayName: 'Called otherwise',
      })),
    };
    assert.deepEqual(standings(await compare('gold.manifest.msp.json', [deployed('Fabrikam', same)])), [
      ['Fabrikam', 'current', 'Gold', '2.1.0'],
    ]);
  });

  it('names rights that were added, removed and changed', async () => {
    const [first, ...rest] = gold.authorizations;
    const [eligible, ...others] = gold.eligibleAuthorizations;
    const longer = { multiFactorAuthProvider: 'None', maximumActivationDuration: 'PT8H' };
    const changed = {
      authorizations: [...rest, { ...first, roleDefinitionId: 'b24988ac-6180-42a0-ab88-20f7382dd24c' }],
      eligibleAuthorizations: [{ ...eligible, justInTimeAccessPolicy: longer }, ...others],
    };
    const report = await compare('gold.manifest.msp.json', [deployed('Fabrikam', changed)]);
    assert.deepEqual(standings(report), [['Fabrikam', 'different', 'Gold', '2.1.0']]);
    assert.deepEqual(report!.delegations[0]!.changes, [
      { kind: 'added', principal: 'Service desk', role: 'Contributor', after: 'permanently' },
      {
        kind: 'changed',
        principal: 'Platform operations',
        role: 'Virtual Machine Contributor',
        before: 'on activation for up to 4 hours, with MFA, approved by Operations leads',
        after: 'on activation for up to 8 hours, without MFA, without approval',
      },
      { kind: 'removed', principal: 'Service desk', role: 'Reader', before: 'permanently' },
    ]);
  });

  it('minds every condition by itself, and no default that is left out', async () => {
    const [eligible, ...others] = gold.eligibleAuthorizations;
    const policy = eligible!.justInTimeAccessPolicy as Record<string, unknown>;
    const changesWith = async (change: object): Promise<number> => {
      const entry = { ...eligible, justInTimeAccessPolicy: { ...policy, ...change } };
      const answer = deployed('Fabrikam', { eligibleAuthorizations: [entry, ...others] });
      return (await compare('gold.manifest.msp.json', [answer]))!.delegations[0]!.changes.length;
    };
    assert.equal(await changesWith({ multiFactorAuthProvider: 'None' }), 1);
    assert.equal(await changesWith({ maximumActivationDuration: 'PT8H' }), 1);
    assert.equal(await changesWith({ managedByTenantApprovers: [] }), 1);
    assert.equal(await changesWith({ maximumActivationDuration: 'PT240M', multiFactorAuthProvider: 'azure' }), 0);
  });

  it('compares with the version that the marketplace plan says', async () => {
    const plan = { publisher: 'contoso', product: 'contoso-managed-azure', name: 'gold', version: '2.0.0' };
    const fewer = { authorizations: gold.authorizations.slice(1) };
    const answers = [
      deployed('Fabrikam', fewer, { plan }),
      deployed('Litware', {}, { plan: { ...plan, name: 'silver' } }),
    ];
    assert.deepEqual(standings(await compare('gold.plan.msp.json', answers)), [
      ['Fabrikam', 'different', 'Gold', '2.0.0'],
      ['Litware', 'unknown', undefined, undefined],
    ]);
  });

  it('knows nothing of what other providers and other offers have', async () => {
    const stranger = { authorizations: [{ principalId: 'x', roleDefinitionId: 'y' }], eligibleAuthorizations: [] };
    const report = await compare('gold.manifest.msp.json', [
      deployed('Fabrikam', { managedByTenantId: '11111111-2222-4333-8444-555555555555' }),
      deployed('Litware', { ...stranger, registrationDefinitionName: 'Something else' }),
    ]);
    assert.deepEqual(
      report!.delegations.map(({ standing }) => standing),
      ['unknown', 'unknown'],
    );
  });

  it('tells what is delegated by the assignments, expanded or beside the definitions', async () => {
    const definition = deployed('2f9a4c1e-7d35-4b8a-8e60-1c5f7a9d3b24', {}) as { id: string };
    const assignment = (scope: string, registrationDefinition?: object): object => ({
      id: `${scope}/providers/Microsoft.ManagedServices/registrationAssignments/b`,
      type: 'Microsoft.ManagedServices/registrationAssignments',
      properties: {
        registrationDefinitionId: definition.id,
        ...(registrationDefinition && { registrationDefinition }),
      },
    });
    const subscription = '/subscriptions/2f9a4c1e-7d35-4b8a-8e60-1c5f7a9d3b24';
    const groups = ['app', 'data'].map((name) => `${subscription}/resourceGroups/rg-${name}`);
    const expected = ['app', 'data'].map((name) => `2f9a4c1e-7d35-4b8a-8e60-1c5f7a9d3b24/rg-${name}`);
    const beside = await compare(
      'gold.manifest.msp.json',
      [definition],
      groups.map((scope) => assignment(scope)),
    );
    assert.deepEqual(
      beside!.delegations.map(({ scopes }) => scopes),
      [expected],
    );
    const expanded = await compare('gold.manifest.msp.json', {
      value: groups.map((scope) => assignment(scope, definition)),
    });
    assert.deepEqual(standings(expanded), standings(beside));
    assert.deepEqual(expanded!.delegations[0]!.scopes, expected);
  });

  it('has nothing to say of other files, on either side', async () => {
    for (const text of ['', '[]', '{', '<html>', example('gold.manifest.msp.json')]) {
      assert.equal(await compare('gold.manifest.msp.json', text), undefined, text);
    }
  });

  it('escapes what files say', async () => {
    const name = '<img src=x> **bold** | [a](b)';
    const report = await compare('gold.manifest.msp.json', [deployed(name, { authorizations: [] })]);
    const markdown = comparisonMarkdown(report!);
    const outsideCode = markdown.replace(/`[^`]*`/g, '');
    for (const markup of ['<img', '**bold**', '[a](b)']) assert.ok(!outsideCode.includes(markup), markdown);
    assert.match(markdown, /^# What customers have of Contoso Managed Azure - Gold\n/);
    assert.match(markdown, /## &lt;img/);
    assert.match(markdown, /- missing: \*\*Service desk\*\* as \*\*Reader\*\*, permanently\n/);
  });
});
