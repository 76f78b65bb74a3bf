import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DiagnosticSeverity,
  DocumentDiagnosticRequest,
  HoverRequest,
  LSPErrorCodes,
  type ResponseError,
} from 'vscode-languageserver/node';
import { sessions } from './session';
import { entry, ids, manifest, manifestOf } from './texts';

const start = sessions();
const uri = 'file:///offers/gold.manifest.msp.json';

describe('diagnostics on request', () => {
  it('say what is wrong and where', async () => {
    const session = await start();
    await session.open(uri, manifest(entry(ids.reader), entry(ids.deleteRole), entry(ids.owner)));
    const [owner, ...others] = await session.diagnostics(uri);
    assert.deepEqual(others, []);
    assert.equal(owner!.code, 'role-owner');
    assert.equal(owner!.severity, DiagnosticSeverity.Error);
    assert.equal(owner!.range.start.line, 7);
    assert.match(owner!.codeDescription!.href, /\/docs\/rules\/role-owner\.md$/);
  });

  it('are not repeated while nothing changed', async () => {
    const session = await start();
    await session.open(uri, manifest(entry(ids.owner)));
    const first = await session.pull(uri);
    assert.ok(first.resultId);
    const again = await session.pull(uri, first.resultId);
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
    await session.change(uri, { text: manifest() });
    const changed = await session.pull(uri, first.resultId);
    assert.equal(changed.kind, 'full');
    assert.deepEqual(changed.items, []);
    assert.notEqual(changed.resultId, first.resultId);
  });

  it('follow edits to the letter, after surrogate pairs and Windows line ends', async () => {
    const session = await start();
    const text = manifest().replace('"Gold"', '"😀 Gold 😀"').replaceAll('\n', '\r\n');
    await session.open(uri, text);
    assert.deepEqual(await session.codes(uri), []);
    const line = text.split('\r\n')[2]!;
    const start_ = { line: 2, character: line.indexOf(' Gold') };
    const replace = { range: { start: start_, end: { line: 2, character: line.length - 2 } }, text: '' };
    const insert = { range: { start: start_, end: start_ }, text: ' 𝔾', rangeLength: 0 };
    await session.change(uri, replace, insert);
    assert.deepEqual(await session.codes(uri), [], 'the pair that is left is whole, and so is the text');
    const version = { line: 1, character: text.split('\r\n')[1]!.indexOf('1.0.0') };
    await session.change(uri, {
      range: { start: version, end: { ...version, character: version.character + 2 } },
      text: '',
    });
    const [finding] = await session.diagnostics(uri);
    assert.equal(finding?.code, 'manifest-version');
    assert.deepEqual(finding.range, {
      start: { line: 1, character: version.character - 1 },
      end: { line: 1, character: version.character + '0.0"'.length },
    });
  });

  it('are given of untitled documents by their language', async () => {
    const session = await start();
    await session.open('untitled:Untitled-1', manifest(entry(ids.owner)));
    assert.ok((await session.codes('untitled:Untitled-1')).includes('role-owner'));
  });

  it('are not given of other languages, whatever the file is called', async () => {
    const session = await start();
    await session.open(uri, '{ "authorizations": 7', 'json');
    assert.deepEqual(await session.diagnostics(uri), []);
    const hover = { textDocument: { uri }, position: { line: 0, character: 4 } };
    assert.equal(await session.connection.sendRequest(HoverRequest.type, hover), null);
  });

  it('begin anew when a document is opened again', async () => {
    const session = await start();
    await session.open(uri, manifest(entry(ids.owner)));
    assert.ok((await session.codes(uri)).includes('role-owner'));
    await session.close(uri);
    assert.deepEqual(await session.diagnostics(uri), [], 'what is closed and not on disk is gone');
    await session.open(uri, manifest());
    assert.deepEqual(await session.diagnostics(uri), []);
  });

  it('say that there are more than are shown', async () => {
    const session = await start();
    await session.open(uri, manifest(...Array<string>(2000).fill(entry(ids.owner))));
    const diagnostics = await session.diagnostics(uri);
    assert.equal(diagnostics.length, 1001);
    assert.equal(diagnostics[0]!.code, 'too-many-findings');
  });
});

