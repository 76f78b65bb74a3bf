import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import type { TestResult } from './channel';
import { panelsOf } from './driver';
import type { RunOptions } from './hosts';

const title = 'preview of authorizations comes back with its window, pinned and scrolled as it was, with no file open';

/** Longest that anything is waited for, in milliseconds. */
const patience = 30_000;

/**
 * Loads a window with a preview again, which no suite inside it would outlive.
 * Takes the address of a workbench without a suite, a folder for pictures and how lines are printed; gives the test, or nothing where only
 * others are wanted.
 */
export async function testReload(
  browser: Browser,
  address: string,
  pictures: string,
  { grep = '', print }: Pick<RunOptions, 'grep' | 'print'>,
): Promise<TestResult[]> {
  if (!title.includes(grep)) return [];
  const start = performance.now();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(patience);
  const error = await reloadWithPreview(page, address).catch(String);
  if (error) await page.screenshot({ path: join(pictures, 'failed-reload.png') });
  await page.close();
  const milliseconds = Math.round(performance.now() - start);
  print(`  ${error ? '✘' : '✔'} ${title} (${milliseconds} ms)`);
  return [error ? { title, state: 'failed', milliseconds, error } : { title, state: 'passed', milliseconds }];
}

async function reloadWithPreview(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.explorer-folders-view').getByText('gold.manifest.msp.json').dblclick();
  const button = page.locator('.editor-actions [aria-label*="Preview Authorizations"]');
  const tabOfPreview = page.locator('.tab', { hasText: /^Preview/ });
  // The title of an editor is drawn anew while the extension starts, and a click may fall between.
  while ((await tabOfPreview.count()) === 0) {
    await button.click();
    await tabOfPreview.waitFor({ timeout: 5_000 }).catch(() => undefined);
  }
  const before = await previewIn(page);
  // What a tab says under the mouse may lie over the button.
  await before.locator('[data-act=pin] button').dispatchEvent('click');
  await before.locator('#toolbar vscode-toolbar-button[checked]').waitFor();
  await before.evaluate('scrollTo(0, 300)');
  const tab = page.locator('.tab', { hasText: 'gold.manifest.msp.json' });
  await tab.locator('.tab-actions .action-label').dispatchEvent('click');
  await tab.waitFor({ state: 'detached' });
  const scrolled = await waitUntilKept(page, before);
  await page.reload();
  const after = await previewIn(page);
  await after.locator('#toolbar vscode-toolbar-button[checked]').waitFor();
  const end = Date.now() + patience;
  while (Math.abs((await after.evaluate<number>('scrollY')) - scrolled) > 40)
    if (Date.now() > end) throw new Error('The page is not scrolled to where it was.');
}

/** Waits until the workbench has written the panel down as it is, every few seconds; gives how far it is scrolled. */
async function waitUntilKept(page: Page, panel: Frame): Promise<number> {
  const end = Date.now() + patience;
  for (;;) {
    const kept = await page.evaluate<string>(keptEditors);
    // A panel that gets wider is scrolled to another place by that.
    const scrolled = await panel.evaluate<number>('scrollY');
    const isKept = /isPinned[\\":]+true/.test(kept) && new RegExp(`scrolled[\\\\":]+${scrolled}\\D`).test(kept);
    if (isKept && scrolled > 0 && !kept.includes('fileEditorInput')) return scrolled;
    if (Date.now() > end) throw new Error(`The workbench does not keep the panel: ${kept}`);
    await page.waitForTimeout(200);
  }
}

/** What the workbench keeps of its editors between two visits, as text. */
const keptEditors = `(async () => {
  const results = [];
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  for (const { name } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db')) continue;
    const database = await done(indexedDB.open(name));
    const value = await done(database.transaction('ItemTable').objectStore('ItemTable').get('memento/workbench.parts.editor'));
    results.push(String(value));
    database.close();
  }
  return results.join();
})()`;

/** The frame of the one panel, once it shows its page. */
async function previewIn(page: Page): Promise<Frame> {
  const end = Date.now() + patience;
  for (;;) {
    const [panel] = await panelsOf(page);
    const texts = await panel
      ?.locator('main')
      .allInnerTexts()
      .catch(() => []);
    if (panel && texts?.some((text) => text.includes('Service Desk'))) return panel;
    if (Date.now() > end) throw new Error('There is no panel with a preview.');
    await page.waitForTimeout(100);
  }
}
