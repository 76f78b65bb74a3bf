import assert from 'node:assert/strict';
import { commands } from 'vscode';
import type { DocumentSymbol } from 'vscode';
import { openFile, waitFor } from './support';

describe('outline', () => {
  it('says who gets what', async () => {
    const { document } = await openFile('gold.manifest.msp.json');
    const symbols = await waitFor('the symbols', () =>
      commands.executeCommand<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri),
    );
    const names = symbols.flatMap(({ children }) => children.map(({ name }) => name));
    assert.deepEqual(names, [
      'Service Desk → Monitoring Contributor',
      'Service Desk → Managed Services Registration assignment Delete Role',
      'Platform Engineering → Reader',
      'Platform Engineering → Contributor (eligible, 4 h)',
    ]);
  });
});
