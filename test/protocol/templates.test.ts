import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CodeAction,
  CodeActionRequest,
  CompletionRequest,
  type CompletionList,
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  DocumentFormattingRequest,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FileChangeType,
  FoldingRangeRequest,
  type Hover,
  HoverRequest,
  InlayHintRequest,
  type Position,
  SelectionRangeRequest,
} from 'vscode-languageserver/node';
import {
  partnerChoicesRequest,
  previewFileRequest,
  previewPageRequest,
  type PageAnswer,
  scenarioRequest,
  simulationPageRequest,
} from '../../server/src/protocol';
import { armList, parameterFile, template } from './arm-texts';
import { type Session, sessions } from './session';
import { type TemporaryFolder, temporaryFolders } from './temporary-folder';
import { ids, manifest } from './texts';

const start = sessions();
const makeFolder = temporaryFolders();
const withOwner = armList(ids.reader, ids.deleteRole, ids.owner);

/** The place of the n-th character of a needle in a text, from 0. */
function placeIn(text: string, needle: string, into = 1): Position {
  const before = text.slice(0, text.indexOf(needle) + into).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** A template and its parameter file on disk, the latter open. */
async function pair(
  list = withOwner,
): Promise<{ folder: TemporaryFolder; session: Session; uri: string; text: string }> {
  const folder = await makeFolder();
  await folder.write('onboard.json', template());
  const text = parameterFile(list);
  await folder.write('onboard.parameters.json', text);
  const session = await start({ folders: [folder.uri] });
  const uri = folder.uriOf('onboard.parameters.json');
  await session.open(uri, text, 'json');
  return { folder, session, uri, text };
}

async function tell(session: Session, uri: string, type: FileChangeType): Promise<void> {
  const before = session.refreshes;
  await session.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
  await session.until(() => session.refreshes > before);
}

describe('templates and their parameter files', () => {
  it('have findings where the value is written', async () => {
    const { session, uri, text } = await pair();
    const [owner, ...others] = await session.diagnostics(uri);
    assert.equal(owner?.code, 'role-owner');
    assert.deepEqual(others, []);
    assert.deepEqual(owner.range.start, placeIn(text, `"${ids.owner}"`, 0));
  });

  it('point into one another, and are judged anew when the other one changes on disk or in the editor', async () => {
    const { folder, session, uri } = await pair(armList());
    const templateUri = folder.uriOf('onboard.json');
    const strict = template()
      .replace('"type": "array"', '"type": "array", "metadata": {}')
      .replace('"mspOfferName": {', '"rgName": { "type": "string" },\n    "mspOfferName": {');
    assert.deepEqual(await session.codes(uri), []);

    await folder.write('onboard.json', strict);
    await tell(session, templateUri, FileChangeType.Changed);
    const [missing] = await session.diagnostics(uri);
    assert.equal(missing?.code, 'parameter-missing');
    assert.equal(missing.relatedInformation?.[0]?.location.uri, templateUri);
    assert.deepEqual(missing.relatedInformation[0].location.range.start, placeIn(strict, '"rgName"', 0));

    await session.open(templateUri, strict, 'arm-template');
    assert.deepEqual(await session.codes(uri), ['parameter-missing']);
    await session.change(templateUri, { text: template() });
    assert.deepEqual(await session.codes(uri), []);
    await session.close(templateUri);
    assert.deepEqual(await session.codes(uri), ['parameter-missing'], 'what is on disk counts again');

    await folder.remove('onboard.json');
    await tell(session, templateUri, FileChangeType.Deleted);
    assert.deepEqual(await session.codes(uri), [], 'nobody knows what the values are for');
  });

  it('answer unchanged while neither changes', async () => {
    const { folder, session, uri } = await pair();
    const first = await session.pull(uri);
    const again = await session.pull(uri, first.kind === 'full' ? first.resultId : undefined);
    assert.equal(again.kind, 'unchanged');
    await session.open(folder.uriOf('onboard.json'), template('Silver'), 'json');
    assert.equal((await session.pull(uri, again.resultId)).kind, 'full');
  });

  it('are judged by clients that do not pull too', async () => {
    const folder = await makeFolder();
    await folder.write('onboard.json', template());
    const session = await start({ folders: [folder.uri], capabilities: {} });
    const uri = folder.uriOf('onboard.parameters.json');
    await session.open(uri, parameterFile(withOwner), 'json');
    const pushed = await session.pushed((params) => params.uri === uri && params.diagnostics.length > 0);
    assert.deepEqual(
      pushed.diagnostics.map(({ code }) => code),
      ['role-owner'],
    );
  });

  it('may be chosen, previewed and played', async () => {
    const { folder, session, uri } = await pair(armList());
    const choices = await session.connection.sendRequest(partnerChoicesRequest, { uri });
    assert.deepEqual(choices, {
      kind: 'parameters',
      path: 'onboard.parameters.json',
      choices: ['onboard.json'],
      chosen: ['onboard.json'],
    });
    const preview = await session.connection.sendRequest<string>(previewFileRequest, { uri, format: 'markdown' });
    assert.match(preview, /^# What Gold allows/);
    const played = await session.connection.sendRequest<PageAnswer>(simulationPageRequest, { uri });
    assert.match(played.html, /expectations hold/);
    const scenario = JSON.parse(await session.connection.sendRequest<string>(scenarioRequest, { uri })) as object;
    await session.open(folder.uriOf('new.scenario.msp.json'), JSON.stringify(scenario), 'managed-service-scenario');
    assert.deepEqual(await session.codes(folder.uriOf('new.scenario.msp.json')), []);
  });
});

describe('the services in files of Azure’s own', () => {
  it('know the values of a delegation', async () => {
    const { session, uri, text } = await pair(armList(ids.reader, ids.deleteRole));
    const { connection } = session;
    const textDocument = { uri };
    const position = placeIn(text, `"${ids.reader}"`, 3);
    const hover = (await connection.sendRequest(HoverRequest.type, { textDocument, position })) as Hover;
    assert.match((hover.contents as { value: string }).value, /\*\*Reader\*\*/);

    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const hints = await connection.sendRequest(InlayHintRequest.type, { textDocument, range });
    assert.deepEqual(
      hints?.map(({ label }) => label),
      ['Reader', 'Managed Services Registration assignment Delete Role'],
    );
    const symbols = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[];
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Support → Reader', 'Support → Managed Services Registration assignment Delete Role'],
    );
    await session.change(uri, { text: text.replace(`"${ids.reader}"`, '""') });
    const empty = placeIn(text, `"${ids.reader}"`, 1);
    const list = (await connection.sendRequest(CompletionRequest.type, {
      textDocument,
      position: empty,
    })) as CompletionList;
    assert.ok(list.items.some(({ label }) => label === 'Contributor'));
  });

  it('mend what is safe to mend, round by round', async () => {
    const { folder, session, uri, text } = await pair(armList());
    const manifestUri = folder.uriOf('gold.manifest.msp.json');
    const spoilt = (whole: string): string =>
      whole.replace(ids.reader, ` {${ids.reader.toUpperCase()}}`).replace(ids.support, ` ${ids.support}`);
    await session.open(manifestUri, spoilt(manifest()));
    await session.change(uri, { text: spoilt(text) });
    for (const [file, mended] of [
      [manifestUri, manifest()],
      [uri, text],
    ] as const) {
      const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      const context = { diagnostics: [], only: ['source.fixAll'] };
      const params = { textDocument: { uri: file }, range, context };
      const [action] = (await session.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
      const document = TextDocument.create(file, 'json', 1, spoilt(mended));
      assert.equal(TextDocument.applyEdits(document, action!.edit!.changes![file]!), mended);
    }
  });

  it('leave to the editor what it does for all JSON', async () => {
    const { session, uri, text } = await pair();
    const { connection } = session;
    const textDocument = { uri };
    const options = { tabSize: 2, insertSpaces: true };
    assert.deepEqual(await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options }), []);
    assert.deepEqual(await connection.sendRequest(FoldingRangeRequest.type, { textDocument }), []);
    assert.deepEqual(await connection.sendRequest(DocumentLinkRequest.type, { textDocument }), []);
    const positions = [placeIn(text, 'value')];
    assert.deepEqual(await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions }), []);
    const key = placeIn(text, '"principalId"');
    assert.equal(await connection.sendRequest(HoverRequest.type, { textDocument, position: key }), null);
  });

  it('go from a use of a parameter to its declaration and its value', async () => {
    const { folder, session } = await pair(armList());
    const uri = folder.uriOf('onboard.json');
    const text = template();
    await session.open(uri, text, 'json');
    const position = placeIn(text, `"[parameters('authorizations')]"`, 16);
    const found = await session.connection.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position });
    const targets = (found as { targetUri: string; targetSelectionRange: { start: Position } }[]).map(
      ({ targetUri, targetSelectionRange }) => [targetUri, targetSelectionRange.start],
    );
    assert.deepEqual(targets, [
      [uri, placeIn(text, '"authorizations"', 0)],
      [folder.uriOf('onboard.parameters.json'), placeIn(parameterFile(), '"authorizations"', 0)],
    ]);
  });
});

