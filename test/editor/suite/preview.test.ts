import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { columnOfReport, waitForRendered, waitForReport } from './reports';
import { inWorkspace, openFile, replace, screenshot } from './support';

const monitoringContributor = '749f88d5-cbae-40b8-bcfc-e573ddc772fa';
const owner = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';

function preview(...of: unknown[]): Thenable<unknown> {
  return commands.executeCommand('managedServiceOffers.previewAuthorizations', ...of);
}

describe('preview of authorizations', () => {
  it('opens rendered beside the editor and follows what is typed', async () => {
    const report = 'gold.manifest authorizations';
    const editor = await openFile('gold.manifest.msp.json');
    await preview();
    await waitForReport(report, '✓ **Monitoring Contributor**');
    assert.equal(columnOfReport(report), 2);
    await waitForRendered('td', 'Monitoring Contributor');
    await screenshot('preview');

    await replace(editor, monitoringContributor, owner);
    await waitForReport(report, '✗ Azure would refuse this definition');
    await waitForRendered('blockquote', 'Owner');
  });

  it('reads the manifest of a plan that is not open, called as from the explorer', async () => {
    await preview(inWorkspace('gold.plan.msp.json'));
    await waitForReport('gold.plan authorizations', 'Monitoring Contributor');
  });
});
