import assert from 'node:assert/strict';
import { commands, env, workspace } from 'vscode';
import { clickInPanel, columnOfPanel, waitForWords } from './panels';
import { waitForRendered, waitForReport } from './reports';
import { inWorkspace, openFile, press, readPage, readText, replace, screenshot, session, waitFor } from './support';

const title = 'Customer sheet: Gold';

function show(): Thenable<unknown> {
  return commands.executeCommand('managedServiceOffers.saveCustomerSheet');
}

describe('page of what a customer gets', () => {
  it('opens beside a plan, and gives its digest', async () => {
    await openFile('gold.plan.msp.json');
    await show();
    await waitForWords('How to check this sheet');
    await waitFor('the panel beside', () => columnOfPanel(title) === 2);
    if (!(await session()).page) return;
    await env.clipboard.writeText('');
    await clickInPanel('#toolbar vscode-toolbar-button', 'Copy Digest');
    await waitForWords('Copied.');
    assert.match(await env.clipboard.readText(), /^[0-9a-f]{64}$/);
  });

  it('is saved as a page that says later whether the file still is that', async () => {
    if (!(await session()).page) return;
    const saved = inWorkspace('gold.plan.customer-sheet.html');
    await openFile('gold.plan.msp.json');
    await show();
    await waitForWords('How to check this sheet');
    await clickInPanel('#toolbar vscode-toolbar-button', 'Save as HTML…');
    await waitFor('the dialog', async () =>
      (await readPage('.quick-input-widget'))?.some((text) => text.includes('Save Report')),
    );
    await press('Enter');
    await waitForWords('Saved as gold.plan.customer-sheet.html.');
    assert.match(await readText('gold.plan.customer-sheet.html'), /^<!doctype html>/);

    await commands.executeCommand('managedServiceOffers.verifyCustomerSheet', inWorkspace('gold.plan.msp.json'), saved);
    await waitForReport('gold.plan verification', 'The file is what the sheet states.');
    await waitForRendered('strong', 'The file is what the sheet states.');
    await screenshot('verify-sheet');
    const manifest = await openFile('gold.manifest.msp.json');
    await replace(manifest, '"PT4H"', '"PT8H"');
    await waitForReport('gold.plan verification', 'for 8 hours at most each time');
    await workspace.fs.delete(saved);
  });
});
