import assert from 'node:assert/strict';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  compareRequest,
  type ExportAnswer,
  type ExportChoices,
  exportChoicesRequest,
  type ExportParams,
  exportRequest,
  type ImportAnswer,
  importRequest,
  type MadeFiles,
  type PasteAnswer,
  pasteRequest,
  type ReportAnswer,
} from '../../server/src/protocol';
import { run } from './run-command-line';
import { sessions } from './session';
import { type TemporaryFolder, temporaryFolders } from './temporary-folder';
import { entry, ids, manifest } from './texts';

const start = sessions();
const makeFolder = temporaryFolders();
const guid = '0b8f5a4e-7a63-4c0a-9d57-2f1c9d3e6a11';

/** A folder that holds a manifest. */
async function folderWithManifest(): Promise<TemporaryFolder> {
  const folder = await makeFolder();
  await folder.write('gold.manifest.msp.json', manifest());
  return folder;
}

async function textIn(folder: TemporaryFolder, name: string): Promise<string> {
  return readFile(join(folder.path, name), 'utf8');
}

/** The manifest as Azure answers with it. */
function deployed(...entries: readonly string[]): string {
  const { registrationDefinitionName, managedByTenantId, authorizations } = JSON.parse(manifest(...entries)) as object &
    Record<string, unknown>;
  const id = `/subscriptions/${ids.tenant}/providers/Microsoft.ManagedServices/registrationDefinitions/${guid}`;
  const properties = { registrationDefinitionName, managedByTenantId, authorizations, manageeTenantName: 'Fabrikam' };
  return JSON.stringify([{ id, name: guid, properties }]);
}

describe('conversion', () => {
  it('exports a file of the workspace that is not open', async () => {
    const folder = await folderWithManifest();
    const session = await start({ folders: [folder.uri] });
    const uri = folder.uriOf('gold.manifest.msp.json');
    const choices = await session.connection.sendRequest<ExportChoices | null>(exportChoicesRequest, { uri });
    assert.deepEqual(choices, { marketplace: false, eligible: false });
    const params: ExportParams = { uri, format: 'arm', resourceGroups: ['rg'], marketplace: false, keepName: guid };
    const made = (await session.connection.sendRequest<ExportAnswer>(exportRequest, params)) as MadeFiles;
    assert.deepEqual(
      made.files.map(({ name }) => name),
      ['gold.delegation.json', 'gold.delegation.parameters.json'],
    );
    assert.ok(made.files[0]!.text.includes(guid));
    const refused = { ...params, format: 'policy' } as const;
    assert.ok('refused' in (await session.connection.sendRequest<ExportAnswer>(exportRequest, refused)));
    const other = { uri: folder.uriOf('other.manifest.msp.json') };
    assert.equal(await session.connection.sendRequest(exportChoicesRequest, other), null);
  });

  it('imports an open template with the parameter file beside it', async () => {
    const folder = await folderWithManifest();
    assert.equal((await run(folder.path, 'export', 'gold.manifest.msp.json')).code, 0);
    const session = await start({ folders: [folder.uri] });
    const uri = folder.uriOf('gold.delegation.json');
    const text = await textIn(folder, 'gold.delegation.json');
    await session.open(uri, text, 'json');
    const imported = await session.connection.sendRequest<ImportAnswer | null>(importRequest, { uri, text });
    assert.equal(imported?.files[0]?.name, 'gold.manifest.msp.json');
    const { authorizations } = JSON.parse(imported.files[0].text) as { authorizations: object[] };
    assert.equal(authorizations.length, 2);
  });

  it('imports a text that the server does not have, and nothing where there is none', async () => {
    const session = await start();
    const ask = (text: string): Promise<ImportAnswer | null> =>
      session.connection.sendRequest(importRequest, { uri: 'file:///elsewhere/list.json', text });
    assert.equal((await ask(deployed()))?.files.length, 1);
    for (const text of ['', '{', '[]', '<html>', '['.repeat(100_000)]) assert.equal(await ask(text), null);
  });

  it('compares a manifest with what is deployed', async () => {
    const folder = await folderWithManifest();
    const session = await start({ folders: [folder.uri] });
    const uri = folder.uriOf('gold.manifest.msp.json');
    const ask = async (...texts: readonly string[]): Promise<string | undefined> =>
      (await session.connection.sendRequest<ReportAnswer | null>(compareRequest, { uri, deployed: texts }))?.markdown;
    assert.match((await ask(deployed()))!, /\| Fabrikam \|.*\| ✓ 1\.0\.0 \|/);
    assert.match((await ask(deployed(entry(ids.reader))))!, /missing: \*\*Support\*\* as \*\*Managed Services/);
    assert.equal(await ask('{}'), undefined);
  });

  it('pastes entries of a manifest into an open parameter file, and leaves other files alone', async () => {
    const session = await start();
    const text = `{ "parameters": { "managedByTenantId": { "value": "x" }, "authorizations": { "value": [] } } }`;
    const place = TextDocument.create('', '', 1, text).positionAt(text.indexOf('[]') + 1);
    const ask = async (uri: string): Promise<PasteAnswer | null> => {
      await session.open(uri, text, 'json');
      const selection = { start: place, end: place };
      return session.connection.sendRequest(pasteRequest, { uri, selection, text: entry(ids.reader) });
    };
    const answer = await ask('file:///gold.parameters.json');
    assert.deepEqual(JSON.parse(answer!.insertText), {
      principalId: ids.support,
      principalIdDisplayName: 'Support',
      roleDefinitionId: ids.reader,
    });
    assert.equal(
      await session.connection.sendRequest(pasteRequest, {
        uri: 'file:///unknown.json',
        selection: { start: place, end: place },
        text: entry(ids.reader),
      }),
      null,
    );
  });
});

