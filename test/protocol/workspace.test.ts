import assert from 'node:assert/strict';
import {
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
} from 'vscode-languageserver/node';
import { pulling, type Session, sessions } from './session';
import { temporaryFolders } from './temporary-folder';
import { directory, entry, ids, manifest, manifestWithEligibleAutomation } from './texts';

const start = sessions();
const makeFolder = temporaryFolders();
const fault = 'eligible-principal-kind';

/** Tells the server of a file that was changed, and waits until it asks the client to look again. */
async function fileChanged(
  session: Session,
  uri: string,
  type: FileChangeType = FileChangeType.Changed,
): Promise<void> {
  await refreshed(session, () =>
    session.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] }),
  );
}

async function settingsChanged(session: Session): Promise<void> {
  await refreshed(session, () =>
    session.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null }),
  );
}

async function refreshed(session: Session, change: () => Promise<void>): Promise<void> {
  const before = session.refreshes;
  await change();
  await session.until(() => session.refreshes > before);
}

describe('files of the workspace', () => {
  it('are read from disk, and again when they change', async () => {
    const folder = await makeFolder();
    await folder.write('contoso.directory.msp.json', directory('ServicePrincipal'));
    const session = await start({ folders: [folder.uri] });
    const uri = folder.uriOf('gold.manifest.msp.json');
    await session.open(uri, manifestWithEligibleAutomation);
    const first = await session.pull(uri);
    assert.ok(first.kind === 'full' && first.items.some(({ code }) => code === fault));

    await folder.write('contoso.directory.msp.json', directory('Group'));
    await fileChanged(session, folder.uriOf('contoso.directory.msp.json'));
    const second = await session.pull(uri, first.resultId);
    assert.ok(second.kind === 'full', 'the result id speaks of the directory too');
    assert.ok(!second.items.some(({ code }) => code === fault));

    await folder.remove('contoso.directory.msp.json');
    await folder.write('new.directory.msp.json', directory('ServicePrincipal'));
    await fileChanged(session, folder.uriOf('contoso.directory.msp.json'), FileChangeType.Deleted);
    await fileChanged(session, folder.uriOf('new.directory.msp.json'), FileChangeType.Created);
    assert.ok((await session.codes(uri)).includes(fault));
  });

  it('are read through a client that serves them', async () => {
    const folder = 'memfs:/offers';
    const files = new Map([[`${folder}/contoso.directory.msp.json`, directory('ServicePrincipal')]]);
    const session = await start({ folders: [folder], files, initialization: { filesFromClient: true } });
    const uri = `${folder}/gold.manifest.msp.json`;
    await session.open(uri, manifestWithEligibleAutomation);
    assert.ok((await session.codes(uri)).includes(fault));
    files.set(`${folder}/contoso.directory.msp.json`, directory('Group'));
    await fileChanged(session, `${folder}/contoso.directory.msp.json`);
    assert.ok(!(await session.codes(uri)).includes(fault));
  });

  it('give way to what is open in the editor, until it is closed', async () => {
    const folder = await makeFolder();
    await folder.write('contoso.directory.msp.json', directory('ServicePrincipal'));
    const session = await start({ folders: [folder.uri] });
    const uri = folder.uriOf('gold.manifest.msp.json');
    const directoryUri = folder.uriOf('contoso.directory.msp.json');
    await session.open(uri, manifestWithEligibleAutomation);
    await session.open(directoryUri, directory('Group'), 'managed-service-directory');
    assert.ok(!(await session.codes(uri)).includes(fault));
    await session.close(directoryUri);
    assert.ok((await session.codes(uri)).includes(fault));
  });

  it('are those of every folder, as folders come and go', async () => {
    const [first, second] = [await makeFolder(), await makeFolder()];
    await second.write('contoso.directory.msp.json', directory('ServicePrincipal'));
    const session = await start({ folders: [first.uri, second.uri] });
    const uri = first.uriOf('gold.manifest.msp.json');
    await session.open(uri, manifestWithEligibleAutomation);
    assert.ok((await session.codes(uri)).includes(fault));
    const folder = { uri: second.uri, name: 'second' };
    await refreshed(session, () =>
      session.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: { added: [], removed: [folder] },
      }),
    );
    assert.ok(!(await session.codes(uri)).includes(fault));
    await refreshed(session, () =>
      session.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: { added: [folder], removed: [] },
      }),
    );
    assert.ok((await session.codes(uri)).includes(fault));
  });

  it('may be missing, or in a folder that is', async () => {
    const session = await start({ folders: ['file:///no/such/folder', 'memfs:/unknown'] });
    await session.open('file:///no/such/folder/gold.manifest.msp.json', manifest());
    assert.deepEqual(await session.codes('file:///no/such/folder/gold.manifest.msp.json'), []);
  });
});

describe('pushed diagnostics', () => {
  const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };

  it('follow a directory that is edited beside the manifest', async () => {
    const session = await start({ capabilities });
    const uri = 'file:///offers/gold.manifest.msp.json';
    const directoryUri = 'file:///offers/contoso.directory.msp.json';
    const hasFault = (wanted: boolean) =>
      session.pushed(
        ({ uri: about, diagnostics }) => about === uri && diagnostics.some(({ code }) => code === fault) === wanted,
      );
    await session.open(uri, manifestWithEligibleAutomation);
    await hasFault(false);
    await session.open(directoryUri, directory('ServicePrincipal'), 'managed-service-directory');
    await hasFault(true);
  });

  it('are of the file on disk once a document is closed', async () => {
    const folder = await makeFolder();
    await folder.write('gold.manifest.msp.json', manifest(entry(ids.owner)));
    const session = await start({ capabilities, folders: [folder.uri] });
    const uri = folder.uriOf('gold.manifest.msp.json');
    await session.open(uri, manifest());
    await session.pushed(({ version, diagnostics }) => version === 1 && diagnostics.length === 0);
    session.published.length = 0;
    await session.close(uri);
    const closed = await session.pushed(({ uri: about }) => about === uri);
    assert.ok(closed.diagnostics.some(({ code }) => code === 'role-owner'));
  });
});

