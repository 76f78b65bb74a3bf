import assert from 'node:assert/strict';
import { commands } from 'vscode';
import type { DocumentSymbol, TextEditor } from 'vscode';
import {
  acceptCompletion,
  openFile,
  placeCaret,
  readText,
  replace,
  screenshot,
  settleCompletion,
  typeText,
  waitFor,
} from './support';

/** Opens the plan once the server answers: before that, typing shows no list. */
async function openPlan(): Promise<TextEditor> {
  const editor = await openFile('gold.plan.msp.json');
  await waitFor('the outline', () =>
    commands.executeCommand<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', editor.document.uri),
  );
  return editor;
}

describe('completion in a plan', () => {
  it('takes the file of a manifest', async () => {
    const editor = await openPlan();
    await replace(editor, 'gold.manifest.msp.json', '');
    placeCaret(editor, '"manifest": "');
    await typeText('gold');
    await settleCompletion('gold.manifest.msp.json');
    await screenshot('plan-completion');
    assert.equal(await acceptCompletion(editor, 'gold.manifest.msp.json'), await readText('gold.plan.msp.json'));
  });

  it('takes who can see it', async () => {
    const editor = await openPlan();
    await replace(editor, '"visibility": "public"', '"visibility": ""');
    placeCaret(editor, '"visibility": "');
    await typeText('pri');
    const text = await acceptCompletion(editor, '"private"');
    assert.equal(text, (await readText('gold.plan.msp.json')).replace('"public"', '"private"'));
  });
});
