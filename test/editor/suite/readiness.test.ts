import { commands } from 'vscode';
import { columnOfPanel, waitForWords } from './panels';
import { offerFile, removeOffer, writeOffer } from './readiness-offer';
import { inWorkspace, openAsPerson, openFile, replace, screenshot, waitFor } from './support';

describe('page of readiness to publish', () => {
  before(writeOffer);
  after(removeOffer);

  it('opens beside the editor and follows what is typed', async () => {
    const editor = await openAsPerson(inWorkspace(offerFile));
    await commands.executeCommand('managedServiceOffers.checkReadiness');
    await waitForWords('Not filled in: Lead destination.');
    await waitFor('the panel beside', () => columnOfPanel('Readiness of Contoso offer') === 2);
    await screenshot('readiness');

    await replace(editor, '"leads": {}', '"leads": { "destination": "HttpsEndpoint" }');
    await waitForWords('A first publication still lacks: 1 field (Preview audience: Azure subscription IDs)');
  });

  it('leads from a plan to its offer', async () => {
    await openFile('gold.plan.msp.json');
    await commands.executeCommand('managedServiceOffers.checkReadiness');
    await waitForWords('Not filled in: Lead destination.');
    await waitFor('the panel', () => columnOfPanel('Readiness of Contoso offer'));
  });
});
