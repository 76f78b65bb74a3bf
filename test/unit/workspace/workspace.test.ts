import assert from 'node:assert/strict';
import { type OpenDocument, Workspace } from '../../../server/src/workspace/workspace';
import { MemoryFiles } from './memory-files';

const folder = 'file:///offers';
const manifestUri = `${folder}/gold.manifest.msp.json`;
const planUri = `${folder}/gold.plan.msp.json`;
const directoryUri = `${folder}/contoso.directory.msp.json`;
const configurationUri = `${folder}/managed-services.config.json`;
const plan = '{ "manifest": "gold.manifest.msp.json" }';

const directory = (name: string): string =>
  JSON.stringify({ tenantId: 't', tenantName: 'Contoso', principals: [{ id: 'A', displayName: name, type: 'Group' }] });

/** An open document whose text and version a test may change. */
function editor(uri: string, text: string, languageId = 'managed-service-manifest') {
  const document = { uri, languageId, version: 1, text, getText: () => document.text };
  return document satisfies OpenDocument;
}

async function loaded(texts: Readonly<Record<string, string>>, folders: readonly string[] = [folder]) {
  const files = new MemoryFiles(texts);
  const workspace = new Workspace(files);
  await workspace.load(folders);
  return { files, workspace };
}

const textOf = (workspace: Workspace, uri: string): string | undefined => workspace.document(uri)?.tree.text;
const nameOf = (workspace: Workspace): string | undefined =>
  workspace.surroundings(manifestUri).principals.find('a')?.displayName;
const settingOf = (workspace: Workspace, uri = manifestUri): string | undefined =>
  workspace.surroundings(uri).configuration.rules.get('role-owner');

describe('the documents of a workspace', () => {
  it('are the files of its folders, by their names', async () => {
    const { workspace } = await loaded({
      [manifestUri]: '{}',
      [`${folder}/package.json`]: '{}',
      'file:///b.plan.msp.json': '{}',
    });
    assert.deepEqual(workspace.uris(), [manifestUri]);
    assert.equal(workspace.document(manifestUri)?.kind, 'manifest');
    assert.equal(workspace.document(`${folder}/package.json`), undefined);
    assert.equal(workspace.document('file:///b.plan.msp.json'), undefined);
  });

  it('are what the editor shows while it is open, by language', async () => {
    const { workspace } = await loaded({ [manifestUri]: '[1]' });
    const open = editor(manifestUri, '[2]');
    workspace.didOpen(open);
    assert.equal(textOf(workspace, manifestUri), '[2]');
    workspace.didClose(manifestUri);
    assert.equal(textOf(workspace, manifestUri), '[1]');
    workspace.didOpen(editor(manifestUri, '[2]', 'json'));
    assert.equal(workspace.document(manifestUri), undefined, 'the user made it another language');
    workspace.didOpen(editor('untitled:1', '{}', 'managed-service-plan'));
    assert.equal(workspace.document('untitled:1')?.kind, 'plan');
  });

  it('are parsed once for each version', async () => {
    const { workspace } = await loaded({});
    const open = editor(manifestUri, '[1]');
    workspace.didOpen(open);
    const first = workspace.document(manifestUri);
    assert.equal(workspace.document(manifestUri), first);
    Object.assign(open, { version: 2, text: '[2]' });
    workspace.didChange(manifestUri);
    assert.equal(textOf(workspace, manifestUri), '[2]');
    workspace.didClose(manifestUri);
    workspace.didOpen(editor(manifestUri, '[3]'));
    assert.equal(textOf(workspace, manifestUri), '[3]', 'the first version of another document');
  });

  it('follow the disk', async () => {
    const { files, workspace } = await loaded({ [manifestUri]: '[1]' });
    files.texts.set(manifestUri, '[2]');
    assert.equal(textOf(workspace, manifestUri), '[1]', 'until told');
    await workspace.didChangeOnDisk(manifestUri);
    assert.equal(textOf(workspace, manifestUri), '[2]');
    files.texts.delete(manifestUri);
    await workspace.didChangeOnDisk(manifestUri);
    assert.equal(workspace.document(manifestUri), undefined);
    for (const text of ['[3]', '[4]']) {
      files.texts.set(manifestUri, text);
      await workspace.load([folder]);
      assert.equal(textOf(workspace, manifestUri), text, 'all is read anew');
    }
    await workspace.load([]);
    assert.deepEqual(workspace.uris(), []);
  });
});

