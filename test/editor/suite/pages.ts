import { workspace } from 'vscode';
import { evaluateInPanels, waitInPanel } from './panels';
import { ask, session } from './session';
import { inWorkspace, press, screenshot } from './support';

/** A theme of every kind, by its id, and the class of the pages that panels show in it. */
const themes = {
  'Default Light Modern': 'vscode-light',
  'Default Dark Modern': 'vscode-dark',
  'Default High Contrast': 'vscode-high-contrast',
  'Default High Contrast Light': 'vscode-high-contrast-light',
};

/** Text that would become an element, or an attribute, where it is not escaped. */
export const stray = `'"><x-stray data-stray='1'></x-stray><b onfocus="`;

/** Presses a key until an expression is true in the page of the panel. */
export async function pressUntil(key: string, what: string, expression: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    if ((await evaluateInPanels(expression)).some(Boolean)) return;
    await press(key);
  }
  throw new Error(`${key} does not lead to ${what}.`);
}

/** The page of a panel needs somebody who sees it and presses its keys. */
export function whereThereIsAPage(act: () => Promise<void>): () => Promise<void> {
  return async () => {
    if ((await session()).page) await act();
  };
}

/** What axe finds serious or worse in the visible panels in a theme of every kind; takes a picture of each by a name. */
export async function barriersInThemes(name: string): Promise<readonly string[]> {
  const settings = workspace.getConfiguration('workbench', inWorkspace('.'));
  const before = settings.inspect('colorTheme')?.workspaceValue;
  const barriers: string[] = [];
  for (const [theme, kind] of Object.entries(themes)) {
    await settings.update('colorTheme', theme);
    await waitInPanel(theme, `document.body.classList.contains('${kind}')`);
    await screenshot(`${name}-${kind}`);
    const { texts = [] } = await ask('auditPanels', {});
    barriers.push(...texts.map((text) => `${theme}: ${text}`));
  }
  await settings.update('colorTheme', before);
  return barriers;
}
