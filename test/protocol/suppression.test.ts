import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Session, sessions } from './session';
import { temporaryFolders } from './temporary-folder';
import { armList, template } from './arm-texts';
import { entry, ids, manifest } from './texts';

const start = sessions();
const makeFolder = temporaryFolders();
const uri = 'file:///a/gold.manifest.msp.json';
const text = manifest(entry(ids.owner), entry(ids.reader), entry(ids.deleteRole));

/** The quick fixes of a rule's finding, in their order. */
async function fixesOf(session: Session, code: string, of = uri): Promise<readonly CodeAction[]> {
  const found = (await session.diagnostics(of)).find((diagnostic) => diagnostic.code === code)!;
  const actions = await session.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: of },
    range: found.range,
    context: { diagnostics: [found] },
  });
  return actions as CodeAction[];
}

function applied(before: string, action: CodeAction): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'json', 0, before), action.edit!.changes![uri]!);
}

describe('comments that silence', () => {
  it('are the last of the quick fixes, and work at once', async () => {
    const session = await start();
    await session.open(uri, text);
    const actions = await fixesOf(session, 'role-owner');
    assert.ok(actions.length > 1 && actions[0]!.isPreferred);
    const last = actions.at(-1)!;
    assert.match(last.title, /role-owner/);
    await session.change(uri, { text: applied(text, last) });
    assert.deepEqual(await session.codes(uri), []);
  });

  it('are offered in templates, but not in plain JSON, which takes no comments', async () => {
    const session = await start();
    const silencing = async (languageId: string): Promise<boolean> => {
      const file = `file:///a/${languageId}.json`;
      await session.open(file, template('Gold', armList(ids.owner)), languageId);
      return (await fixesOf(session, 'role-owner', file)).some(({ title }) => /comment/i.test(title));
    };
    assert.equal(await silencing('arm-template'), true);
    assert.equal(await silencing('jsonc'), true);
    assert.equal(await silencing('json'), false);
  });

  it('have no effect where the settings forbid them, and are not offered', async () => {
    let settings: unknown = {};
    const session = await start({ settings: () => settings });
    const silenced = text.replace('{', '{ // managed-service-offers-disable role-owner');
    await session.open(uri, silenced);
    assert.deepEqual(await session.codes(uri), []);
    settings = { allowSuppressions: false };
    const before = session.refreshes;
    await session.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await session.until(() => session.refreshes > before);
    assert.deepEqual(await session.codes(uri), ['unused-suppression', 'role-owner']);
    assert.ok((await fixesOf(session, 'role-owner')).every(({ title }) => !/comment/i.test(title)));
    const [remove] = await fixesOf(session, 'unused-suppression');
    assert.equal(applied(silenced, remove!), text);
  });
});

describe('severities by family', () => {
  it('are taken from the configuration file, and again when it changes', async () => {
    const folder = await makeFolder();
    const file = folder.uriOf('managed-services.config.json');
    const manifestUri = folder.uriOf('gold.manifest.msp.json');
    await folder.write('managed-services.config.json', '{ "rules": { "roles/*": "hint" } }');
    const session = await start({ folders: [folder.uri] });
    await session.open(manifestUri, text);
    const severities = async () => (await session.diagnostics(manifestUri)).map(({ severity }) => severity);
    assert.deepEqual(await severities(), [DiagnosticSeverity.Hint]);
    await folder.write(
      'managed-services.config.json',
      '{ "rules": { "roles/*": "off", "role-owner": "information" } }',
    );
    const before = session.refreshes;
    const changes: FileEvent[] = [{ uri: file, type: FileChangeType.Changed }];
    await session.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    await session.until(() => session.refreshes > before);
    assert.deepEqual(await severities(), [DiagnosticSeverity.Information]);
  });
});
