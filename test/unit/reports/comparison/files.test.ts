import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesPage } from '../../../../server/src/reports/comparison/changes-html';
import { changesMarkdown } from '../../../../server/src/reports/comparison/changes-markdown';
import { changesText } from '../../../../server/src/reports/comparison/changes-text';
import type { ChangeReport } from '../../../../server/src/reports/comparison/plan-changes';
import { pageFile } from '../../../../server/src/reports/html/page';
import { compareFiles, type FileComparison } from '../../../../server/src/service/comparison-of-files';
import { publishedStates } from '../../../../server/src/service/published-states';
import { Workspace } from '../../../../server/src/workspace/workspace';
import { catalogue, operations, principals, roles } from '../../service/support';
import { MemoryFiles } from '../../workspace/memory-files';
import { tenant } from './support';

const folder = 'file:///offers';
const examples = join(import.meta.dirname, '../../../../examples/contoso');
const example = (name: string): string => readFileSync(join(examples, name), 'utf8');

const names = ['contoso.offer', 'gold.plan', 'gold.manifest', 'northwind.plan', 'northwind.manifest'];
const contoso = Object.fromEntries(
  [...names, 'contoso.published', 'contoso.directory'].map((name) => [`${name}.msp.json`, example(`${name}.msp.json`)]),
);

async function load(files: Readonly<Record<string, string>>): Promise<Workspace> {
  const texts = Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]);
  const workspace = new Workspace(new MemoryFiles(Object.fromEntries(texts) as Record<string, string>));
  await workspace.load([folder]);
  return workspace;
}

interface Asked {
  readonly at?: string;
  readonly planId?: string;
}

/** Compares two of some files, Contoso's unless there are others. */
async function compare(before: string, after: string, { at, planId }: Asked = {}, files = contoso) {
  const workspace = await load(files);
  for (const name of [before, after]) await workspace.include(`${folder}/${name}`);
  for (const name of [before, after]) await workspace.prepare(`${folder}/${name}`);
  const file = (name: string) => ({ workspace, uri: `${folder}/${name}`, name });
  const sources = { catalogue, operations, principals: workspace.principals() };
  return compareFiles({ ...file(before), at }, file(after), planId, sources);
}

function reportOf(comparison: FileComparison): ChangeReport {
  assert.ok('report' in comparison, JSON.stringify(comparison));
  return comparison.report;
}

const plansOf = ({ plans }: ChangeReport) =>
  plans.map(({ planId, presence, verdict, before, after }) => [
    planId,
    presence,
    verdict,
    before?.version,
    after?.version,
  ]);

