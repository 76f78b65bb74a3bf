import assert from 'node:assert/strict';
import { commands, Selection, Uri, window, workspace } from 'vscode';
import { acceptBoxes } from './boxes';
import { waitForRendered, waitForReport } from './reports';
import {
  diagnosticsOf,
  inWorkspace,
  openFile,
  openUntitled,
  placeCaret,
  positionOf,
  press,
  readPage,
  readText,
  screenshot,
  session,
  waitFor,
} from './support';

const exportedFiles = ['gold.delegation.json', 'gold.delegation.parameters.json'];

async function exists(name: string): Promise<boolean> {
  const names = (await workspace.fs.readDirectory(inWorkspace('.'))).map(([file]) => file);
  return names.includes(name);
}

async function previewed(): Promise<boolean> {
  const rows = (await readPage('.bulk-edit-panel .monaco-list-row')) ?? exportedFiles;
  return exportedFiles.every((file) => rows.some((row) => row.includes(file)));
}

async function applied(): Promise<boolean> {
  await commands.executeCommand('refactorPreview.apply');
  return exists(exportedFiles[0]!);
}

describe('export of a template', () => {
  after(async () => {
    for (const name of exportedFiles) if (await exists(name)) await workspace.fs.delete(inWorkspace(name));
  });

  it('shows its files before it writes them', async () => {
    await openFile('gold.manifest.msp.json');
    const made = commands.executeCommand('managedServiceOffers.exportTemplate');
    await acceptBoxes(['ARM template for a subscription', 'New names'], (await session()).page ? previewed : applied);
    await screenshot('export-template');
    await waitFor('the template', applied);
    await made;
    assert.ok(window.activeTextEditor?.document.uri.path.endsWith('/gold.delegation.json'));
    const template = JSON.parse(await readText('gold.delegation.json')) as { resources: { type: string }[] };
    assert.equal(template.resources[0]?.type, 'Microsoft.ManagedServices/registrationDefinitions');
  });
});

/** Copies a text as a person does, out of a document of a language. */
async function copy(text: string, language: string): Promise<void> {
  const editor = await openUntitled(language, text);
  await waitFor('the text', () => editor.document.getText() === text);
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await commands.executeCommand('editor.action.selectAll');
  await pressKey('Control+C', 'editor.action.clipboardCopyAction');
}

/** Presses a key where there is a page: there, commands with a clipboard ask nobody what to paste. */
async function pressKey(key: string, command: string): Promise<void> {
  await commands.executeCommand('workbench.action.focusActiveEditorGroup');
  if ((await session()).page) await press(key);
  else await commands.executeCommand(command);
}

const paste = (): Promise<void> => pressKey('Control+V', 'editor.action.clipboardPasteAction');

describe('paste of authorizations', () => {
  const entry = {
    principalId: 'b6e1a6f0-7f39-4d0e-8c55-1d9f0a4e2b71',
    principalIdDisplayName: 'Service Desk',
    principalType: 'Group',
    roleDefinitionId: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
    justification: 'Answers tickets',
  };

  it('writes an entry of a manifest as a parameter file has it, and as it is where no list is', async () => {
    await copy(`${JSON.stringify(entry, undefined, 2)},`, 'managed-service-manifest');
    const text = `{\n  "parameters": {\n    "managedByTenantId": { "value": "x" },\n    "authorizations": { "value": [] }\n  }\n}\n`;
    const editor = await openUntitled('json', text);
    await waitFor('the server to know the file', () => diagnosticsOf(editor.document.uri).length > 0);
    placeCaret(editor, '"authorizations": { "value": [');
    await paste();
    await waitFor('the entry', () => editor.document.getText() !== text);
    const { parameters } = JSON.parse(editor.document.getText()) as Record<string, { authorizations: object }>;
    const { principalType: _type, justification: _justification, ...azure } = entry;
    assert.deepEqual(parameters!.authorizations, { value: [azure] });
    const place = positionOf(editor.document, '"x"', 1);
    editor.selection = new Selection(place, place);
    await paste();
    await waitFor('the text as it was copied', () => editor.document.getText().includes('Answers tickets'));
  });
});

describe('comparison with what is deployed', () => {
  const answer = inWorkspace('deployed.json');
  after(() => workspace.fs.delete(answer));

  it('tells beside the editor which version a customer runs', async () => {
    const manifest = JSON.parse(await readText('gold.manifest.msp.json')) as Record<string, unknown>;
    const { registrationDefinitionName, managedByTenantId, authorizations } = manifest;
    const properties = { registrationDefinitionName, managedByTenantId, authorizations, manageeTenantName: 'Fabrikam' };
    const text = JSON.stringify([{ id: '/subscriptions/one', name: 'one', properties }]);
    await workspace.fs.writeFile(answer, new TextEncoder().encode(text));
    await openFile('gold.manifest.msp.json');
    await commands.executeCommand('managedServiceOffers.compareDeployed', inWorkspace('gold.manifest.msp.json'), [
      Uri.parse(answer.toString()),
    ]);
    await waitForReport('gold.manifest deployed', 'Fabrikam');
    await waitForRendered('td', 'Fabrikam');
    await screenshot('compare-deployed');
  });
});
