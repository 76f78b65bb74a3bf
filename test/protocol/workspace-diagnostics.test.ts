import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { type Session, sessions } from './session';
import { type TemporaryFolder, temporaryFolders } from './temporary-folder';
import { entry, ids, manifest } from './texts';

const start = sessions();
const makeFolder = temporaryFolders();
const faulty = manifest(entry(ids.owner));

function pullAll(
  { connection }: Session,
  known: WorkspaceDiagnosticReport = { items: [] },
  token?: CancellationTokenSource,
) {
  const previousResultIds = known.items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
  return connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds }, token?.token);
}

/** The files of a report, each with the codes found in it. */
function codesOf({ items }: WorkspaceDiagnosticReport): Record<string, readonly unknown[]> {
  return Object.fromEntries(
    items.map((item) => [item.uri, item.kind === 'full' ? item.items.map(({ code }) => code) : []]),
  );
}

async function changed({ connection }: Session, uri: string, type: FileChangeType): Promise<void> {
  await connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
}

async function folderOfTwo(): Promise<TemporaryFolder & { readonly gold: string; readonly silver: string }> {
  const folder = await makeFolder();
  await folder.write('gold.manifest.msp.json', faulty);
  await folder.write('silver.manifest.msp.json', manifest());
  return {
    ...folder,
    gold: folder.uriOf('gold.manifest.msp.json'),
    silver: folder.uriOf('silver.manifest.msp.json'),
  };
}

describe('the diagnostics of all files', () => {
  it('speak of files nobody opened', async () => {
    const { uri, gold, silver } = await folderOfTwo();
    const session = await start({ folders: [uri] });
    const codes = codesOf(await pullAll(session));
    assert.deepEqual(Object.keys(codes).sort(), [gold, silver].sort());
    assert.ok(codes[gold]!.includes('role-owner'));
    assert.deepEqual(codes[silver], []);
  });

  it('leave open documents to their own request', async () => {
    const { uri, gold, silver } = await folderOfTwo();
    const session = await start({ folders: [uri] });
    await session.open(gold, faulty);
    assert.deepEqual(Object.keys(codesOf(await pullAll(session))), [silver]);
  });

  it('are held back until there is news, and then are the news alone', async () => {
    const folder = await folderOfTwo();
    const session = await start({ folders: [folder.uri] });
    const first = await pullAll(session);
    let answered = false;
    const second = pullAll(session, first).then((report) => {
      answered = true;
      return report;
    });
    await session.open('untitled:1', '{}', 'plaintext');
    assert.deepEqual(await session.codes('untitled:1'), []);
    assert.equal(answered, false, 'nothing changed for these files');
    await folder.write('silver.manifest.msp.json', faulty);
    await changed(session, folder.silver, FileChangeType.Changed);
    const codes = codesOf(await second);
    assert.deepEqual(Object.keys(codes), [folder.silver]);
    assert.ok(codes[folder.silver]!.includes('role-owner'));
  });

  it('are taken back when a file goes', async () => {
    const folder = await folderOfTwo();
    const session = await start({ folders: [folder.uri] });
    const first = await pullAll(session);
    const second = pullAll(session, first);
    await folder.remove('gold.manifest.msp.json');
    await changed(session, folder.gold, FileChangeType.Deleted);
    assert.deepEqual(codesOf(await second), { [folder.gold]: [] });
  });

  it('can be given up', async () => {
    const folder = await folderOfTwo();
    const session = await start({ folders: [folder.uri] });
    const source = new CancellationTokenSource();
    const waiting = pullAll(session, await pullAll(session), source);
    source.cancel();
    await waiting.catch(() => undefined);
    await session.open(folder.gold, faulty);
    assert.ok((await session.codes(folder.gold)).includes('role-owner'), 'the server goes on');
  });

  it('are of open files only where the user set it so', async () => {
    const { uri } = await folderOfTwo();
    const session = await start({ folders: [uri], settings: () => ({ checkOpenFilesOnly: true }) });
    const source = new CancellationTokenSource();
    const waiting = pullAll(session, undefined, source).catch(() => ({ items: [] }));
    await session.open('untitled:1', '{}', 'plaintext');
    await session.codes('untitled:1');
    source.cancel();
    assert.deepEqual(await waiting, { items: [] });
  });
});
