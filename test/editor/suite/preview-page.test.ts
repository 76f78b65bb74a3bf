import assert from 'node:assert/strict';
import { commands, window } from 'vscode';
import { clickInPanel, evaluateInPanels, waitForWords, waitInPanel } from './panels';
import { barriersInThemes, pressUntil, stray, whereThereIsAPage } from './pages';
import { ask } from './session';
import { openFile, openUntitled, press, readText, replace, screenshot, waitFor } from './support';

function preview(): Thenable<unknown> {
  return commands.executeCommand('managedServiceOffers.previewAuthorizations');
}

describe('page of a preview', () => {
  it(
    'keeps what is open, typed, focused and scrolled to while the file changes',
    whereThereIsAPage(async () => {
      const editor = await openFile('gold.manifest.msp.json');
      await preview();
      await waitForWords('Service Desk');
      await evaluateInPanels(`(() => {
        const providers = [...document.querySelectorAll('details')].find((one) => one.querySelector('[data-filter]'));
        providers.open = true;
        const search = providers.querySelector('[data-filter]');
        search.value = 'keyvault';
        search.dispatchEvent(new Event('input', { bubbles: true }));
        search.focus();
        window.kept = search;
        scrollTo(0, 700);
      })()`);
      await replace(editor, 'Service Desk', 'Watch Desk');
      await waitForWords('Watch Desk');
      await waitInPanel(
        'all as it was',
        `kept.isConnected && document.activeElement === kept && kept.value === 'keyvault'
        && kept.closest('details').open && Math.abs(scrollY - 700) < 40`,
      );
      await waitInPanel(
        'only the rows that hold what was typed',
        `(() => {
        const rows = [...document.getElementById(kept.dataset.filter).tBodies[0].rows];
        const shown = rows.filter((row) => row.offsetHeight > 0);
        return rows.length > 100 && shown.length === 1 && shown[0].innerText.includes('Microsoft.KeyVault');
      })()`,
      );
    }),
  );

  it(
    'keeps what a cell has opened',
    whereThereIsAPage(async () => {
      const editor = await openFile('gold.manifest.msp.json');
      await preview();
      await waitForWords('Service Desk');
      await clickInPanel('button.cell');
      await waitInPanel('what is behind the cell', `document.querySelector(':popover-open')`);
      await replace(editor, 'Service Desk', 'Watch Desk');
      await waitInPanel(
        'the new name in it',
        `document.querySelector(':popover-open')?.innerText.includes('Watch Desk')`,
      );
    }),
  );

  it(
    'answers questions, offers operations for them in plain words, and answers anew when the file changes',
    whereThereIsAPage(async () => {
      const editor = await openFile('gold.manifest.msp.json');
      await preview();
      await waitForWords('Ask about access');
      await clickInPanel('#ask-operation');
      await ask('type', { text: 'restart a virtual' });
      await waitInPanel(
        'the operation',
        `[...document.querySelectorAll('#choices [role=option]')].some((one) => one.dataset.value === 'Microsoft.Compute/virtualMachines/restart/action')`,
      );
      await screenshot('preview-choices');
      await press('ArrowDown');
      await press('Enter');
      await waitInPanel(
        'the choice',
        `document.querySelector('#ask-operation').value.startsWith('Microsoft.Compute/') && document.querySelector('#choices').hidden`,
      );
      await press('Enter');
      await waitInPanel(
        'the answer',
        `document.querySelector('#ask-answer').innerText.includes('Platform Engineering')`,
      );
      await screenshot('preview-answer');
      await replace(editor, '"Platform Engineering"', '"Night Crew"');
      await replace(editor, '"Platform Engineering"', '"Night Crew"');
      await waitInPanel(
        'the answer about the new text',
        `document.querySelector('#ask-answer').innerText.includes('Night Crew')`,
      );
    }),
  );

  it(
    'is worked by keys alone',
    whereThereIsAPage(async () => {
      await openFile('gold.manifest.msp.json');
      await preview();
      await waitForWords('Service Desk');
      await commands.executeCommand('workbench.action.focusSecondEditorGroup');
      await waitInPanel('the focus', 'document.hasFocus()');
      await pressUntil('Tab', 'the pin', `document.activeElement.dataset.act === 'pin'`);
      await press('Space');
      await waitInPanel('the pin', 'document.activeElement.checked');
      await pressUntil('Tab', 'a cell', `document.activeElement.matches('button.cell')`);
      await press('Enter');
      await waitInPanel('what is behind it', `document.querySelector(':popover-open')`);
      await press('Escape');
      await waitInPanel(
        'the cell again',
        `!document.querySelector(':popover-open') && document.activeElement.matches('button.cell')`,
      );
      await pressUntil('Tab', 'something to open', `document.activeElement.matches('summary')`);
      await press('Enter');
      await waitInPanel('it opened', 'document.activeElement.parentElement.open');
      await pressUntil('Tab', 'the question', `document.activeElement.id === 'ask-operation'`);
      await ask('type', { text: 'read a secret' });
      await press('Escape');
      await press('Enter');
      await waitInPanel('the answer', `document.querySelector('#ask-answer').innerText.trim()`);
      await pressUntil('Shift+Tab', 'a link', `document.activeElement.matches('[data-uri]')`);
      await press('Enter');
      await waitFor('the place', () => window.activeTextEditor && !window.activeTextEditor.selection.isEmpty);
    }),
  );

  it(
    'holds no element that a file would bring in',
    whereThereIsAPage(async () => {
      const text = await readText('gold.manifest.msp.json');
      const names =
        /"(registrationDefinitionName|description|principalIdDisplayName|principalType|justification|version|multiFactorAuthProvider|maximumActivationDuration)": "[^"]*"/g;
      const hostile = text
        .replace(names, (_, name: string) => `"${name}": ${JSON.stringify(name + stray)}`)
        .replace('749f88d5-cbae-40b8-bcfc-e573ddc772fa', JSON.stringify(stray).slice(1, -1));
      const plan = {
        planId: stray,
        name: stray,
        summary: stray,
        visibility: stray,
        manifest: JSON.parse(hostile) as object,
      };
      await openUntitled('managed-service-plan', JSON.stringify(plan));
      await preview();
      await waitForWords('x-stray');
      await clickInPanel('#ask-operation');
      await ask('type', { text: stray });
      await press('Enter');
      await waitInPanel('the answer', `document.querySelector('#ask-answer').innerText.trim()`);
      const strays = await evaluateInPanels(
        `document.querySelectorAll('x-stray, [data-stray], [onfocus], main script, main style, main img').length`,
      );
      assert.deepEqual(strays, [0]);
      await screenshot('preview-stray');
    }),
  );

  it(
    'fits a panel of 400 pixels',
    whereThereIsAPage(async () => {
      await commands.executeCommand('workbench.action.closeSidebar');
      await ask('resize', { width: 820, height: 800 });
      await openFile('gold.manifest.msp.json');
      await preview();
      await waitForWords('Service Desk');
      await waitInPanel('a narrow panel', 'innerWidth <= 400 && innerWidth > 300');
      assert.deepEqual(await evaluateInPanels('document.documentElement.scrollWidth - innerWidth > 0'), [false]);
      await ask('resize', { width: 1280, height: 800 });
      await commands.executeCommand('workbench.action.toggleSidebarVisibility');
    }),
  );

  it(
    'has no barriers in any theme',
    whereThereIsAPage(async () => {
      await openFile('gold.manifest.msp.json');
      await preview();
      await waitForWords('Service Desk');
      // A few rows of the longest table say as much as all of them.
      await evaluateInPanels(`(() => {
        document.querySelectorAll('details').forEach((one) => (one.open = true));
        document.querySelectorAll('tr:nth-child(n + 6)').forEach((one) => one.remove());
      })()`);
      await clickInPanel('#ask-operation');
      await ask('type', { text: 'read a secret' });
      await press('Escape');
      await press('Enter');
      await waitInPanel('the answer', `document.querySelector('#ask-answer').innerText.trim()`);
      assert.deepEqual(await barriersInThemes('preview'), []);
    }),
  );
});
