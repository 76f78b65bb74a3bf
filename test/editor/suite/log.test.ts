import assert from 'node:assert/strict';
import { commands, workspace } from 'vscode';
import { codeOf, diagnosticsOf, openUntitled, waitFor } from './support';

describe('log', () => {
  it('tells what happened and holds no stack trace, even after broken input', async () => {
    const { document } = await openUntitled('managed-service-manifest', '{ "authorizations": [ { ');
    await waitFor('the broken text to be found', () =>
      diagnosticsOf(document.uri).some((it) => codeOf(it) === 'invalid-json'),
    );
    await commands.executeCommand('managedServiceOffers.showLog');
    const log = await waitFor('the log to be shown', () =>
      workspace.textDocuments.find(({ uri }) => uri.scheme === 'output'),
    );
    await waitFor('the log to hold something', () => log.getText());
    assert.doesNotMatch(log.getText(), /^\s+at .+:\d+:\d+/m);
  });
});
