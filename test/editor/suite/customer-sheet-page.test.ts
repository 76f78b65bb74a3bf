import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { barriersInThemes, stray, whereThereIsAPage } from './pages';
import { evaluateInPanels, waitForWords, waitInPanel } from './panels';
import { ask } from './session';
import { openFile, openUntitled, readText, replace } from './support';

function show(): Thenable<unknown> {
  return commands.executeCommand('managedServiceOffers.saveCustomerSheet');
}

describe('page of a customer sheet', () => {
  it(
    'follows what is typed, and fits a panel of 400 pixels',
    whereThereIsAPage(async () => {
      await commands.executeCommand('workbench.action.closeSidebar');
      await ask('resize', { width: 820, height: 800 });
      const editor = await openFile('gold.manifest.msp.json');
      await show();
      await waitForWords('Service Desk');
      await replace(editor, 'Service Desk', 'Watch Desk');
      await waitForWords('Watch Desk');
      await waitInPanel('a narrow panel', 'innerWidth <= 400 && innerWidth > 300');
      assert.deepEqual(await evaluateInPanels('document.documentElement.scrollWidth - innerWidth > 0'), [false]);
      await ask('resize', { width: 1280, height: 800 });
      await commands.executeCommand('workbench.action.toggleSidebarVisibility');
    }),
  );

  it(
    'holds no element that a file would bring in',
    whereThereIsAPage(async () => {
      const text = await readText('gold.manifest.msp.json');
      const names =
        /"(registrationDefinitionName|principalIdDisplayName|principalType|justification|version|multiFactorAuthProvider|maximumActivationDuration)": "[^"]*"/g;
      const manifest = JSON.parse(
        text.replace(names, (_, name: string) => `"${name}": ${JSON.stringify(name + stray)}`),
      ) as object;
      await openUntitled('managed-service-plan', JSON.stringify({ planId: stray, name: stray, manifest }));
      await show();
      await waitForWords('x-stray');
      const strays = await evaluateInPanels(
        `document.querySelectorAll('x-stray, [data-stray], [onfocus], main script, main style, main img').length`,
      );
      assert.deepEqual(strays, [0]);
    }),
  );

  it(
    'has no barriers in any theme',
    whereThereIsAPage(async () => {
      await openFile('gold.plan.msp.json');
      await show();
      await waitForWords('How to check this sheet');
      assert.deepEqual(await barriersInThemes('customer-sheet'), []);
    }),
  );
});
