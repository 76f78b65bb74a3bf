import { commands } from 'vscode';
import { openFile, readPage, replace, screenshot, session, waitFor } from './support';

/** Waits until the Test Explorer has a row of that name in a state; only where there is a page. */
async function waitForRow(name: string, state: string): Promise<void> {
  if (!(await session()).page) return;
  const rows = `.test-explorer .monaco-list-row[aria-label*="${state}"]`;
  await waitFor(`${name} to be ${state}`, async () => (await readPage(rows))?.some((row) => row.startsWith(name)));
}

describe('the Test Explorer', () => {
  it('has each scenario as a test, and tells again how it turns out when it changes', async () => {
    const editor = await openFile('northwind.scenario.msp.json');
    await waitFor('the scenario', async () => {
      // Before there is a test the view cannot be shown.
      await commands.executeCommand('workbench.view.extension.test');
      const rows = await readPage('.test-explorer .monaco-list-row');
      return rows?.some((row) => row.includes('Northwind takes Gold')) ?? true;
    });
    await commands.executeCommand('testing.runAll');
    await waitForRow('Northwind takes Gold', 'Passed');

    await replace(editor, '"access": "allowed"', '"access": "denied"');
    await waitForRow('Northwind takes Gold', 'Failed');
    await commands.executeCommand('testing.showMostRecentOutput');
    await screenshot('test-explorer');
    await replace(editor, '"access": "denied"', '"access": "allowed"');
    await waitForRow('Northwind takes Gold', 'Passed');
    await commands.executeCommand('workbench.view.explorer');
  });
});
