import assert from 'node:assert/strict';
import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { pulling, sessions } from './session';
import { manifest } from './texts';

const start = sessions();

describe('the server introducing itself', () => {
  it('names what it can do', async () => {
    const { initialized } = await start();
    const { capabilities, serverInfo } = initialized;
    assert.equal(serverInfo?.name, 'managed-service-offers');
    assert.equal(capabilities.textDocumentSync, TextDocumentSyncKind.Incremental);
    assert.deepEqual(capabilities.completionProvider?.triggerCharacters, ['"', ':', ' ']);
    assert.equal(capabilities.completionProvider.resolveProvider, true);
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, 'source.fixAll.managedServiceOffers'],
    });
    for (const provider of [
      'hoverProvider',
      'inlayHintProvider',
      'documentSymbolProvider',
      'foldingRangeProvider',
      'selectionRangeProvider',
      'documentFormattingProvider',
    ] as const) {
      assert.equal(capabilities[provider], true, provider);
    }
  });

  it('offers to be asked for diagnostics and told of folders only where the client can', async () => {
    const asked = (await start()).initialized.capabilities;
    assert.deepEqual(asked.diagnosticProvider, { interFileDependencies: true, workspaceDiagnostics: true });
    assert.equal(asked.workspace?.workspaceFolders?.supported, true);
    const pushing = (await start({ capabilities: {} })).initialized.capabilities;
    assert.equal(pushing.diagnosticProvider, undefined);
    assert.equal(pushing.workspace, undefined);
  });

  it('asks to be told of changed files where the client can', async () => {
    const { workspace, ...rest } = pulling;
    const watching = await start();
    assert.ok(watching.registered.includes('workspace/didChangeWatchedFiles'));
    const blind = await start({ capabilities: { ...rest, workspace: { ...workspace, didChangeWatchedFiles: {} } } });
    assert.ok(!blind.registered.includes('workspace/didChangeWatchedFiles'));
  });
});

describe('the server leaving', () => {
  it('ends with its last message, quietly', async () => {
    const session = await start();
    await session.open('file:///gold.manifest.msp.json', manifest());
    assert.deepEqual(await session.codes('file:///gold.manifest.msp.json'), []);
    await session.stop();
  });
});
