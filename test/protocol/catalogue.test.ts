import assert from 'node:assert/strict';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver/node';
import {
  type Catalogue,
  catalogueChangedNotification,
  type CatalogueFileParams,
  catalogueFileRequest,
  type CataloguePage,
  type CataloguePageParams,
  cataloguePageRequest,
  type CatalogueParams,
  catalogueRequest,
} from '../../server/src/protocol';
import { run } from './run-command-line';
import { type Session, sessions } from './session';
import { type TemporaryFolder, temporaryFolders } from './temporary-folder';

const start = sessions();
const makeFolder = temporaryFolders();
const contoso = join(import.meta.dirname, '../../examples/contoso');
const formats: readonly CatalogueFileParams['format'][] = ['text', 'markdown', 'csv', 'json', 'html'];

/** A folder that holds the example in a folder of its own. */
async function examples(): Promise<TemporaryFolder> {
  const folder = await makeFolder();
  await mkdir(join(folder.path, 'contoso'));
  await cp(contoso, join(folder.path, 'contoso'), { recursive: true });
  return folder;
}

function tree({ connection }: Session, params: Partial<CatalogueParams> = {}): Promise<Catalogue> {
  return connection.sendRequest<Catalogue>(catalogueRequest, { filter: {}, checked: false, ...params });
}

describe('the catalogue over the protocol', () => {
  for (const format of formats) {
    it(`has the same bytes from the editor and the command line: ${format}`, async () => {
      const folder = await examples();
      const { connection } = await start({ folders: [folder.uri] });
      const params: CatalogueFileParams = { fields: { kind: 'plan', text: 'gold' }, format };
      const words = ['catalogue', '--format', format, '--type', 'plan', '--text', 'gold'];
      const [answer, { output, complaints, code }] = await Promise.all([
        connection.sendRequest<string | null>(catalogueFileRequest, params),
        run(folder.path, ...words),
      ]);
      assert.deepEqual([complaints, code], ['', 0]);
      assert.equal(answer, output);
      assert.ok(output.includes('Gold') && !output.includes(folder.path) && !output.includes('file:'));
    });
  }

  it('lists at once, also before the folder was read, and has findings once files were checked', async () => {
    const folder = await examples();
    const session = await start({ folders: [folder.uri] });
    const first = await tree(session);
    assert.deepEqual(
      first.nodes.map(({ name, nodes }) => [name, nodes.map((plan) => plan.name)]),
      [['Contoso Managed Azure', ['Gold', 'Northwind']]],
    );
    assert.equal(first.complete, false);
    assert.equal((await tree(session, { checked: true })).complete, true);
    assert.equal((await tree(session)).complete, true);
    const params: CataloguePageParams = { fields: {} };
    const page = await session.connection.sendRequest<CataloguePage>(cataloguePageRequest, params);
    assert.ok(page.complete && page.html.includes('Northwind'));
  });

  it('tells of what is typed and of files that come and go', async () => {
    const folder = await examples();
    const session = await start({ folders: [folder.uri] });
    let changes = 0;
    const heard = (): Promise<void> =>
      new Promise((resolve) => {
        const listener = session.connection.onNotification(catalogueChangedNotification, () => {
          changes++;
          listener.dispose();
          resolve();
        });
      });
    await tree(session, { checked: true });

    const typed = heard();
    await session.open(folder.uriOf('new.plan.msp.json'), '{ "name": "Fresh" }', 'managed-service-plan');
    await typed;
    const group = (await tree(session)).nodes.at(-1)!;
    assert.deepEqual([group.kind, group.nodes.map(({ name }) => name)], ['others', ['Fresh']]);

    await rm(join(folder.path, 'contoso/northwind.plan.msp.json'));
    const uri = folder.uriOf('contoso/northwind.plan.msp.json');
    const gone = heard();
    await session.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri, type: FileChangeType.Deleted }],
    });
    await gone;
    const plans = (await tree(session)).nodes[0]!.nodes;
    assert.deepEqual(
      plans.map(({ name, item }) => [name, item!.look]),
      [
        ['Gold', 'changed'],
        ['northwind.plan.msp.json', 'lost'],
      ],
    );
    assert.equal(changes, 2);
  });

  it('gives up a check that nobody waits for', async () => {
    const folder = await makeFolder();
    for (let i = 0; i < 50; i++) await folder.write(`${i}.manifest.msp.json`, '{ "version": "1" }');
    const session = await start({ folders: [folder.uri] });
    await tree(session);
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    const source = new CancellationTokenSource();
    const params: CatalogueParams = { filter: {}, checked: true };
    const asked = session.connection.sendRequest<Catalogue>(catalogueRequest, params, source.token);
    source.cancel();
    await assert.rejects(asked, /cancelled/i);
  });
});

describe('the catalogue on the command line', () => {
  it('is of the working folder where none is named', async () => {
    const folder = await examples();
    const [here, named] = await Promise.all([run(folder.path, 'catalogue'), run(folder.path, 'catalogue', 'contoso')]);
    assert.equal(here.output, named.output);
    assert.match(here.output, /^1 offer, 2 plans\n\nContoso Managed Azure · contoso · private, public · live since /);
  });

  it('adds the offer of a manifest that is named', async () => {
    const { path } = await examples();
    const { output, code } = await run(path, 'catalogue', 'contoso/gold.manifest.msp.json', '--type', 'offer');
    assert.match(output, /Contoso Managed Azure · contoso/);
    assert.equal(code, 0);
  });

  it('refuses a type and a format that there are not', async () => {
    const { path } = await examples();
    const [type, format] = await Promise.all([
      run(path, 'catalogue', '--type', 'scenario'),
      run(path, 'catalogue', '--format', 'xml'),
    ]);
    assert.match(type.complaints, /^There is no type "scenario": choose offer, plan or manifest\./);
    assert.match(format.complaints, /^There is no format "xml": choose text, markdown, csv, json or html\./);
    assert.deepEqual([type.code, format.code], [2, 2]);
  });
});
