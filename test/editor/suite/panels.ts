import { TabInputWebview, window } from 'vscode';
import { ask, session } from './session';
import { waitFor } from './waiting';

/** The column of the tab of the preview with a title; undefined where there is none. */
export function columnOfPanel(title: string): number | undefined {
  return window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input, label }) => input instanceof TabInputWebview && label === title),
  )?.viewColumn;
}

/** Waits until an expression is true in the page of a visible panel, where there is a page to look at. */
export async function waitInPanel(what: string, expression: string): Promise<void> {
  await waitFor(what, async () => !(await session()).page || (await evaluateInPanels(expression)).some(Boolean));
}

/** Waits until the page of a panel holds words. */
export async function waitForWords(words: string): Promise<void> {
  await waitInPanel(`"${words}" in the panel`, `document.body.innerText.includes(${JSON.stringify(words)})`);
}

/** What an expression comes to in the page of each visible panel of ours; nothing where there is no page to look at. */
export async function evaluateInPanels(expression: string): Promise<unknown[]> {
  if (!(await session()).page) return [];
  return (await ask('evaluateInPanels', { expression })).values ?? [];
}

/** Clicks the first element in the page of a panel that matches a CSS selector and holds the text, if one is given. */
export async function clickInPanel(selector: string, text?: string): Promise<void> {
  if ((await session()).page) await ask('clickInPanel', { selector, text });
}
