import { TabInputWebview, window, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import { readFrames } from './support';
import { waitFor } from './waiting';

/** Waits until the report of a name says something; gives its document. */
export async function waitForReport(name: string, words: string): Promise<TextDocument> {
  return waitFor(`"${words}" in the report ${name}`, () =>
    workspace.textDocuments.find(
      (document) =>
        document.uri.scheme === 'managed-service-report' &&
        document.uri.path === `/${name}.md` &&
        document.getText().includes(words),
    ),
  );
}

/** Waits until the rendered report says something in an element that matches a CSS selector, where there is a page. */
export async function waitForRendered(selector: string, words: string): Promise<void> {
  await waitFor(`"${words}" in the rendered report`, async () => {
    const texts = await readFrames(selector);
    return !texts || texts.some((text) => text.includes(words));
  });
}

/** The column of the tab that shows a report rendered; undefined where there is none. */
export function columnOfReport(name: string): number | undefined {
  return window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input, label }) => input instanceof TabInputWebview && label.includes(`${name}.md`)),
  )?.viewColumn;
}
