import assert from 'node:assert/strict';
import { commands } from 'vscode';
import type { Hover, MarkdownString } from 'vscode';
import { openFile, placeCaret, positionOf, readPage, screenshot, waitFor } from './support';

const contributor = 'b24988ac-6180-42a0-ab88-20f7382dd24c';

describe('hover', () => {
  it('shows the card of a role on its GUID', async () => {
    const { document } = await openFile('gold.manifest.msp.json');
    const position = positionOf(document, contributor, 5);
    const hovers = await waitFor('a hover', async () => {
      const found = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
      return found.length > 0 && found;
    });
    const text = hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join();
    assert.match(text, /\*\*Contributor\*\*/);
    assert.match(text, new RegExp(contributor));
  });

  it('is drawn in the editor', async () => {
    const editor = await openFile('gold.manifest.msp.json');
    placeCaret(editor, contributor);
    const drawn = await waitFor('the card to be drawn', async () => {
      await commands.executeCommand('editor.action.showHover');
      const cards = await readPage('.monaco-hover:not(.hidden) .monaco-hover-content');
      if (!cards) return ['Contributor'];
      return cards.some((card) => card.includes('Contributor')) && cards;
    });
    assert.match(drawn.join(), /Contributor/);
    await screenshot('role-card');
  });
});
