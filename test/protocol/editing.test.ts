import assert from 'node:assert/strict';
import {
  CodeActionRequest,
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  type Range,
  SelectionRangeRequest,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { pulling, type Session, sessions } from './session';
import { entry, ids, manifest, manifestOf } from './texts';

const start = sessions();
const uri = 'file:///offers/gold.manifest.msp.json';
const textDocument = { uri };
const options = { tabSize: 2, insertSpaces: true };

/** Opens a text whose cursor is its one `|`, and gives its document and the cursor's place. */
async function openAt(session: Session, marked: string) {
  const offset = marked.indexOf('|');
  const document = TextDocument.create(uri, '', 1, marked.slice(0, offset) + marked.slice(offset + 1));
  await session.open(uri, document.getText());
  return { document, position: document.positionAt(offset) };
}

describe('completion', () => {
  const marked = manifest(entry(ids.reader), entry('reader|'));
  const after = manifest(entry(ids.reader), entry(ids.reader));
  const listOf = (answer: unknown): CompletionList => {
    assert.ok(answer && typeof answer === 'object' && 'items' in answer);
    return answer as CompletionList;
  };
  const readerOf = ({ items }: CompletionList): CompletionItem => items.find(({ label }) => label === 'Reader')!;

  it('says the range once to a client that takes it so', async () => {
    const session = await start();
    const { document, position } = await openAt(session, marked);
    const list = listOf(await session.connection.sendRequest(CompletionRequest.type, { textDocument, position }));
    const range = list.itemDefaults?.editRange;
    assert.ok(range && 'start' in range);
    assert.ok(list.items.every(({ textEdit }) => textEdit === undefined));
    const edit = { range, newText: readerOf(list).textEditText! };
    assert.equal(TextDocument.applyEdits(document, [edit]), after);
  });

  it('fits the text that was asked about, however fast the next key follows', async () => {
    const session = await start();
    const { document, position } = await openAt(session, marked);
    const [answer] = await Promise.all([
      session.connection.sendRequest(CompletionRequest.type, { textDocument, position }),
      session.change(uri, { range: { start: position, end: position }, text: 'x' }),
    ]);
    const list = listOf(answer);
    const edit = { range: list.itemDefaults?.editRange as Range, newText: readerOf(list).textEditText! };
    assert.equal(TextDocument.applyEdits(document, [edit]), after);
  });

  it('says the range with each item to others', async () => {
    const session = await start({ capabilities: { textDocument: { diagnostic: {} } } });
    const { document, position } = await openAt(session, marked);
    const list = listOf(await session.connection.sendRequest(CompletionRequest.type, { textDocument, position }));
    assert.equal(list.itemDefaults, undefined);
    assert.equal(TextDocument.applyEdits(document, [readerOf(list).textEdit as TextEdit]), after);
  });

  it('sends no snippets to a client without them', async () => {
    const labelsAt = async (session: Session) => {
      const { position } = await openAt(session, '{ "authorizations": [|] }');
      const list = listOf(await session.connection.sendRequest(CompletionRequest.type, { textDocument, position }));
      return list.items.map(({ label }) => label);
    };
    assert.ok((await labelsAt(await start())).includes('Group with Reader'));
    const capabilities = { ...pulling, textDocument: { diagnostic: {} } };
    assert.ok(!(await labelsAt(await start({ capabilities }))).includes('Group with Reader'));
  });

  it('gives a role its card when it is resolved', async () => {
    const session = await start();
    const { position } = await openAt(session, marked);
    const list = listOf(await session.connection.sendRequest(CompletionRequest.type, { textDocument, position }));
    const resolved = await session.connection.sendRequest(CompletionResolveRequest.type, readerOf(list));
    assert.ok(typeof resolved.documentation === 'object');
    assert.match(resolved.documentation.value, /Lighthouse can delegate this role/);
  });
});

describe('fixes', () => {
  const shouting = manifest(entry(ids.reader), entry(ids.deleteRole)).replace(
    '"principalType": "Group"',
    '"principalType": "group"',
  );
  const wholeFile = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

  it('of the whole file are one action, asked for by its kind or a wider one', async () => {
    const session = await start();
    await session.open(uri, shouting);
    const document = TextDocument.create(uri, '', 1, shouting);
    for (const kind of ['source.fixAll.managedServiceOffers', 'source.fixAll', 'source']) {
      const actions = await session.connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: wholeFile,
        context: { diagnostics: [], only: [kind] },
      });
      assert.equal(actions?.length, 1, kind);
      const [action] = actions;
      assert.ok(action && 'edit' in action && action.edit?.changes);
      assert.equal(TextDocument.applyEdits(document, action.edit.changes[uri]!), manifest());
    }
  });

  it('at a place are offered with the diagnostics they cure', async () => {
    const session = await start();
    await session.open(uri, shouting);
    const [finding] = await session.diagnostics(uri);
    const actions = await session.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: finding!.range,
      context: { diagnostics: [finding!] },
    });
    assert.ok(actions && actions.length > 0);
    for (const action of actions) {
      assert.ok('diagnostics' in action);
      assert.equal(action.kind, 'quickfix');
      assert.deepEqual(action.diagnostics, [finding]);
    }
    const others = { textDocument, range: wholeFile, context: { diagnostics: [], only: ['refactor'] } };
    assert.deepEqual(await session.connection.sendRequest(CodeActionRequest.type, others), []);
  });
});

