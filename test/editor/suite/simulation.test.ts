import assert from 'node:assert/strict';
import { commands, window } from 'vscode';
import { acceptBoxes } from './boxes';
import { columnOfReport, waitForRendered, waitForReport } from './reports';
import { inWorkspace, openFile, positionOf, replace, screenshot, waitFor, waitForCodes } from './support';

function simulate(): Thenable<unknown> {
  return commands.executeCommand('managedServiceOffers.simulateDelegation');
}

describe('simulation of a delegation', () => {
  it('plays a scenario beside the editor and follows what is typed', async () => {
    const report = 'northwind.scenario simulation';
    const editor = await openFile('northwind.scenario.msp.json');
    await simulate();
    await waitForReport(report, '✓ 2 of 2 expectations hold');
    assert.equal(columnOfReport(report), 2);
    await waitForRendered('h1', 'Northwind takes Gold');
    await screenshot('simulation');

    await replace(editor, '"access": "allowed"', '"access": "denied"');
    await waitForReport(report, '✗ 1 of 2 expectations hold, 1 do not');
    await waitForRendered('li', 'Instead:');
  });

  it('marks an expectation that does not hold, until it is mended', async () => {
    const editor = await openFile('northwind.scenario.msp.json');
    await waitForCodes(editor.document);
    await replace(editor, '"access": "allowed"', '"access": "denied"');
    const [diagnostic] = await waitForCodes(editor.document, 'expectation-failed');
    assert.equal(diagnostic?.range.start.line, positionOf(editor.document, '"access": "denied"').line);
    await screenshot('failing-expectation');
    await replace(editor, '"access": "denied"', '"access": "allowed"');
    await waitForCodes(editor.document);
  });

  it('invents the customer of a manifest, and saves the played scenario on request', async () => {
    const report = 'gold.manifest simulation';
    await openFile('gold.manifest.msp.json');
    const simulated = simulate();
    await acceptBoxes(['(1/3)', '(2/3)', '(3/3)'], () => columnOfReport(report) === 2);
    await waitForReport(report, '✓ 11 of 11 expectations hold');
    await waitForRendered('h1', 'Northwind Traders takes gold');
    await screenshot('simulation-of-manifest');
    const saved = await waitFor('the scenario', async () => {
      await commands.executeCommand('notification.acceptPrimaryAction');
      const document = window.activeTextEditor?.document;
      return document?.languageId === 'managed-service-scenario' && document;
    });
    await simulated;
    assert.equal(saved.isUntitled, true);
    assert.equal(saved.uri.path, inWorkspace('gold.scenario.msp.json').path);
    assert.match(saved.getText(), /"customer": \{\s*"name": "Northwind Traders"/);
    assert.match(saved.getText(), /"manifest": "gold\.manifest\.msp\.json"/);
    await waitForCodes(saved);
  });
});