describe('a folder that is deleted', () => {
  it('takes its files with it, and nothing else matters', async () => {
    const { files, workspace } = await loaded({ [manifestUri]: '[1]' });
    files.texts.delete(manifestUri);
    assert.equal(await workspace.didChangeOnDisk(`${folder}/elsewhere`), false);
    assert.equal(await workspace.didChangeOnDisk(manifestUri.slice(0, manifestUri.lastIndexOf('/'))), true);
    assert.equal(workspace.document(manifestUri), undefined);
  });
});

describe('what a check reads beside a document', () => {
  it('are the principals of directories, open or on disk', async () => {
    const { workspace } = await loaded({ [directoryUri]: directory('Support') });
    assert.equal(nameOf(workspace), 'Support');
    const open = editor(directoryUri, directory('Service desk'), 'managed-service-directory');
    workspace.didOpen(open);
    assert.equal(nameOf(workspace), 'Service desk');
    Object.assign(open, { version: 2, text: directory('Help') });
    workspace.didChange(directoryUri);
    assert.equal(nameOf(workspace), 'Help');
    workspace.didClose(directoryUri);
    assert.equal(nameOf(workspace), 'Support');
  });

  it('are not the principals of manifests, which are only offered', async () => {
    const manifest = '{ "authorizations": [{ "principalId": "B", "principalIdDisplayName": "Auditors" }] }';
    const { workspace } = await loaded({ [manifestUri]: manifest });
    assert.equal(workspace.surroundings(manifestUri).principals.find('B'), undefined);
    assert.equal(workspace.principals().find('b')?.displayName, 'Auditors');
  });

  it('is the configuration of the innermost folder, under the settings of the editor', async () => {
    const inner = `${folder}/gold`;
    const { workspace } = await loaded(
      {
        [configurationUri]: '{ "rules": { "role-owner": "hint" } }',
        [`${inner}/managed-services.config.json`]: '{ "rules": { "role-owner": "warning" } }',
      },
      [folder, inner],
    );
    assert.equal(settingOf(workspace), 'hint');
    assert.equal(settingOf(workspace, `${inner}/a.manifest.msp.json`), 'warning');
    assert.equal(settingOf(workspace, 'file:///offers-of-others/a.manifest.msp.json'), undefined);
    workspace.configure({ rules: { 'role-owner': 'off' } });
    assert.equal(settingOf(workspace), 'off');
  });

  it('is no configuration that cannot be read', async () => {
    for (const text of ['', '{', '['.repeat(50_000), '7']) {
      const { workspace } = await loaded({ [configurationUri]: text });
      assert.equal(settingOf(workspace), undefined);
    }
  });
});

