import { commands } from 'vscode';
import { press, readPage, session } from './support';
import { waitFor } from './waiting';

/**
 * Accepts what each input box offers, one after the other, as Enter does.
 * Takes words of the boxes' titles in their order, and tells by `done` when the last was accepted; without a page
 * nobody sees a box, so there what is open is accepted until then.
 */
export async function acceptBoxes(titles: string[], done: () => boolean | Thenable<boolean>): Promise<void> {
  if ((await session()).page) {
    for (const title of titles) {
      await waitFor(`the box ${title}`, async () => {
        const [box = ''] = (await readPage('.quick-input-widget')) ?? [];
        return box.includes(title);
      });
      await press('Enter');
    }
  }
  await waitFor(`what follows the box ${titles.at(-1)}`, async () => {
    if (!(await session()).page) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return done();
  });
}
