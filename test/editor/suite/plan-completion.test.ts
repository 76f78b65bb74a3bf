import assert from 'node:assert/strict';
import type { TextEditor } from 'vscode';
import {
  acceptCompletion,
  diagnosticsOf,
  openFile,
  placeCaret,
  readText,
  replace,
  screenshot,
  settleCompletion,
  typeText,
  waitFor,
} from './support';

/** A document with a mistake in it has findings as soon as the server answers. */
async function waitForChecks({ document }: TextEditor): Promise<void> {
  await waitFor('findings', () => diagnosticsOf(document.uri).length > 0);
}

describe('completion in a plan', () => {
  it('takes the file of a manifest', async () => {
    const editor = await openFile('gold.plan.msp.json');
    await replace(editor, 'gold.manifest.msp.json', '');
    await waitForChecks(editor);
    placeCaret(editor, '"manifest": "');
    await typeText('gold');
    await settleCompletion('gold.manifest.msp.json');
    await screenshot('plan-completion');
    assert.equal(await acceptCompletion(editor, 'gold.manifest.msp.json'), await readText('gold.plan.msp.json'));
  });

  it('takes who can see it', async () => {
    const editor = await openFile('gold.plan.msp.json');
    await replace(editor, '"visibility": "public"', '"visibility": ""');
    await waitForChecks(editor);
    placeCaret(editor, '"visibility": "');
    await typeText('pri');
    const text = await acceptCompletion(editor, '"private"');
    assert.equal(text, (await readText('gold.plan.msp.json')).replace('"public"', '"private"'));
  });
});
