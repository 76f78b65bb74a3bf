import assert from 'node:assert/strict';
import { commands, languages, Uri, ViewColumn, window, workspace, WorkspaceEdit } from 'vscode';
import type { Diagnostic, InlayHint, TextDocument } from 'vscode';
import { syncedUris } from './extension';
import { waitForWords } from './panels';
import {
  closeAll,
  codeOf,
  diagnosticsOf,
  inWorkspace,
  openAsPerson,
  openFile,
  openUntitled,
  readPage,
  readText,
  replace,
  screenshot,
  session,
  waitFor,
} from './support';

const owner = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const monitoringContributor = '749f88d5-cbae-40b8-bcfc-e573ddc772fa';

const pairedTemplate = `{
  "$schema": "https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "name": { "type": "string" }, "managedByTenantId": { "type": "string" } },
  "resources": [
    {
      "type": "Microsoft.ManagedServices/registrationDefinitions",
      "apiVersion": "2022-10-01",
      "name": "5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10",
      "properties": { "managedByTenantId": "[parameters('managedByTenantId')]", "authorizations": [] }
    }
  ]
}
`;

const pairedParameters = `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "mspName": { "value": "Contoso Managed Azure" },
    "managedByTenantId": { "value": "5c1c4b0d-2a64-4f5f-9d0a-3e7b86f7c1d2" }
  }
}
`;

const parameterFile = `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#",
  "contentVersion": "1.0.0.0",
  "parameters": {
    "mspOfferName": { "value": "Contoso Managed Azure" },
    "managedByTenantId": { "value": "5c1c4b0d-2a64-4f5f-9d0a-3e7b86f7c1d2" },
    "authorizations": {
      "value": [
        {
          "principalId": "b6e1a6f0-7f39-4d0e-8c55-1d9f0a4e2b71",
          "principalIdDisplayName": "Service Desk",
          "roleDefinitionId": "acdd72a7-3385-48ef-bd42-f606fba81ae7"
        },
        {
          "principalId": "b6e1a6f0-7f39-4d0e-8c55-1d9f0a4e2b71",
          "principalIdDisplayName": "Service Desk",
          "roleDefinitionId": "91c1777a-f3dc-4fae-b103-61d183457e46"
        },
        {
          "principalId": "1f0e3c6a-58b4-4e0e-9d43-6a1c5b7d2e90",
          "principalIdDisplayName": "Platform Engineers",
          "roleDefinitionId": "${owner}"
        }
      ]
    },
    "eligibleAuthorizations": {
      "value": [
        {
          "principalId": "1f0e3c6a-58b4-4e0e-9d43-6a1c5b7d2e90",
          "principalIdDisplayName": "Platform Engineers",
          "roleDefinitionId": "b24988ac-6180-42a0-ab88-20f7382dd24c",
          "justInTimeAccessPolicy": {
            "multiFactorAuthProvider": "Azure",
            "maximumActivationDuration": "PT4H"
          }
        }
      ]
    }
  }
}
`;

const previewButton = '.editor-actions a.action-label[aria-label*="Preview Authorizations"]';

/** Waits until Owner is refused where it is written, in the text as it is now. */
async function waitForOwner(document: TextDocument): Promise<Diagnostic> {
  return waitFor(`Owner to be refused in ${document.uri.path}`, () =>
    diagnosticsOf(document.uri).find(
      (one) => codeOf(one) === 'role-owner' && document.getText(one.range) === `"${owner}"`,
    ),
  );
}

async function waitForNothing({ uri }: Pick<TextDocument, 'uri'>): Promise<void> {
  await waitFor(`the findings in ${uri.path} to go`, () => diagnosticsOf(uri).length === 0);
}

/** Waits until the server has a document, or has it no longer. */
async function waitForServer({ uri }: Pick<TextDocument, 'uri'>, isOpen: boolean): Promise<void> {
  const has = () => syncedUris()?.includes(uri.toString()) === isOpen;
  await waitFor(`the server to ${isOpen ? 'have' : 'forget'} ${uri.path}`, has);
}

async function write(path: string, text: string): Promise<Uri> {
  await workspace.fs.writeFile(inWorkspace(path), new TextEncoder().encode(text));
  return inWorkspace(path);
}

