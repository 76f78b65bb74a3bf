import assert from 'node:assert/strict';
import { commands } from 'vscode';
import { columnOfReport, waitForRendered, waitForReport } from './reports';
import { openFile, replace } from './support';

describe('what might be', () => {
  it('sweeps a plan beside the editor, and follows what is typed', async () => {
    const report = 'gold.plan sweep';
    const editor = await openFile('gold.plan.msp.json');
    await commands.executeCommand('managedServiceOffers.sweepDelegation');
    await waitForReport(report, '**42 of 768 combinations end with a delegation.**');
    assert.equal(columnOfReport(report), 2);
    await waitForRendered('td', 'Contributor');
    const written = /"name": "([^"]*)"/.exec(editor.document.getText())!;
    await replace(editor, written[0], '"name": "Platinum"');
    await waitForReport(report, '# Who can delegate Platinum');
  });

  it('tells which expectations a scenario does not have yet', async () => {
    const report = 'northwind.scenario missing expectations';
    await openFile('northwind.scenario.msp.json');
    await commands.executeCommand('managedServiceOffers.findMissingExpectations');
    await waitForReport(report, 'changes go unnoticed');
    assert.equal(columnOfReport(report), 2);
    await waitForRendered('h1', 'Expectations still to be written');
    await waitForRendered('code', '"principal"');
  });
});
