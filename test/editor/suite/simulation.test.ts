import assert from 'node:assert/strict';
import { commands, env, window } from 'vscode';
import { clickInPanel, columnOfPanel, evaluateInPanels, waitForWords, waitInPanel } from './panels';
import { session } from './session';
import { inWorkspace, openFile, positionOf, replace, screenshot, waitFor, waitForCodes } from './support';

function simulate(): Thenable<unknown> {
  return commands.executeCommand('managedServiceOffers.simulateDelegation');
}

/** Fills in a field of the page's forms, as somebody at the keys does. */
async function fillIn(id: string, value: string): Promise<void> {
  await evaluateInPanels(`(() => {
    const field = document.getElementById(${JSON.stringify(id)});
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
}

describe('simulation of a delegation', () => {
  it('plays a scenario beside the editor and follows what is typed', async () => {
    const editor = await openFile('northwind.scenario.msp.json');
    await simulate();
    await waitForWords('2 of 2 expectations hold');
    await waitFor('the panel beside', () => columnOfPanel('Simulation Northwind takes Gold') === 2);
    await waitInPanel('no form for the customer', `!document.querySelector('form[data-subject]')`);
    await screenshot('simulation');

    await replace(editor, '"access": "allowed"', '"access": "denied"');
    await waitForWords('1 of 2 expectations hold, 1 do not');
    await waitForWords('Instead:');
    await replace(editor, '"timeline": [', '"timeline": ');
    await waitForWords('is not valid JSON. What you see is the last picture from before.');
    await waitForWords('1 of 2 expectations hold, 1 do not');
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

  it('leads to a step in the file', async () => {
    const editor = await openFile('northwind.scenario.msp.json');
    await simulate();
    await waitForWords('2 of 2 expectations hold');
    await clickInPanel('article h3 [data-uri]');
    await waitFor('the step', async () => !(await session()).page || !editor.selection.isEmpty);
  });

  it('plays the customer of a form at once, and saves it as a scenario', async () => {
    await openFile('gold.manifest.msp.json');
    await simulate();
    await waitForWords('11 of 11 expectations hold');
    await waitFor('the panel', () => columnOfPanel('Simulation Fabrikam takes gold'));
    if (!(await session()).page) return;
    await fillIn('customer-name', 'Adatum');
    await waitInPanel('the name', `document.querySelector('h1').innerText === 'Adatum takes gold'`);
    await screenshot('simulation-of-manifest');
    await fillIn('customer-taker', 'contributor');
    await waitInPanel('the refusal', `document.querySelector('.timeline').innerText.includes('refused')`);
    await waitForWords('Carla Ruiz');
    await clickInPanel('form[data-subject] button', 'Save as Scenario…');
    const saved = await waitFor('the scenario', () => {
      const document = window.activeTextEditor?.document;
      return document?.languageId === 'managed-service-scenario' && document;
    });
    assert.equal(saved.isUntitled, true);
    assert.equal(saved.uri.path, inWorkspace('gold.scenario.msp.json').path);
    assert.match(saved.getText(), /"customer": \{\s*"name": "Adatum"/);
    assert.match(saved.getText(), /"manifest": "gold\.manifest\.msp\.json"/);
    await waitForCodes(saved);
  });

  it('looks at a moment, compares it and asks about access', async () => {
    await openFile('gold.manifest.msp.json');
    await simulate();
    await waitForWords('11 of 11 expectations hold');
    if (!(await session()).page) return;
    await waitInPanel('the last moment', `document.querySelector('#moment-answer table.who')`);
    await fillIn('moment-at', '2');
    await fillIn('moment-from', '0');
    await waitInPanel(
      'what is different',
      `document.querySelector('#moment-answer').innerText.includes('What is different from before the first step')`,
    );
    await fillIn('access-moment', '2');
    await fillIn('access-operation', 'Microsoft.Compute/virtualMachines/read');
    await clickInPanel('form[data-answer=access-answer] button', 'Ask');
    await waitInPanel('the answer', `document.querySelector('#access-answer').innerText.includes('allowed')`);
    await screenshot('simulation-moment');
  });

  it('is copied as Markdown', async () => {
    await env.clipboard.writeText('');
    await openFile('gold.manifest.msp.json');
    await simulate();
    await waitForWords('11 of 11 expectations hold');
    if (!(await session()).page) return;
    await clickInPanel('#toolbar vscode-toolbar-button', 'Copy as Markdown');
    await waitForWords('Copied.');
    assert.match(await env.clipboard.readText(), /^# Fabrikam takes gold$/m);
  });
});
