import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { acceptBoxes } from './boxes';
import { columnOfReport, waitForRendered, waitForReport } from './reports';
import { ask } from './session';
import { openFile, press, readPage, replace, screenshot, session, waitFor } from './support';

const report = 'gold.manifest access';
const listing = 'Microsoft.Storage/storageAccounts/listkeys/action';
/** What stands first before anything is typed. */
const usual = 'Microsoft.Compute/virtualMachines/restart/action';

async function waitForBox(words: string): Promise<void> {
  await waitFor(`"${words}" in the box`, async () => (await readPage('.quick-input-widget'))?.[0]?.includes(words));
}

/** Answers the boxes: anyone, and an operation in plain words; where nobody can type, the one that is offered first. */
async function answerBoxes(): Promise<string> {
  if (!(await session()).page) {
    await acceptBoxes(['(1/2)', '(2/2)'], () => columnOfReport(report) === 2);
    return usual;
  }
  await waitForBox('(1/2)');
  await press('Enter');
  await waitForBox(usual);
  await ask('type', { text: 'list storage keys' });
  await waitForBox(listing);
  await screenshot('ask-operation');
  await press('Enter');
  return listing;
}

describe('asking about access', () => {
  it('finds the operation in plain words and answers beside the editor, following what is typed', async () => {
    const editor = await openFile('gold.manifest.msp.json');
    const asked = commands.executeCommand('managedServiceOffers.askAboutAccess');
    const operation = await answerBoxes();
    await asked;
    await waitForReport(report, operation);
    await waitForReport(report, 'Service Desk');
    await waitFor('the report beside', () => columnOfReport(report) === 2);
    await waitForRendered('code', operation);
    await screenshot('ask');

    await replace(editor, 'Service Desk', 'Watch Desk');
    const document = await waitForReport(report, 'Watch Desk');
    assert.doesNotMatch(document.getText(), /Service Desk/);
  });
});