describe('comparison of files', () => {
  it('pairs a plan or manifest with its plan in the newest entry of a record', async () => {
    for (const name of ['gold.plan.msp.json', 'gold.manifest.msp.json']) {
      const report = reportOf(await compare('contoso.published.msp.json', name));
      assert.deepEqual(plansOf(report), [['gold', 'kept', 'wider', '2.0.0', '2.1.0']], name);
    }
  });

  it('pairs the plans of an offer with those of a record, by day, by time and by version', async () => {
    const offer = (at: string) => compare('contoso.published.msp.json', 'contoso.offer.msp.json', { at });
    const first = [
      ['gold', 'kept', 'wider', '2.0.0', '2.1.0'],
      ['northwind', 'new', 'wider', undefined, '1.0.2'],
    ];
    for (const at of ['2026-03-10', '2026-05-01', '2026-03-10T09:00:00Z']) {
      assert.deepEqual(plansOf(reportOf(await offer(at))), first, at);
    }
    assert.deepEqual(await offer('2026-03-09'), {
      refused: 'contoso.published.msp.json records no version "2026-03-09".',
    });
    const ofVersion = reportOf(await compare('contoso.published.msp.json', 'gold.plan.msp.json', { at: '2.0.0' }));
    assert.deepEqual(plansOf(ofVersion), [['gold', 'kept', 'wider', '2.0.0', '2.1.0']]);
  });

  it('takes the plan that is meant, and asks where it cannot know', async () => {
    const others = { ...contoso, 'alone.manifest.msp.json': contoso['northwind.manifest.msp.json']! };
    const asked = await compare('contoso.offer.msp.json', 'alone.manifest.msp.json', {}, others);
    assert.deepEqual(asked, { choose: ['gold', 'northwind'] });
    const named = { planId: 'northwind' };
    const report = reportOf(await compare('contoso.offer.msp.json', 'alone.manifest.msp.json', named, others));
    assert.equal(report.verdict, 'same');
    assert.deepEqual(await compare('contoso.offer.msp.json', 'gold.plan.msp.json', { planId: 'lead' }), {
      refused: 'contoso.offer.msp.json has no plan "lead".',
    });
  });

  it('compares a template and its parameter file with a manifest', async () => {
    const parameters = {
      managedByTenantId: { value: tenant },
      authorizations: { value: [{ principalId: principals.support, roleDefinitionId: roles.reader }] },
    };
    const list = Object.keys(parameters);
    const template = {
      $schema: 'https://schema.management.azure.com/schemas/2019-08-01/subscriptionDeploymentTemplate.json#',
      contentVersion: '1.0.0.0',
      parameters: { managedByTenantId: { type: 'string' }, authorizations: { type: 'array' } },
      resources: [
        {
          type: 'Microsoft.ManagedServices/registrationDefinitions',
          apiVersion: '2022-10-01',
          name: '0b8f5a4e-7a63-4c0a-9d57-2f1c9d3e6a11',
          properties: Object.fromEntries(list.map((name) => [name, `[parameters('${name}')]`])),
        },
      ],
    };
    const files = {
      'onboard.json': JSON.stringify(template),
      'onboard.parameters.json': JSON.stringify({
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
        contentVersion: '1.0.0.0',
        parameters,
      }),
      'gold.manifest.msp.json': JSON.stringify({
        managedByTenantId: tenant,
        authorizations: [{ principalId: principals.support, roleDefinitionId: roles.contributor }],
      }),
    };
    for (const name of ['onboard.json', 'onboard.parameters.json']) {
      const report = reportOf(await compare(name, 'gold.manifest.msp.json', {}, files));
      assert.deepEqual([report.verdict, report.plans[0]!.incomplete], ['wider', undefined], name);
    }
    const { 'onboard.parameters.json': _values, ...alone } = files;
    const unknown = reportOf(await compare('onboard.json', 'gold.manifest.msp.json', {}, alone));
    assert.equal(unknown.plans[0]!.incomplete, true);
  });

  it('says what cannot be read, and which file is broken', async () => {
    const files = {
      'gold.plan.msp.json': '{ "name": "Gold", "manifest": "gone.manifest.msp.json" }',
      'empty.manifest.msp.json': '',
      'half.manifest.msp.json': '{ "authorizations": [',
      'good.manifest.msp.json': '\uFEFF{ "authorizations": [] }\r\n',
    };
    const asked = (before: string) => compare(before, 'good.manifest.msp.json', {}, files);
    assert.deepEqual(await asked('gold.plan.msp.json'), {
      refused: 'The manifest of the plan "Gold" in gold.plan.msp.json cannot be read.',
    });
    assert.deepEqual(await asked('empty.manifest.msp.json'), {
      refused: 'empty.manifest.msp.json holds no authorizations to compare.',
    });
    assert.deepEqual(await asked('nowhere.manifest.msp.json'), {
      refused: 'nowhere.manifest.msp.json cannot be read.',
    });
    const half = await asked('half.manifest.msp.json');
    assert.deepEqual('broken' in half && half.broken, ['half.manifest.msp.json']);
  });

  it('lists what was published of a file, the newest first', async () => {
    const workspace = await load(contoso);
    const states = (name: string) =>
      publishedStates(workspace.document(`${folder}/${name}`)!, workspace.links(`${folder}/${name}`)).map(
        ({ at, plans }) => [at.slice(0, 10), ...plans],
      );
    const ofPlan = [
      ['2026-06-16', 'Gold 2.0.0'],
      ['2026-03-10', 'Gold 2.0.0'],
    ];
    assert.deepEqual(states('gold.plan.msp.json'), ofPlan);
    assert.deepEqual(states('gold.manifest.msp.json'), ofPlan);
    const ofOffer = [['2026-06-16', 'Gold 2.0.0', 'Northwind 1.0.2'], ofPlan[1]];
    assert.deepEqual(states('contoso.offer.msp.json'), ofOffer);
    assert.deepEqual(states('contoso.published.msp.json'), ofOffer);
    assert.deepEqual(states('contoso.directory.msp.json'), []);
  });
});

