import assert from 'node:assert/strict';
import { commands, Range } from 'vscode';
import type { InlayHint } from 'vscode';
import { openFile, replace, screenshot, waitFor } from './support';

describe('inlay hints', () => {
  it('name the roles, and the principal the directory calls otherwise', async () => {
    const editor = await openFile('gold.manifest.msp.json');
    const { document } = editor;
    for (let entry = 0; entry < 2; entry++) await replace(editor, '"Platform Engineering"', '"Tier 2 Support"');
    const whole = new Range(0, 0, document.lineCount, 0);
    const labels = await waitFor('the hints', async () => {
      const hints = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
      const found = hints.map(({ label }) =>
        typeof label === 'string' ? label : label.map((part) => part.value).join(''),
      );
      return found.length === 6 && found;
    });
    assert.deepEqual(labels.sort(), [
      'Contributor',
      'Managed Services Registration assignment Delete Role',
      'Monitoring Contributor',
      'Platform Engineering',
      'Platform Engineering',
      'Reader',
    ]);
    await screenshot('inlay-hints');
  });
});
