import assert from 'node:assert/strict';
import { commands, window } from 'vscode';
import { barriersInThemes, pressUntil, stray, whereThereIsAPage } from './pages';
import { evaluateInPanels, waitForWords, waitInPanel } from './panels';
import { offerFile, offerText, removeOffer, writeOffer } from './readiness-offer';
import { ask } from './session';
import { inWorkspace, openAsPerson, openUntitled, press, screenshot, waitFor } from './support';

async function readinessOf(path: string): Promise<void> {
  await openAsPerson(inWorkspace(path));
  await commands.executeCommand('managedServiceOffers.checkReadiness');
  await waitForWords('Not filled in: Lead destination.');
}

describe('page of readiness', () => {
  before(writeOffer);
  after(removeOffer);

  it(
    'leads to the place of a line, by keys alone',
    whereThereIsAPage(async () => {
      await readinessOf('gold.plan.msp.json');
      await commands.executeCommand('workbench.action.focusSecondEditorGroup');
      await waitInPanel('the focus', 'document.hasFocus()');
      await pressUntil('Tab', 'a line', `document.activeElement.innerText === 'Not filled in: Lead destination.'`);
      await press('Enter');
      await waitFor('the leads of the offer', () => {
        const { document, selection } = window.activeTextEditor ?? {};
        return document?.uri.path.endsWith(offerFile) && document.getText(selection) === '"leads"';
      });
    }),
  );

  it(
    'holds no element that a file would bring in, and fits a panel of 400 pixels',
    whereThereIsAPage(async () => {
      await commands.executeCommand('workbench.action.closeSidebar');
      await ask('resize', { width: 820, height: 800 });
      await openUntitled(
        'managed-service-offer',
        offerText(() => stray),
      );
      await commands.executeCommand('managedServiceOffers.checkReadiness');
      await waitForWords('x-stray');
      const strays = await evaluateInPanels(
        `document.querySelectorAll('x-stray, [data-stray], [onfocus], main script, main style, main img').length`,
      );
      assert.deepEqual(strays, [0]);
      await waitInPanel('a narrow panel', 'innerWidth <= 400 && innerWidth > 300');
      await screenshot('readiness-stray');
      assert.deepEqual(await evaluateInPanels('document.documentElement.scrollWidth - innerWidth > 0'), [false]);
      await ask('resize', { width: 1280, height: 800 });
      await commands.executeCommand('workbench.action.toggleSidebarVisibility');
    }),
  );

  it(
    'has no barriers in any theme',
    whereThereIsAPage(async () => {
      await readinessOf(offerFile);
      assert.deepEqual(await barriersInThemes('readiness'), []);
    }),
  );
});