describe('changes in words', () => {
  const markup = '<img src=x> **bold** | [a](b)';
  const report = async (): Promise<ChangeReport> => {
    const entry = { principalId: principals.support, principalIdDisplayName: markup, roleDefinitionId: roles.reader };
    const eligible = { ...entry, roleDefinitionId: roles.contributor };
    const before = { registrationDefinitionName: markup, authorizations: [entry] };
    const after = { registrationDefinitionName: markup, eligibleAuthorizations: [eligible] };
    const files = { 'a.manifest.msp.json': JSON.stringify(before), 'b.manifest.msp.json': JSON.stringify(after) };
    return reportOf(await compare('a.manifest.msp.json', 'b.manifest.msp.json', {}, files));
  };

  it('tell as Markdown who gets what more and less', async () => {
    const markdown = changesMarkdown(reportOf(await compare('contoso.published.msp.json', 'gold.plan.msp.json')));
    assert.match(markdown, /^# gold\.plan\.msp\.json compared with contoso\.published\.msp\.json\n/);
    assert.match(markdown, /\*\*Wider: it allows more than before, and nothing less\.\*\*/);
    assert.match(markdown, /\| Platform operations \| \*\*wider\*\* \| \+149 \| \+134 \|/);
    assert.match(markdown, /- \*\*\+\*\* now Monitoring Contributor, permanently\n/);
    assert.match(markdown, /approved by Operations leads/);
    assert.match(
      markdown,
      /- \*\*\+\*\* operations at any time, so far on activation: 15\n {2}- Microsoft\.Resources \(6\)/,
    );
  });

  it('are the same bytes for the same files', async () => {
    const [first, second] = [await report(), await report()];
    assert.equal(changesMarkdown(first), changesMarkdown(second));
    assert.equal(changesText(first), changesText(second));
    assert.equal(pageFile(changesPage(first)), pageFile(changesPage(second)));
    assert.equal(JSON.stringify(first), JSON.stringify(second));
  });

  it('show names full of markup letter for letter', async () => {
    const changes = await report();
    const markdown = changesMarkdown(changes).replace(/`[^`]*`/g, '');
    for (const piece of ['<img', '**bold**', '[a](b)']) assert.ok(!markdown.includes(piece), piece);
    const page = pageFile(changesPage(changes));
    assert.ok(!page.includes('<img'));
    assert.ok(page.includes('&lt;img src=x&gt;'));
  });

  it('name every operation once: by when it is there, and when it was', async () => {
    const text = changesText(await report());
    assert.match(text, /^Different: /m);
    assert.match(text, /\+ operations on activation, new: \d+/);
    assert.match(text, /− operations only on activation, so far at any time: 7692, all of them read/);
    assert.doesNotMatch(text, /gone: /);
  });

  it('open operations in the page without a script, each list under an id of its own', async () => {
    const { body } = changesPage(reportOf(await compare('contoso.published.msp.json', 'contoso.offer.msp.json')));
    const ids = [...body.toString().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.ok(ids.length > 5);
    assert.equal(new Set(ids).size, ids.length);
    assert.match(body.toString(), /<details id="[^"]+"><summary>/);
  });
});
