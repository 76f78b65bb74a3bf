import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  CodeActionRequest,
  CompletionRequest,
  DocumentFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  SelectionRangeRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { mutate, randomFrom } from '../unit/mutate';
import { type Session, sessions } from './session';
import { entry, ids, manifest } from './texts';

const start = sessions();
const uri = 'file:///offers/gold.manifest.msp.json';
const textDocument = { uri };

/** Asks for everything an editor asks for at an offset of an open text; a request that fails rejects. */
async function askEverything({ connection }: Session, text: string, offset: number): Promise<void> {
  const document = TextDocument.create(uri, '', 1, text);
  const position = document.positionAt(offset);
  const range = { start: { line: 0, character: 0 }, end: document.positionAt(text.length) };
  await Promise.all([
    connection.sendRequest(CompletionRequest.type, { textDocument, position }),
    connection.sendRequest(HoverRequest.type, { textDocument, position }),
    connection.sendRequest(InlayHintRequest.type, { textDocument, range }),
    connection.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    connection.sendRequest(FoldingRangeRequest.type, { textDocument }),
    connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions: [position] }),
    connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range: { start: position, end: position },
      context: { diagnostics: [], only: ['quickfix', 'source.fixAll'] },
    }),
    connection.sendRequest(DocumentFormattingRequest.type, {
      textDocument,
      options: { tabSize: 2, insertSpaces: true },
    }),
  ]);
}

/** What each text should be found to be; the server must stay quiet and answer on. */
const texts: readonly (readonly [what: string, text: string, codes: readonly string[] | undefined])[] = [
  ['nothing', '', ['invalid-json']],
  ['a list', '[]', ['wrong-type']],
  ['a number', '7', ['wrong-type']],
  ['half a document', manifest().slice(0, 200), undefined],
  ['a byte order mark', `\uFEFF${manifest()}`, []],
  ['Windows line ends', manifest().replaceAll('\n', '\r\n'), []],
  ['lone surrogates', manifest().replace('Gold', '\uD800 and \uDFFF'), []],
  ['a key that would set the prototype', manifest().replace('{', '{ "__proto__": { "a": 1 },'), ['unknown-property']],
  ['keys that are there twice', manifest().replace('{', '{ "version": "2.0.0",'), ['duplicate-key']],
  ['lists nested without end', '['.repeat(100_000), ['invalid-json']],
  ['objects nested without end', '{"a":'.repeat(100_000), ['invalid-json']],
  ['nesting that is closed again', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, ['invalid-json']],
  ['five megabytes in one string', manifest().replace('Gold', 'x'.repeat(5_000_000)), undefined],
  ['five megabytes of spaces', manifest().replace('{', `{${' '.repeat(5_000_000)}`), []],
  ['null characters', manifest().replace('Gold', '\0\0'), ['invalid-json']],
];

describe('bad input', function () {
  this.timeout(60_000);

  for (const [what, text, codes] of texts) {
    it(`is judged and survived: ${what}`, async () => {
      const session = await start();
      await session.open(uri, text);
      const found = await session.codes(uri);
      if (codes) assert.deepEqual(found, codes);
      await askEverything(session, text, Math.floor(text.length / 2));
      await session.change(uri, { text: manifest(entry(ids.owner)) });
      assert.ok((await session.codes(uri)).includes('role-owner'), 'the server goes on');
    });
  }
});

describe('an example under random edits', () => {
  const examples = join(import.meta.dirname, '../../examples');
  const originals = readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(manifest|directory)\.msp\.json$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(examples, name), 'utf8') }));
  const seed = Number(process.env.MUTATION_SEED ?? 20261121);

  it(`is checked and completed without a fault, 600 times (MUTATION_SEED=${seed})`, async function () {
    this.timeout(180_000);
    const session = await start();
    const random = randomFrom(seed);
    for (const { name, text } of originals) {
      const language = `managed-service-${name.split('.').at(-3)}`;
      await session.open(uri, text, language);
      for (let round = 0; round < 600 / originals.length; round++) {
        const { text: mutated, changes } = mutate(text, random);
        await session.change(uri, { text: mutated });
        const explain = (error: unknown): never =>
          assert.fail(`${name}, round ${round}, ${changes.join()}: ${String(error)}`);
        await session.pull(uri).catch(explain);
        await askEverything(session, mutated, Math.floor(random() * mutated.length)).catch(explain);
      }
      await session.close(uri);
    }
  });

  it(`keeps in step with the client through small edits (MUTATION_SEED=${seed})`, async function () {
    this.timeout(60_000);
    const session = await start();
    const random = randomFrom(seed);
    const fresh = 'file:///offers/fresh.manifest.msp.json';
    let document = TextDocument.create(uri, '', 1, manifest(entry(ids.owner), entry('😀')).replaceAll('\n', '\r\n'));
    await session.open(uri, document.getText());
    const inserts = ['😀', '\r\n', '"', ',', 'x', '{', ''];
    for (let edit = 2; edit <= 200; edit++) {
      const length = document.getText().length;
      const offset = Math.floor(random() * length);
      const range = {
        start: document.positionAt(offset),
        end: document.positionAt(Math.min(length, offset + Math.floor(random() * 3))),
      };
      const change = { range, text: inserts[Math.floor(random() * inserts.length)]! };
      document = TextDocument.update(document, [change], edit);
      await session.change(uri, change);
    }
    await session.open(fresh, document.getText());
    assert.deepEqual(
      (await session.diagnostics(uri)).map(({ code, range, message }) => ({ code, range, message })),
      (await session.diagnostics(fresh)).map(({ code, range, message }) => ({ code, range, message })),
    );
  });
});
