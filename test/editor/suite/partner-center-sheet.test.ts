import assert from 'node:assert/strict';
import { commands, env } from 'vscode';
import { clickInPanel, columnOfPanel, waitForWords, waitInPanel } from './panels';
import { openFile, replace, screenshot, session, waitFor } from './support';

describe('page of what to type into Partner Center', () => {
  it('opens beside the editor, copies what the form asks for, and follows what is typed', async () => {
    const editor = await openFile('gold.plan.msp.json');
    await commands.executeCommand('managedServiceOffers.openPartnerCenterSheet');
    await waitForWords('Technical configuration: Authorization');
    await waitFor('the panel beside', () => columnOfPanel('Partner Center: Gold') === 2);
    await screenshot('sheet');

    if ((await session()).page) {
      await env.clipboard.writeText('');
      await clickInPanel('[aria-label="Copy Plan summary"]');
      await waitForWords('Copied: Plan summary');
      assert.equal(await env.clipboard.readText(), 'Monitoring around the clock, changes after approval');
    }

    await replace(editor, 'Monitoring around the clock, changes after approval', 'Watching and helping');
    await waitInPanel(
      'the new summary to copy',
      `document.querySelector('[aria-label="Copy Plan summary"]').dataset.copy === 'Watching and helping'`,
    );
  });
});