describe('settings', () => {
  const uri = 'file:///offers/gold.manifest.msp.json';
  const severityOf = async (session: Session, about = uri) =>
    (await session.diagnostics(about)).find(({ code }) => code === 'role-owner')?.severity;

  it('of the editor change severities, and turn rules off', async () => {
    let settings: unknown = { rules: { 'role-owner': 'hint' } };
    const session = await start({ settings: () => settings });
    await session.open(uri, manifest(entry(ids.owner)));
    assert.equal(await severityOf(session), DiagnosticSeverity.Hint);
    settings = { rules: { 'role-owner': 'off' } };
    await settingsChanged(session);
    assert.equal(await severityOf(session), undefined);
    settings = { rules: { 'role-owner': 'loud' } };
    await settingsChanged(session);
    assert.equal(await severityOf(session), DiagnosticSeverity.Error, 'what is no severity changes nothing');
  });

  it('of the editor may be strict', async () => {
    let strict = false;
    const session = await start({ settings: () => ({ strict }) });
    const logAnalyticsReader = '73c42c96-874c-492b-b04d-ab87d138a893';
    await session.open(uri, manifest(entry(ids.reader), entry(ids.deleteRole), entry(logAnalyticsReader)));
    const severities = async () => (await session.diagnostics(uri)).map(({ severity }) => severity);
    assert.deepEqual(await severities(), [DiagnosticSeverity.Warning]);
    strict = true;
    await settingsChanged(session);
    assert.deepEqual(await severities(), [DiagnosticSeverity.Error]);
  });

  it('of the workspace are read from its file, and again when it changes', async () => {
    const folder = await makeFolder();
    const file = 'managed-services.config.json';
    await folder.write(file, '{ "rules": { "role-owner": "warning", }, // as agreed\n }');
    const session = await start({ folders: [folder.uri] });
    const inFolder = folder.uriOf('gold.manifest.msp.json');
    await session.open(inFolder, manifest(entry(ids.owner)));
    await session.open(uri, manifest(entry(ids.owner)));
    assert.equal(await severityOf(session, inFolder), DiagnosticSeverity.Warning);
    assert.equal(await severityOf(session, uri), DiagnosticSeverity.Error, 'it speaks for its folder only');
    await folder.write(file, '{ "rules": { "role-owner": "information" } }');
    await fileChanged(session, folder.uriOf(file));
    assert.equal(await severityOf(session, inFolder), DiagnosticSeverity.Information);
    await folder.remove(file);
    await fileChanged(session, folder.uriOf(file), FileChangeType.Deleted);
    assert.equal(await severityOf(session, inFolder), DiagnosticSeverity.Error);
  });

  it('of the editor win over those of the workspace', async () => {
    const folder = await makeFolder();
    await folder.write(
      'managed-services.config.json',
      '{ "rules": { "role-owner": "off", "missing-delete-role": "off" } }',
    );
    const session = await start({
      folders: [folder.uri],
      settings: () => ({ rules: { 'role-owner': 'information' } }),
    });
    const inFolder = folder.uriOf('gold.manifest.msp.json');
    await session.open(inFolder, manifest(entry(ids.owner)));
    assert.equal(await severityOf(session, inFolder), DiagnosticSeverity.Information);
    assert.ok(!(await session.codes(inFolder)).includes('missing-delete-role'));
  });

  it('of any shape are survived', async () => {
    let settings: unknown = [];
    const folder = await makeFolder();
    const file = 'managed-services.config.json';
    const session = await start({ folders: [folder.uri], settings: () => settings });
    const inFolder = folder.uriOf('gold.manifest.msp.json');
    await session.open(inFolder, manifest(entry(ids.owner)));
    for (const value of [null, 7, { rules: [] }, { rules: { 'role-owner': {} } }, { strict: 'yes' }]) {
      settings = value;
      await settingsChanged(session);
      assert.equal(await severityOf(session, inFolder), DiagnosticSeverity.Error, JSON.stringify(value));
    }
    settings = {};
    for (const text of ['', '{', '7', '[]', '{ "__proto__": { "rules": 1 } }', '['.repeat(100_000)]) {
      await folder.write(file, text);
      await fileChanged(session, folder.uriOf(file));
      assert.equal(await severityOf(session, inFolder), DiagnosticSeverity.Error, text.slice(0, 40));
    }
  });

  it('that the client refuses are logged, and change nothing', async () => {
    const session = await start({
      settings: () => {
        throw new Error('no settings today');
      },
    });
    await session.open(uri, manifest(entry(ids.owner)));
    assert.equal(await severityOf(session), DiagnosticSeverity.Error);
    assert.match(session.logged.splice(0).join(), /^Reading the settings failed: .*no settings today/);
  });

  it('are pushed by clients that are not asked', async () => {
    const { workspace, ...rest } = pulling;
    const session = await start({ capabilities: { ...rest, workspace: { ...workspace, configuration: false } } });
    await session.open(uri, manifest(entry(ids.owner)));
    const settings = { managedServiceOffers: { rules: { 'role-owner': 'off' } } };
    await refreshed(session, () =>
      session.connection.sendNotification(DidChangeConfigurationNotification.type, { settings }),
    );
    assert.equal(await severityOf(session), undefined);
  });
});
