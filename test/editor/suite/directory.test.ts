import assert from 'node:assert/strict';
import { commands, env, window, workspace, type WorkspaceEdit } from 'vscode';
import { acceptBoxes } from './boxes';
import { inWorkspace, openFile, positionOf, readPage, readText, screenshot, session, waitFor } from './support';

const directory = 'contoso.directory.msp.json';
const listing = JSON.stringify([
  {
    id: '2b7e1a94-53c8-4d60-9f17-a84c0d6e35b2',
    displayName: 'Incident response',
    securityEnabled: true,
    mailEnabled: false,
    groupTypes: [],
  },
]);

describe('a directory', () => {
  it('takes over what the Azure command line printed, after it was shown', async () => {
    const before = await readText(directory);
    await env.clipboard.writeText(listing);
    const imported = commands.executeCommand('managedServiceOffers.importDirectory');
    const shown = async (): Promise<boolean> => {
      if (!(await session()).page) return (await applied()).includes('Incident response');
      const rows = (await readPage('.bulk-edit-panel .monaco-list-row')) ?? [];
      return rows.some((row) => row.includes('Incident response'));
    };
    await acceptBoxes(['From the clipboard', 'This is everybody in the tenant'], shown);
    await screenshot('import-directory');
    const text = await waitFor('the directory to be changed', async () => {
      const now = await applied();
      return now.includes('Incident response') && now;
    });
    await imported;
    assert.equal((JSON.parse(text) as { principals: unknown[] }).principals.length, principalsIn(before) + 1);
    await writeBack(before);
  });

  it('renames a principal in every file', async () => {
    const editor = await openFile('gold.manifest.msp.json');
    const place = positionOf(editor.document, 'Service Desk', 1);
    const edit = await waitFor('the server to know the name', () =>
      commands.executeCommand<WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        editor.document.uri,
        place,
        'Help desk',
      ),
    );
    const files = edit.entries().map(([uri]) => uri.path.slice(uri.path.lastIndexOf('/') + 1));
    assert.ok(files.includes('gold.manifest.msp.json') && files.includes(directory), files.join(', '));
    const uses = await commands.executeCommand<unknown[]>(
      'vscode.executeReferenceProvider',
      editor.document.uri,
      place,
    );
    assert.ok(uses.length >= 2, `${uses.length} uses`);
  });
});

function principalsIn(text: string): number {
  return (JSON.parse(text) as { principals: unknown[] }).principals.length;
}

/** The directory's text, after the change that is shown was taken. */
async function applied(): Promise<string> {
  await commands.executeCommand('refactorPreview.apply');
  return (await workspace.openTextDocument(inWorkspace(directory))).getText();
}

async function writeBack(text: string): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument(inWorkspace(directory)));
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await workspace.fs.writeFile(inWorkspace(directory), new TextEncoder().encode(text));
}
