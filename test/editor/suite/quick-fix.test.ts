import assert from 'node:assert/strict';
import { CodeActionKind, commands, workspace } from 'vscode';
import type { CodeAction } from 'vscode';
import { openFile, readPage, readText, replace, screenshot, placeCaret, press, waitFor, waitForCodes } from './support';

const monitoringContributor = '749f88d5-cbae-40b8-bcfc-e573ddc772fa';
const owner = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const contributor = 'b24988ac-6180-42a0-ab88-20f7382dd24c';

describe('quick fix', () => {
  it('puts a role that can be delegated in place of Owner', async () => {
    const editor = await openFile('gold.manifest.msp.json');
    await replace(editor, monitoringContributor, owner);
    const [diagnostic] = await waitForCodes(editor.document, 'role-owner');
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      diagnostic?.range,
      CodeActionKind.QuickFix.value,
    );
    const fix = actions.find((action) => action.isPreferred);
    assert.ok(fix?.edit, 'No preferred fix with an edit.');
    await workspace.applyEdit(fix.edit);
    assert.equal(
      editor.document.getText(),
      (await readText('gold.manifest.msp.json')).replace(monitoringContributor, contributor),
    );
  });

  it('is offered in the menu', async () => {
    const editor = await openFile('gold.manifest.msp.json');
    await replace(editor, monitoringContributor, owner);
    await waitForCodes(editor.document, 'role-owner');
    placeCaret(editor, owner);
    const menu = await openQuickFixes();
    assert.ok(
      menu.some((row) => row.includes('Replace by Contributor')),
      `The menu has ${menu.join(', ')}`,
    );
    await screenshot('quick-fix');
    await press('Escape');
  });
});

/** Opens the menu of fixes; gives its rows. The window may learn of a diagnostic after us, and then has no menu yet. */
async function openQuickFixes(): Promise<string[]> {
  const shown = async () => {
    const rows = (await readPage('.action-widget .monaco-list-row')) ?? ['Replace by Contributor'];
    return rows.length > 0 && rows;
  };
  return waitFor('the menu', async () => {
    await commands.executeCommand('editor.action.quickFix');
    return waitFor('the menu after one attempt', shown, 2000).catch(() => undefined);
  });
}