describe('what changed', () => {
  /** The documents whose revision differs after a change. */
  async function changedBy(workspace: Workspace, change: () => unknown): Promise<readonly string[]> {
    const revisions = new Map(workspace.uris().map((uri) => [uri, workspace.revision(uri)]));
    await change();
    return [...revisions.keys()].filter((uri) => workspace.revision(uri) !== revisions.get(uri));
  }
  const other = `${folder}/other.manifest.msp.json`;
  const texts = { [manifestUri]: '{}', [planUri]: plan, [directoryUri]: directory('A'), [other]: '{}' };

  it('is a document and those that refer to it', async () => {
    const { workspace } = await loaded(texts);
    assert.deepEqual(await changedBy(workspace, () => workspace.didOpen(editor(manifestUri, '{}'))), [
      manifestUri,
      planUri,
    ]);
    assert.deepEqual(await changedBy(workspace, () => workspace.didOpen(editor(other, '{}'))), [other]);
  });

  it('is every document with a directory, a configuration or a setting', async () => {
    const { files, workspace } = await loaded(texts);
    const all = workspace.uris();
    assert.deepEqual(await changedBy(workspace, () => workspace.didChangeOnDisk(directoryUri)), all);
    assert.deepEqual(await changedBy(workspace, () => workspace.configure({})), all);
    files.texts.set(configurationUri, '{}');
    assert.deepEqual(await changedBy(workspace, () => workspace.didChangeOnDisk(configurationUri)), all);
  });

  it('is counted, so that what is affected since can be asked', async () => {
    const { workspace } = await loaded(texts);
    const before = workspace.changes;
    assert.deepEqual(workspace.affectedSince(before), []);
    workspace.didOpen(editor(manifestUri, '{}'));
    assert.deepEqual(workspace.affectedSince(before), [manifestUri, planUri]);
    assert.deepEqual(workspace.affectedSince(-1), workspace.uris());
  });

  it('reaches what a document named before', async () => {
    const { workspace } = await loaded(texts);
    const open = editor(planUri, plan, 'managed-service-plan');
    workspace.didOpen(open);
    assert.equal(workspace.document(planUri)?.references.length, 1);
    const before = workspace.changes;
    Object.assign(open, { version: 2, text: '{}' });
    workspace.didChange(planUri);
    assert.ok(workspace.affectedSince(before).includes(manifestUri));
    assert.deepEqual(workspace.links(manifestUri).referrers, []);
  });

  it('reaches the plans beside one in an offer, whatever happens to it', async () => {
    const uris = ['a.offer', 'gold.plan', 'lone.plan', 'silver.plan'].map((name) => `${folder}/${name}.msp.json`);
    const [offer, gold, , silver] = uris as [string, string, string, string];
    const named = '{ "plans": ["gold.plan.msp.json", "silver.plan.msp.json"] }';
    const { files, workspace } = await loaded(
      Object.fromEntries(uris.map((uri) => [uri, uri === offer ? named : '{}'])),
    );
    const write = (uri: string, text: string | undefined) => async (): Promise<void> => {
      if (text === undefined) files.texts.delete(uri);
      else files.texts.set(uri, text);
      await workspace.didChangeOnDisk(uri);
    };
    for (const change of [
      write(gold, '{ "planId": "gold" }'),
      write(gold, undefined),
      write(gold, '{}'),
      write(offer, '{ "plans": ["silver.plan.msp.json", "gold.plan.msp.json"] }'),
    ]) {
      const before = workspace.changes;
      const changed = await changedBy(workspace, change);
      assert.deepEqual(
        changed.filter((uri) => uri !== gold),
        [offer, silver],
      );
      assert.deepEqual(
        workspace.affectedSince(before),
        [offer, gold, silver].filter((uri) => files.texts.has(uri)),
      );
    }
  });

  it('reaches a manifest from the record of what was published, through its plan', async () => {
    const record = `${folder}/a.published.msp.json`;
    const named = '{ "entries": [{ "plans": [{ "planFile": "gold.plan.msp.json" }] }] }';
    const { files, workspace } = await loaded({ [manifestUri]: '{}', [planUri]: plan, [record]: named, [other]: '{}' });
    const before = workspace.changes;
    files.texts.set(record, '{}');
    const changed = await changedBy(workspace, () => workspace.didChangeOnDisk(record));
    assert.deepEqual(changed, [record, manifestUri, planUri]);
    assert.deepEqual(workspace.affectedSince(before), [record, manifestUri, planUri]);
  });

  it('reaches a template from the plan that it names by its ids, and from what hangs together with that', async () => {
    const template = `${folder}/azuredeploy.json`;
    const definition = { type: 'Microsoft.ManagedServices/registrationDefinitions', plan: { name: 'gold' } };
    const schema = 'https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#';
    const text = JSON.stringify({ $schema: schema, resources: [definition] });
    const { workspace } = await loaded({ [manifestUri]: '{}', [planUri]: plan });
    workspace.didOpen(editor(template, text, 'json'));
    assert.equal(workspace.document(template)?.kind, 'template');
    for (const uri of [planUri, manifestUri]) {
      const kind = uri === planUri ? 'plan' : 'manifest';
      const changed = await changedBy(workspace, () => workspace.didOpen(editor(uri, plan, `managed-service-${kind}`)));
      assert.ok(changed.includes(template), uri);
    }
  });

  it('reaches other offers with the ids of one, and with nothing else of it', async () => {
    const [one, two] = [`${folder}/a.offer.msp.json`, `${folder}/b.offer.msp.json`];
    const { files, workspace } = await loaded({ [one]: '{ "offerId": "a" }', [two]: '{ "offerId": "b" }' });
    const write = (uri: string, text: string) => async (): Promise<void> => {
      files.texts.set(uri, text);
      await workspace.didChangeOnDisk(uri);
    };
    assert.deepEqual(await changedBy(workspace, write(one, '{ "offerId": "b" }')), [one, two]);
    workspace.document(one);
    assert.deepEqual(await changedBy(workspace, write(one, '{ "offerId": "b", "alias": "B" }')), [one]);
  });

  it('is told to whoever waits for it', async () => {
    const { workspace } = await loaded(texts);
    const change = workspace.nextChange();
    workspace.didOpen(editor(manifestUri, '{}'));
    await change;
  });
});