describe('JSON of Azure', () => {
  let template = '';
  before(async () => {
    template = await readText('delegation.json');
  });

  it('has findings and role names where they stand', async () => {
    const { document } = await openFile('delegation.json');
    await waitForOwner(document);
    const hints = await waitFor('the role names', async () => {
      const range = document.validateRange(document.lineAt(0).range.union(document.lineAt(30).range));
      const found = await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, range);
      return found.length > 0 && found;
    });
    assert.ok(hints.some(({ label }) => JSON.stringify(label).includes('Owner')));
    await screenshot('template');
  });

  it('is known to the server while it carries a delegation, and no longer', async () => {
    const editor = await openUntitled('json', template);
    await waitForOwner(editor.document);
    await replace(editor, template, '{ "comment": "nothing" }');
    await waitForNothing(editor.document);
    await waitForServer(editor.document, false);
    await replace(editor, '"nothing"', '"more of nothing"');
    await replace(editor, '{ "comment": "more of nothing" }', `  ${template}`);
    await waitForOwner(editor.document);
    await replace(editor, owner, monitoringContributor);
    await waitFor(
      'Owner to be gone',
      () => !diagnosticsOf(editor.document.uri).some((it) => codeOf(it) === 'role-owner'),
    );
    await replace(editor, monitoringContributor, owner);
    await waitForOwner(editor.document);
  });

  it('is checked however often a document of its name is opened beside one of ours', async () => {
    for (let times = 0; times < 4; times++) {
      await openUntitled('managed-service-manifest', '{ "authorizations": [] }');
      await commands.executeCommand('editor.action.selectAll');
      await waitForOwner((await openUntitled('json', parameterFile)).document);
      await closeAll();
    }
  });

  it('stays checked when the ARM tools switch its language', async () => {
    const editor = await openFile('delegation.json');
    await waitForOwner(editor.document);
    for (const language of ['arm-template', 'json', 'jsonc', 'arm-template']) {
      await languages.setTextDocumentLanguage(editor.document, language);
      await waitForOwner(editor.document);
      await replace(editor, owner, monitoringContributor);
      await waitFor(
        'Owner to be gone',
        () => !diagnosticsOf(editor.document.uri).some((it) => codeOf(it) === 'role-owner'),
      );
      await replace(editor, monitoringContributor, owner);
      await waitForOwner(editor.document);
    }
  });

  it('stays checked in one of two editors, and is forgotten with the last', async () => {
    const uri = await write('twice.json', template);
    const { document } = await openAsPerson(uri);
    await waitForOwner(document);
    await commands.executeCommand('workbench.action.splitEditor');
    await waitFor('two editors', () => window.visibleTextEditors.length === 2);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await waitFor('one editor', () => window.visibleTextEditors.length === 1);
    await replace(window.visibleTextEditors[0]!, '{', '{ ');
    await waitForOwner(document);
    await closeAll();
    await waitForServer(document, false);
    await waitForNothing(document);
    await workspace.fs.delete(uri);
  });

  it('is checked under its new name', async () => {
    const from = await write('old.json', template);
    const to = inWorkspace('new.json');
    await waitForOwner((await openAsPerson(from)).document);
    const rename = new WorkspaceEdit();
    rename.renameFile(from, to);
    await workspace.applyEdit(rename);
    await waitForServer({ uri: to }, true);
    await waitForServer({ uri: from }, false);
    await waitForOwner(await workspace.openTextDocument(to));
    await waitForNothing({ uri: from });
    await closeAll();
    await workspace.fs.delete(to);
  });

  it('is previewed from a parameter file as it is typed', async () => {
    const uri = await write('lighthouse.parameters.json', parameterFile);
    const editor = await openFile('lighthouse.parameters.json');
    await waitForOwner(editor.document);
    if ((await session()).page) await waitFor('the button', async () => (await readPage(previewButton))?.length);
    await commands.executeCommand('managedServiceOffers.previewAuthorizations');
    await waitForWords('Owner');
    await screenshot('parameter-file');
    await replace(editor, owner, monitoringContributor);
    await waitForWords('Monitoring Contributor');
    await closeAll();
    await workspace.fs.delete(uri);
  });

  it('is checked again when the other file of a deployment changes', async () => {
    const template = await write('pair.json', pairedTemplate);
    const uri = await write('pair.parameters.json', pairedParameters);
    const { document } = await openFile('pair.parameters.json');
    await waitFor('the extra parameter', () => diagnosticsOf(uri).some((one) => codeOf(one) === 'parameter-extra'));
    const other = await workspace.openTextDocument(template);
    const editor = await window.showTextDocument(other, ViewColumn.Two);
    await replace(editor, '"name":', '"mspName":');
    await waitFor('the parameter to be declared', () =>
      diagnosticsOf(document.uri).every((one) => codeOf(one) !== 'parameter-extra'),
    );
    await closeAll();
    for (const written of [template, uri]) await workspace.fs.delete(written);
  });

  it('is left alone where it is a version of a file, or settings', async () => {
    const provider = workspace.registerTextDocumentContentProvider('older', {
      provideTextDocumentContent: () => template,
    });
    const older = await workspace.openTextDocument(Uri.parse('older:/delegation.json'));
    await window.showTextDocument(await languages.setTextDocumentLanguage(older, 'json'));
    const settings = await write('.vscode/templates.json', template);
    await openFile('.vscode/templates.json');
    // One that is not left alone is known by then.
    await waitForOwner((await openFile('delegation.json')).document);
    for (const uri of [older.uri, settings]) assert.ok(!syncedUris()?.includes(uri.toString()));
    provider.dispose();
    await workspace.fs.delete(settings);
  });

  it('has the commands of a delegation in its title, and other JSON has not', async () => {
    const shown = async () => (await readPage(previewButton))?.length;
    await openFile('foo.json');
    const { document } = await openFile('delegation.json');
    if ((await session()).page) await waitFor('the button', shown);
    await commands.executeCommand('managedServiceOffers.previewAuthorizations');
    await waitForWords('Owner');
    await screenshot('template-preview');
    await window.showTextDocument(document, ViewColumn.One);
    await openFile('foo.json');
    if ((await session()).page) await waitFor('the button to go', async () => !(await shown()));
  });
});
