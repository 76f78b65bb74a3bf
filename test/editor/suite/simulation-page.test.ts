import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { clickInPanel, evaluateInPanels, waitForWords, waitInPanel } from './panels';
import { barriersInThemes, pressUntil, stray, whereThereIsAPage } from './pages';
import { ask } from './session';
import { openFile, openUntitled, press, readText, replace, screenshot } from './support';

function simulate(): Thenable<unknown> {
  return commands.executeCommand('managedServiceOffers.simulateDelegation');
}

describe('page of a simulation', () => {
  it(
    'keeps what is open, chosen and answered while the file changes',
    whereThereIsAPage(async () => {
      const editor = await openFile('northwind.scenario.msp.json');
      await simulate();
      await waitInPanel('the last moment', `document.querySelector('#moment-answer h3')?.innerText.startsWith('2.')`);
      await evaluateInPanels(`(() => {
        document.getElementById('step-delegated-portal').open = true;
        const field = document.getElementById('moment-at');
        field.value = '1';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      })()`);
      await waitInPanel('the first moment', `document.querySelector('#moment-answer h3').innerText.startsWith('1.')`);
      await replace(editor, '"Elin Dahl"', '"Elin Holm"');
      await waitForWords('Elin Holm');
      await waitInPanel(
        'all as it was',
        `document.getElementById('step-delegated-portal').open && document.querySelector('#moment-answer h3').innerText.startsWith('1.')`,
      );
    }),
  );

  it(
    'is worked by keys alone',
    whereThereIsAPage(async () => {
      await openFile('gold.manifest.msp.json');
      await simulate();
      await waitForWords('11 of 11 expectations hold');
      await commands.executeCommand('workbench.action.focusSecondEditorGroup');
      await waitInPanel('the focus', 'document.hasFocus()');
      await pressUntil('Tab', 'the customer', `document.activeElement.id === 'customer-name'`);
      await press('Control+a');
      await ask('type', { text: 'Adatum' });
      await waitInPanel('the name', `document.querySelector('h1').innerText === 'Adatum takes gold'`);
      await waitInPanel('the focus where it was', `document.activeElement.id === 'customer-name'`);
      await pressUntil('Tab', 'a stop of the timeline', `document.activeElement.matches('.timeline a')`);
      await pressUntil('Tab', 'the question', `document.activeElement.id === 'access-operation'`);
      await ask('type', { text: 'Microsoft.Compute/virtualMachines/read' });
      await press('Escape');
      await press('Enter');
      await waitInPanel('the answer', `document.querySelector('#access-answer').innerText.includes('denied')`);
      await pressUntil('Tab', 'something to open', `document.activeElement.matches('article summary')`);
      await press('Enter');
      await waitInPanel('it opened', 'document.activeElement.parentElement.open');
      await screenshot('simulation-keys');
    }),
  );

  it(
    'holds no element that a file would bring in',
    whereThereIsAPage(async () => {
      const text = await readText('northwind.scenario.msp.json');
      const strays = (name: string, value: string): string =>
        `${JSON.stringify(name)}: ${JSON.stringify(value + stray)}`;
      const hostile = text
        .replace(
          /"(displayName|id|role|principal|cloud|tenantId|plan|by)": "([^"]*)"/g,
          (_, name: string, value: string) => strays(name, value),
        )
        .replace(/"name": "(Northwind[^"]*)"/g, (_, value: string) => strays('name', value));
      await openUntitled('managed-service-scenario', hostile);
      await simulate();
      await waitForWords('x-stray');
      await waitInPanel('the moment', `document.querySelector('#moment-answer').innerText.trim()`);
      await clickInPanel('#access-operation');
      await ask('type', { text: stray });
      await press('Escape');
      await press('Enter');
      await waitInPanel('the answer', `document.querySelector('#access-answer').innerText.trim()`);
      const found = await evaluateInPanels(
        `document.querySelectorAll('x-stray, [data-stray], [onfocus], main script, main style, main img').length`,
      );
      assert.deepEqual(found, [0]);
      await screenshot('simulation-stray');
    }),
  );

  it(
    'fits a panel of 400 pixels',
    whereThereIsAPage(async () => {
      await commands.executeCommand('workbench.action.closeSidebar');
      await ask('resize', { width: 820, height: 800 });
      await openFile('gold.manifest.msp.json');
      await simulate();
      await waitInPanel('the moment', `document.querySelector('#moment-answer table.who')`);
      await waitInPanel('a narrow panel', 'innerWidth <= 400 && innerWidth > 300');
      await evaluateInPanels(`document.querySelectorAll('details').forEach((one) => (one.open = true))`);
      assert.deepEqual(await evaluateInPanels('document.documentElement.scrollWidth - innerWidth > 0'), [false]);
      await screenshot('simulation-narrow');
      await evaluateInPanels(`document.querySelector('#moment-answer').scrollIntoView()`);
      await screenshot('simulation-narrow-table');
      await ask('resize', { width: 1280, height: 800 });
      await commands.executeCommand('workbench.action.toggleSidebarVisibility');
    }),
  );

  it(
    'has no barriers in any theme',
    whereThereIsAPage(async () => {
      await openFile('gold.manifest.msp.json');
      await simulate();
      await waitInPanel('the moment', `document.querySelector('#moment-answer table.who')`);
      await evaluateInPanels(`document.querySelectorAll('details').forEach((one) => (one.open = true))`);
      await clickInPanel('#access-operation');
      await ask('type', { text: 'read a secret' });
      await press('Escape');
      await press('Enter');
      await waitInPanel('the answer', `document.querySelector('#access-answer').innerText.trim()`);
      await evaluateInPanels(`document.querySelector('#moment-answer').scrollIntoView()`);
      assert.deepEqual(await barriersInThemes('simulation'), []);
    }),
  );
});