describe('links between documents', () => {
  const stateOf = async (workspace: Workspace, from: string, path: string): Promise<string> => {
    await workspace.prepare(from);
    return workspace.links(from).follow(path).state;
  };

  it('lead to files that are there, are missing, or lie outside', async () => {
    const { workspace } = await loaded({ [manifestUri]: '{}', [planUri]: plan });
    assert.equal(await stateOf(workspace, planUri, 'gold.manifest.msp.json'), 'found');
    assert.equal(await stateOf(workspace, planUri, '../gold.manifest.msp.json'), 'outside');
    assert.equal(await stateOf(workspace, planUri, '/etc/passwd'), 'outside');
    assert.equal(await stateOf(workspace, planUri, 'never-asked.manifest.msp.json'), 'unknown');
    workspace.didOpen(editor(planUri, '{ "manifest": "gone.manifest.msp.json" }', 'managed-service-plan'));
    assert.equal(await stateOf(workspace, planUri, 'gone.manifest.msp.json'), 'missing');
  });

  it('do not leave the workspace through a link on disk', async () => {
    const { files, workspace } = await loaded({ [manifestUri]: '{}', [planUri]: plan });
    files.links.set(manifestUri, 'file:///secrets/gold.manifest.msp.json');
    await workspace.didChangeOnDisk(manifestUri);
    assert.equal(await stateOf(workspace, planUri, 'gold.manifest.msp.json'), 'outside');
  });

  it('stay in the folder of their file, though another one is open', async () => {
    const beside = 'file:///shared/gold.manifest.msp.json';
    const { workspace } = await loaded({ [beside]: '{}', [planUri]: plan }, [folder, 'file:///shared']);
    assert.equal(await stateOf(workspace, planUri, '../shared/gold.manifest.msp.json'), 'outside');
    assert.equal(textOf(workspace, beside), '{}');
  });

  it('know without a folder only what lies below their file', async () => {
    const { files, workspace } = await loaded({ [manifestUri]: '{}' }, []);
    const named = '{ "manifest": "gold.manifest.msp.json", "privateAudienceFile": "../audience.csv" }';
    files.texts.set(planUri, named);
    workspace.didOpen(editor(planUri, named, 'managed-service-plan'));
    assert.equal(await stateOf(workspace, planUri, 'gold.manifest.msp.json'), 'found');
    assert.equal(await stateOf(workspace, planUri, '../audience.csv'), 'unknown');
  });

  it('know the documents of a kind by the paths they would write', async () => {
    const texts = { [manifestUri]: '{}', [`${folder}/a/b.plan.msp.json`]: '{}', [`${folder}/z.plan.msp.json`]: '{}' };
    const { workspace } = await loaded(texts);
    assert.deepEqual(workspace.links(manifestUri).pathsTo('plan'), ['z.plan.msp.json', 'a/b.plan.msp.json']);
    assert.deepEqual(workspace.links(manifestUri).of(`${folder}/a/b.plan.msp.json`).pathsTo('manifest'), [
      '../gold.manifest.msp.json',
    ]);
  });

  it('may go in a circle', async () => {
    const circle = `${folder}/a.scenario.msp.json`;
    const { workspace } = await loaded({
      [circle]: '{ "extends": "a.scenario.msp.json" }',
      [planUri]: '{ "manifest": "gold.plan.msp.json" }',
    });
    for (const uri of [circle, planUri]) {
      await workspace.prepare(uri);
      assert.equal(workspace.links(uri).links[0]?.destination.state, 'found', uri);
      assert.ok(workspace.revision(uri) > 0);
    }
  });

  it('are read when they are followed, once', async () => {
    const { files, workspace } = await loaded({ [planUri]: plan });
    files.texts.set(manifestUri, '{}');
    await workspace.prepare(planUri);
    await workspace.prepare(planUri);
    assert.equal(files.reads.filter((uri) => uri === manifestUri).length, 1);
    assert.equal(textOf(workspace, manifestUri), '{}');
  });
});