describe('JSON of somebody else', () => {
  it('is answered with nothing', async () => {
    const session = await start();
    const uri = 'file:///work/tsconfig.json';
    const text = '{ "principalId": "x", "outputs": [] }';
    await session.open(uri, text, 'json');
    const { connection } = session;
    const textDocument = { uri };
    const position = placeIn(text, 'x');
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    assert.deepEqual(await session.diagnostics(uri), []);
    assert.equal(await connection.sendRequest(HoverRequest.type, { textDocument, position }), null);
    assert.equal(await connection.sendRequest(CompletionRequest.type, { textDocument, position }), null);
    assert.deepEqual(await connection.sendRequest(InlayHintRequest.type, { textDocument, range }), []);
    assert.deepEqual(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), []);
    assert.deepEqual(await connection.sendRequest(DefinitionRequest.type, { textDocument, position }), []);
    const context = { diagnostics: [] };
    assert.deepEqual(await connection.sendRequest(CodeActionRequest.type, { textDocument, range, context }), []);
    for (const request of [
      previewPageRequest,
      previewFileRequest,
      simulationPageRequest,
      scenarioRequest,
      partnerChoicesRequest,
    ]) {
      assert.equal(await connection.sendRequest(request, { uri }), null);
    }
  });

  it('becomes ours, and theirs again, as it is typed', async () => {
    const session = await start();
    const uri = 'untitled:Untitled-1';
    await session.open(uri, '{}', 'json');
    assert.deepEqual(await session.codes(uri), []);
    await session.change(uri, { text: template('Gold', withOwner) });
    assert.deepEqual(await session.codes(uri), ['role-owner']);
    await session.change(uri, {
      text: template('Gold', withOwner).replaceAll('Microsoft.ManagedServices', 'Microsoft.X'),
    });
    assert.deepEqual(await session.codes(uri), []);
  });
});