describe('export and import on the command line', () => {
  it('write files, say their paths, and overwrite nothing unless they are told to', async () => {
    const folder = await folderWithManifest();
    const exported = await run(folder.path, 'export', 'gold.manifest.msp.json', '--output', 'deploy');
    assert.equal(exported.output, 'deploy/gold.delegation.json\ndeploy/gold.delegation.parameters.json\n');
    assert.match(exported.complaints, /second one with the same principals/);
    assert.equal(exported.code, 0);
    const before = await textIn(folder, 'deploy/gold.delegation.json');
    const again = ['export', 'gold.manifest.msp.json', '--output', 'deploy', '--keep-name', guid];
    const refused = await run(folder.path, ...again);
    assert.equal(refused.code, 2);
    assert.match(refused.complaints, /deploy\/gold\.delegation\.json.*--force/);
    assert.equal(await textIn(folder, 'deploy/gold.delegation.json'), before);
    assert.equal((await run(folder.path, ...again, '--force')).code, 0);
    assert.ok((await textIn(folder, 'deploy/gold.delegation.json')).includes(guid));
  });

  it('go there and back', async () => {
    const folder = await folderWithManifest();
    await run(folder.path, 'export', 'gold.manifest.msp.json', '--output', 'one');
    const imported = await run(folder.path, 'import', 'one/gold.delegation.json', '--output', 'back');
    assert.equal(imported.output, 'back/gold.manifest.msp.json\n');
    await run(folder.path, 'export', 'back/gold.manifest.msp.json', '--output', 'two');
    for (const name of await readdir(join(folder.path, 'one'))) {
      assert.equal(await textIn(folder, `two/${name}`), await textIn(folder, `one/${name}`));
    }
  });

  it('draft a plan that sells the manifest', async () => {
    const folder = await folderWithManifest();
    await run(folder.path, 'export', 'gold.manifest.msp.json');
    const { output } = await run(folder.path, 'import', 'gold.delegation.json', '--output', 'back', '--plan');
    assert.equal(output, 'back/gold.manifest.msp.json\nback/gold.plan.msp.json\n');
    const plan = JSON.parse(await textIn(folder, 'back/gold.plan.msp.json')) as Record<string, unknown>;
    assert.equal(plan.manifest, 'gold.manifest.msp.json');
  });

  it('take a parameter file by any name, and write one manifest under a name of its own', async () => {
    const folder = await folderWithManifest();
    await run(folder.path, 'export', 'gold.manifest.msp.json');
    await mkdir(join(folder.path, 'values'));
    await folder.write('values/fabrikam.json', await textIn(folder, 'gold.delegation.parameters.json'));
    await folder.remove('gold.delegation.parameters.json');
    const words = ['import', 'gold.delegation.json', '--parameters', 'values/fabrikam.json', '--output', 'my.json'];
    assert.equal((await run(folder.path, ...words)).output, 'my.json\n');
    assert.equal(
      (JSON.parse(await textIn(folder, 'my.json')) as { authorizations: object[] }).authorizations.length,
      2,
    );
    const without = await run(folder.path, 'import', 'gold.delegation.json', '--output', 'other.json');
    assert.equal(without.code, 2);
    assert.match(without.complaints, /no authorizations/);
  });

  it('say what they do not understand', async () => {
    const folder = await folderWithManifest();
    for (const [words, complaint] of [
      [['export'], /Name one manifest/],
      [['export', '.'], /Name the file/],
      [['export', 'gold.manifest.msp.json', '--format', 'xml'], /no format "xml"/],
      [['export', 'gold.manifest.msp.json', '--resource-group', 'a b'], /called "a b"/],
      [['export', 'gold.manifest.msp.json', '--scope', 'resource-groups'], /--resource-group/],
      [['export', 'gold.manifest.msp.json', '--keep-name', 'x'], /GUID or offer-name/],
      [['export', 'gold.manifest.msp.json', '--format', 'policy', '--resource-group', 'a'], /whole subscriptions/],
      [['import'], /Name templates/],
      [['import', 'missing.json'], /cannot be read/],
      [['import', 'gold.manifest.msp.json'], /no authorizations/],
    ] as const) {
      const { code, complaints } = await run(folder.path, ...words);
      assert.equal(code, 2, words.join(' '));
      assert.match(complaints, complaint);
    }
    assert.deepEqual(await readdir(folder.path), ['gold.manifest.msp.json']);
  });
});