describe('structure', () => {
  it('is formatted', async () => {
    const session = await start();
    const text = '{"version":"1.0.0", // first\r\n"authorizations":[{"a":1},]}';
    await session.open(uri, text);
    const edits = await session.connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options });
    assert.equal(
      TextDocument.applyEdits(TextDocument.create(uri, '', 1, text), edits!),
      '{\r\n  "version": "1.0.0", // first\r\n  "authorizations": [\r\n    {\r\n      "a": 1\r\n    },\r\n  ]\r\n}',
    );
  });

  it('is outlined, folded and selected', async () => {
    const session = await start();
    await session.open(uri, manifest());
    const symbols = await session.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    assert.deepEqual(
      symbols?.map(({ name }) => name),
      ['version', 'registrationDefinitionName', 'managedByTenantId', 'authorizations'],
    );
    const folds = await session.connection.sendRequest(FoldingRangeRequest.type, { textDocument });
    assert.deepEqual(
      folds?.map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [4, 6],
        [0, 7],
      ],
    );
    const [selection] =
      (await session.connection.sendRequest(SelectionRangeRequest.type, {
        textDocument,
        positions: [{ line: 1, character: 16 }],
      })) ?? [];
    assert.deepEqual(selection?.range, { start: { line: 1, character: 14 }, end: { line: 1, character: 19 } });
    assert.ok(selection.parent);
  });

  it('is cut short in a large document, and the client is told', async () => {
    const session = await start();
    await session.open(uri, manifestOf(6_000));
    const symbols = await session.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    const count = (all: typeof symbols): number =>
      (all ?? []).reduce((sum, symbol) => sum + 1 + count('children' in symbol ? (symbol.children ?? []) : []), 0);
    assert.equal(count(symbols), 5_000);
    await session.until(() => session.limited.length > 0);
    assert.deepEqual(session.limited, [{ uri, what: session.limited[0]!.what, shown: 5_000 }]);
  });
});

describe('names', () => {
  it('are shown on hover and beside ids', async () => {
    const session = await start();
    const { position } = await openAt(session, manifest(entry(`|${ids.reader}`)));
    const hover = await session.connection.sendRequest(HoverRequest.type, { textDocument, position });
    assert.ok(hover && typeof hover.contents === 'object' && 'value' in hover.contents);
    assert.match(hover.contents.value, /^\*\*Reader\*\*/);
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints = await session.connection.sendRequest(InlayHintRequest.type, { textDocument, range });
    assert.deepEqual(
      hints?.map(({ label }) => label),
      ['Reader'],
    );
  });
});

describe('a document nobody opened', () => {
  it('is answered with nothing', async () => {
    const session = await start();
    const position = { line: 0, character: 0 };
    const range = { start: position, end: position };
    const { connection } = session;
    assert.equal(await connection.sendRequest(HoverRequest.type, { textDocument, position }), null);
    assert.equal(await connection.sendRequest(CompletionRequest.type, { textDocument, position }), null);
    assert.deepEqual(await connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), []);
    assert.deepEqual(await connection.sendRequest(InlayHintRequest.type, { textDocument, range }), []);
    assert.deepEqual(await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options }), []);
    assert.deepEqual(await session.diagnostics(uri), []);
  });
});