describe('the CSV file of an audience', () => {
  const csvUri = `${folder}/a.csv`;
  const named = '{ "privateAudienceFile": "a.csv" }';
  const csv = 'Id,Description,Type\n';

  it('is a document from the moment a plan or offer leads to it', async () => {
    const { workspace } = await loaded({ [planUri]: named, [csvUri]: csv, [`${folder}/other.csv`]: csv });
    assert.deepEqual(workspace.uris(), [planUri]);
    const before = workspace.changes;
    await workspace.prepare(planUri);
    assert.deepEqual(workspace.uris(), [csvUri, planUri]);
    assert.equal(workspace.document(csvUri)?.kind, 'audience');
    assert.deepEqual(workspace.affectedSince(before), [csvUri, planUri]);
    assert.deepEqual(workspace.links(csvUri).referrers, [planUri]);
  });

  it('is read again when it changes, and bears on what names it', async () => {
    const { files, workspace } = await loaded({ [planUri]: named, [csvUri]: csv });
    await workspace.prepare(planUri);
    const [before, revision] = [workspace.changes, workspace.revision(planUri)];
    files.texts.set(csvUri, `${csv}x,,SubscriptionId`);
    assert.equal(await workspace.didChangeOnDisk(csvUri), true);
    assert.equal(workspace.document(csvUri)?.audience?.rows.length, 1);
    assert.deepEqual(workspace.affectedSince(before), [csvUri, planUri]);
    assert.notEqual(workspace.revision(planUri), revision);
    files.texts.delete(csvUri);
    await workspace.didChangeOnDisk(csvUri);
    assert.deepEqual(workspace.uris(), [planUri]);
    files.texts.set(csvUri, csv);
    await workspace.didChangeOnDisk(csvUri);
    assert.deepEqual(workspace.uris(), [csvUri, planUri]);
  });

  it('is none any more once nothing names it, and never was one where a picture was meant', async () => {
    const { files, workspace } = await loaded({ [planUri]: named, [csvUri]: csv });
    await workspace.prepare(planUri);
    const before = workspace.changes;
    files.texts.set(planUri, '{}');
    await workspace.didChangeOnDisk(planUri);
    assert.equal(workspace.has(csvUri), false);
    assert.ok(workspace.affectedSince(before).includes(planUri));
    const offerUri = `${folder}/a.offer.msp.json`;
    const wrong = await loaded({ [offerUri]: '{ "listing": { "logos": { "large": "a.csv" } } }', [csvUri]: csv });
    await wrong.workspace.prepare(offerUri);
    assert.equal(wrong.workspace.has(csvUri), false);
  });

  it('is none where links lead it out of the folder', async () => {
    const { files, workspace } = await loaded({ [planUri]: named, [csvUri]: csv });
    files.links.set(csvUri, 'file:///elsewhere/a.csv');
    await workspace.prepare(planUri);
    assert.equal(workspace.has(csvUri), false);
  });
});
