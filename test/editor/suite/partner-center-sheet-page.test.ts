import assert from 'node:assert/strict';
import { commands, env } from 'vscode';
import { barriersInThemes, pressUntil, stray, whereThereIsAPage } from './pages';
import { clickInPanel, evaluateInPanels, waitForWords, waitInPanel } from './panels';
import { ask } from './session';
import { openFile, openUntitled, press, readText, replace, screenshot } from './support';

async function sheetOf(path: string) {
  const editor = await openFile(path);
  await commands.executeCommand('managedServiceOffers.openPartnerCenterSheet');
  await waitForWords('Technical configuration: Authorization');
  return editor;
}

const planId = '[id="typed-plan.gold.id"]';
const summary = '[id="typed-plan.gold.summary"]';
const typed = (count: number): string =>
  `document.querySelector('[data-tally=sheet]').textContent.startsWith('${count} of ')`;

describe('page of a sheet', () => {
  it(
    'keeps what is ticked, and takes back what changed since',
    whereThereIsAPage(async () => {
      const editor = await sheetOf('gold.plan.msp.json');
      await clickInPanel(planId);
      await clickInPanel(summary);
      await waitInPanel('two boxes counted', typed(2));
      await replace(editor, 'Monitoring around the clock, changes after approval', 'Watching and helping');
      await waitInPanel(
        'the summary to type again',
        `!document.querySelector('${summary}').checked && document.querySelector('${planId}').checked
        && !document.querySelector('${summary}').closest('label').querySelector('.outdated').hidden && ${typed(1)}`,
      );
      await screenshot('sheet-typed');
      // The same plan, seen from its manifest.
      await commands.executeCommand('workbench.action.focusFirstEditorGroup');
      await openFile('gold.manifest.msp.json');
      await waitForWords('Watching and helping');
      await waitInPanel('the box as it was', `document.querySelector('${planId}').checked && ${typed(1)}`);
    }),
  );

  it(
    'is worked by keys alone',
    whereThereIsAPage(async () => {
      await sheetOf('gold.plan.msp.json');
      await commands.executeCommand('workbench.action.focusSecondEditorGroup');
      await waitInPanel('the focus', 'document.hasFocus()');
      await pressUntil('Tab', 'a box', `document.activeElement.matches('${planId}')`);
      await press('Space');
      await waitInPanel('the box ticked', `document.activeElement.checked && ${typed(1)}`);
      await env.clipboard.writeText('');
      await pressUntil('Tab', 'a button', `document.activeElement.matches('button.copy')`);
      await press('Enter');
      await waitForWords('Copied: Gold: Plan ID');
      assert.equal(await env.clipboard.readText(), 'gold');
    }),
  );

  it(
    'holds no element that a file would bring in, copies its audience, and fits a panel of 400 pixels',
    whereThereIsAPage(async () => {
      await commands.executeCommand('workbench.action.closeSidebar');
      await ask('resize', { width: 820, height: 800 });
      const names = /"(principalIdDisplayName|version|managedByTenantId|multiFactorAuthProvider)": "[^"]*"/g;
      const manifest = (await readText('gold.manifest.msp.json')).replace(
        names,
        (_, name: string) => `"${name}": ${JSON.stringify(name + stray)}`,
      );
      const texts = { planId: stray, name: stray, summary: stray, description: stray, visibility: 'private' };
      const privateAudience = [{ subscriptionId: stray, description: stray }];
      const plan = { ...texts, privateAudience, manifest: JSON.parse(manifest) as object };
      await openUntitled('managed-service-plan', JSON.stringify(plan));
      await commands.executeCommand('managedServiceOffers.openPartnerCenterSheet');
      await waitForWords('x-stray');
      const strays = await evaluateInPanels(
        `document.querySelectorAll('x-stray, [data-stray], [onfocus], main script, main style, main img').length`,
      );
      assert.deepEqual(strays, [0]);
      await env.clipboard.writeText('');
      await clickInPanel('[data-act="copy-csv"]');
      await waitForWords('Copied.');
      const quoted = `"${stray.replaceAll('"', '""')}"`;
      assert.equal(await env.clipboard.readText(), `Id,Description,Type\n${quoted},${quoted},SubscriptionId\n`);
      await waitInPanel('a narrow panel', 'innerWidth <= 400 && innerWidth > 300');
      await screenshot('sheet-stray');
      assert.deepEqual(await evaluateInPanels('document.documentElement.scrollWidth - innerWidth > 0'), [false]);
      await ask('resize', { width: 1280, height: 800 });
      await commands.executeCommand('workbench.action.toggleSidebarVisibility');
    }),
  );

  it(
    'has no barriers in any theme',
    whereThereIsAPage(async () => {
      await sheetOf('gold.plan.msp.json');
      await clickInPanel(planId);
      await waitInPanel('a box counted', typed(1));
      assert.deepEqual(await barriersInThemes('sheet'), []);
    }),
  );
});
