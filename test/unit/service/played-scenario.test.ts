import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, type ParsedDocument } from '../../../server/src/documents/document';
import { OperationCatalogue } from '../../../server/src/roles';
import { defaultScenarioText, playedScenario } from '../../../server/src/service/played-scenario';
import { Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFiles } from '../workspace/memory-files';
import { catalogue } from './support';

const folder = join(import.meta.dirname, '../../../examples/contoso');
const texts = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.msp.json'))
    .map((name) => [`file:///contoso/${name}`, readFileSync(join(folder, name), 'utf8')]),
);
const workspace = new Workspace({
  find: () => Promise.resolve([...texts.keys()]),
  list: () => Promise.resolve([]),
  read: (uri) => Promise.resolve(texts.get(uri)),
  header: () => Promise.resolve(undefined),
  locate: (uri) => Promise.resolve(texts.has(uri) ? uri : undefined),
});
const operations = OperationCatalogue.parse(
  readFileSync(join(import.meta.dirname, '../../../server/data/operations.json'), 'utf8'),
);
const sources = { workspace, catalogue, operations };
const customer = { name: 'Adventure Works', tenantId: '0d6f4a0e-61a5-4f0c-9c3a-4b1f6c2f7d10', subscription: 'test' };

describe('a simulation without a scenario file', () => {
  before(() => workspace.load(['file:///contoso']));

  for (const name of ['gold.manifest.msp.json', 'gold.plan.msp.json']) {
    it(`plays ${name} for the customer that was named, and finds what it expects`, () => {
      const uri = `file:///contoso/${name}`;
      const simulation = playedScenario(uri, workspace.document(uri)!, customer, sources)!;
      assert.equal(simulation.scenario.customer?.name?.value, 'Adventure Works');
      assert.deepEqual(
        simulation.steps.map(({ turn }) => turn.outcome),
        Array(5).fill('succeeded'),
      );
      assert.deepEqual(simulation.problems, []);
    });
  }

  it('goes by the profile of the settings, as a scenario does that names none', () => {
    const uri = 'file:///contoso/gold.manifest.msp.json';
    const silent = parseDocument('scenario', '{ "name": "Silent", "timeline": [] }');
    const outspoken = parseDocument('scenario', '{ "name": "Outspoken", "profile": "current", "timeline": [] }');
    const profileOf = (document: ParsedDocument) =>
      playedScenario('file:///contoso/new.scenario.msp.json', document, customer, sources)!.setting.profile;
    workspace.configure({ profile: '2020' });
    try {
      assert.equal(playedScenario(uri, workspace.document(uri)!, customer, sources)!.setting.profile, '2020');
      assert.equal(profileOf(silent), '2020');
      assert.equal(profileOf(outspoken), 'current');
    } finally {
      workspace.configure({});
    }
    assert.equal(profileOf(silent), 'current');
  });

  it('can be saved as a scenario beside its source, and plays there the same', () => {
    const uri = 'file:///contoso/gold.manifest.msp.json';
    const text = defaultScenarioText(uri, workspace.document(uri)!, customer, sources)!;
    const saved = parseDocument('scenario', text);
    assert.equal(saved.scenario?.provider?.directory?.value, 'contoso.directory.msp.json');
    const simulation = playedScenario('file:///contoso/new.scenario.msp.json', saved, undefined, sources)!;
    assert.deepEqual(simulation.problems, []);
    assert.equal(simulation.steps.length, 5);
  });

  it('says how the steps turn out for whoever takes the offer, and finds what it expects', () => {
    for (const name of ['gold.manifest.msp.json', 'gold.plan.msp.json', 'northwind.plan.msp.json']) {
      const uri = `file:///contoso/${name}`;
      const played = (taker: string, channel: string, profile: string) => {
        const chosen = { taker, channel, profile, resourceGroup: 'rg-app' };
        const simulation = playedScenario(uri, workspace.document(uri)!, chosen, sources)!;
        assert.deepEqual(simulation.problems, [], `${name} ${taker} ${channel} ${profile}`);
        return simulation.steps.map(({ turn }) => turn.outcome);
      };
      for (const taker of ['owner', 'contributor', 'guestOwner', 'adminAgent'])
        for (const channel of ['direct', 'csp'])
          for (const profile of ['2020', 'current']) played(taker, channel, profile);
      assert.ok(played('contributor', 'direct', 'current').includes('refused'));
    }
  });

  it('invents what somebody has not typed yet, and passes over what is no choice', () => {
    const uri = 'file:///contoso/gold.manifest.msp.json';
    const half = {
      name: ' ',
      tenantId: '12',
      subscription: '',
      resourceGroup: 'rg',
      taker: 'x',
      profile: '',
      channel: '?',
    };
    const { scenario, problems } = playedScenario(uri, workspace.document(uri)!, half, sources)!;
    assert.equal(scenario.customer?.name?.value, 'Fabrikam');
    assert.equal(scenario.customer?.subscriptions?.items[0]?.name?.value, 'prod');
    assert.deepEqual(problems, []);
  });

  it('plays an unsaved manifest', () => {
    const document = parseDocument('manifest', texts.get('file:///contoso/gold.manifest.msp.json')!);
    const simulation = playedScenario('untitled:Untitled-1', document, customer, sources)!;
    assert.equal(simulation.steps.length, 5);
    assert.equal(simulation.steps[1]?.turn.outcome, 'succeeded');
  });

  it('has nothing to play for other kinds, and for an empty manifest', () => {
    const directory = workspace.document('file:///contoso/contoso.directory.msp.json')!;
    assert.equal(playedScenario('file:///contoso/x', directory, customer, sources), undefined);
    assert.equal(playedScenario('file:///contoso/x', parseDocument('manifest', ''), customer, sources), undefined);
  });
});