describe('diagnostics pushed to a client that does not ask', () => {
  it('come with each version, and go with the document', async () => {
    const session = await start({ capabilities: {} });
    await session.open(uri, manifest(entry(ids.owner)));
    const first = await session.pushed(({ version }) => version === 1);
    assert.ok(first.diagnostics.some(({ code }) => code === 'role-owner'));
    await session.change(uri, { text: manifest() });
    assert.deepEqual((await session.pushed(({ version }) => version === 2)).diagnostics, []);
    await session.change(uri, { text: manifest(entry(ids.owner)) });
    await session.pushed(({ version }) => version === 3);
    const before = session.published.length;
    await session.close(uri);
    await session.until(() => session.published.length > before);
    assert.deepEqual(session.published.at(-1), { uri, diagnostics: [] });
  });

  it('are of the newest version in the end', async () => {
    const session = await start({ capabilities: {} });
    await session.open(uri, manifest());
    for (let edit = 0; edit < 50; edit++) await session.change(uri, { text: manifest(entry(ids.owner)) });
    await session.change(uri, { text: manifest() });
    assert.deepEqual((await session.pushed(({ version }) => version === 52)).diagnostics, []);
    const versions = session.published.map(({ version }) => version!);
    assert.deepEqual(
      versions,
      versions.toSorted((a, b) => a - b),
    );
  });
});

describe('while a large document is being checked', () => {
  const large = 'file:///offers/large.manifest.msp.json';
  const hover = { textDocument: { uri }, position: { line: 1, character: 5 } };

  it('other requests are answered', async () => {
    const session = await start();
    await session.open(uri, manifest());
    await session.open(large, manifestOf(50_000));
    const answered: string[] = [];
    const check = session.codes(large).then((codes) => {
      answered.push('diagnostics');
      return codes;
    });
    const card = session.connection.sendRequest(HoverRequest.type, hover).then((result) => {
      answered.push('hover');
      return result;
    });
    assert.ok(await card);
    assert.ok((await check).length > 0);
    assert.deepEqual(answered, ['hover', 'diagnostics']);
  });

  it('the check can be called off', async () => {
    const session = await start();
    await session.open(uri, manifest());
    await session.open(large, manifestOf(50_000));
    const source = new CancellationTokenSource();
    const textDocument = { uri: large };
    const check = session.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }, source.token);
    await session.connection.sendRequest(HoverRequest.type, hover);
    source.cancel();
    await assert.rejects(check, ({ code }: ResponseError) => code === LSPErrorCodes.RequestCancelled);
    assert.deepEqual(await session.diagnostics(uri), []);
  });

  it('an edit overtakes the check, and the client is told to ask again', async () => {
    const session = await start();
    await session.open(uri, manifest());
    await session.open(large, manifestOf(50_000));
    const check = session.pull(large);
    await session.connection.sendRequest(HoverRequest.type, hover);
    await session.change(large, { text: manifest() });
    await assert.rejects(check, ({ code, data }: ResponseError<{ retriggerRequest: boolean }>) => {
      return code === LSPErrorCodes.ServerCancelled && data?.retriggerRequest === true;
    });
    assert.deepEqual(await session.diagnostics(large), []);
  });
});

describe('a request that is not wanted any more', () => {
  it('is answered as cancelled', async () => {
    const session = await start();
    await session.open(uri, manifestOf(5_000));
    const position = { line: 5, character: 25 };
    const source = new CancellationTokenSource();
    const answer = session.connection.sendRequest(
      'textDocument/completion',
      { textDocument: { uri }, position },
      source.token,
    );
    source.cancel();
    await assert.rejects(answer, ({ code }: ResponseError) => code === LSPErrorCodes.RequestCancelled);
  });
});