describe('a simulation of a private plan whose audience is a file', () => {
  const listed = 'd07f5a13-86be-4c29-90d4-b8e1372f6ca5';
  const stranger = '8e21b7c4-5d90-4f36-a1c8-f7b3e60d2495';
  const uri = 'file:///sold/gold.plan.msp.json';
  const csv = `Id,Description,Type\n${listed},Northwind,SubscriptionId\n`;

  /** Plays the plan for the subscription its file begins with, or for another one. */
  const played = async (text: string, subscription?: string) => {
    const plan = JSON.parse(texts.get('file:///contoso/gold.plan.msp.json')!) as object;
    const files = {
      [uri]: JSON.stringify({ ...plan, visibility: 'private', privateAudienceFile: 'a.csv' }),
      'file:///sold/gold.manifest.msp.json': texts.get('file:///contoso/gold.manifest.msp.json')!,
      'file:///sold/a.csv': text,
    };
    const sold = new Workspace(new MemoryFiles(files));
    await sold.load(['file:///sold']);
    await sold.prepare(uri);
    const around = { ...sources, workspace: sold };
    const story = defaultScenarioText(uri, sold.document(uri)!, undefined, around)!;
    const scenario = parseDocument('scenario', subscription ? story.replaceAll(listed, subscription) : story);
    return playedScenario('file:///sold/x.scenario.msp.json', scenario, undefined, around)!;
  };
  const outcomeOf = ({ steps }: Awaited<ReturnType<typeof played>>) => steps[0]?.turn.outcome;

  it('takes the first subscription of the file', async () => {
    const simulation = await played(csv);
    assert.equal(simulation.scenario.customer?.subscriptions?.items[0]?.subscriptionId?.value, listed);
    assert.equal(outcomeOf(simulation), 'succeeded');
  });

  it('is refused to one that the file does not list, where that is known', async () => {
    assert.equal(outcomeOf(await played(csv, stranger)), 'refused');
    assert.equal(outcomeOf(await played('PK\0', stranger)), 'succeeded');
  });
});
