import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ImportAnswer, type ImportParams, importRequest, type NewFile } from '../../../../server/src/protocol';
import { folderOf, openUnsaved } from '../../unsaved-files';

const templateLanguages = ['json', 'jsonc', 'arm-template'];

/** Import from Template…: what a file of Azure's own asks for, as unsaved manifests beside it. */
export function activateImportTemplate(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('managedServiceOffers.importTemplate', async (argument: unknown) => {
    const source = argument instanceof vscode.Uri ? argument : (activeTemplate() ?? (await askForTemplate()));
    if (!source) return;
    const document = await vscode.workspace.openTextDocument(source);
    const uri = client.code2ProtocolConverter.asUri(source);
    const params: ImportParams = { uri, text: document.getText() };
    const imported = await client.sendRequest<ImportAnswer | null>(importRequest, params);
    if (!imported) {
      const message = vscode.l10n.t('This file lists no authorizations whose principal and role can be known.');
      return void vscode.window.showInformationMessage(message);
    }
    await show(source, imported.files, 'manifest');
    const drafts = vscode.l10n.t('Draft a Plan Too');
    const chosen = await vscode.window.showInformationMessage(imported.notes.join(' '), drafts);
    if (chosen === drafts) await show(source, imported.plans, 'plan');
  });
}

async function show(source: vscode.Uri, files: readonly NewFile[], kind: 'manifest' | 'plan'): Promise<void> {
  for (const file of files) {
    const document = await openUnsaved(folderOf(source), { ...file, language: `managed-service-${kind}` });
    await vscode.window.showTextDocument(document, { preview: false });
  }
}

function activeTemplate(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && templateLanguages.includes(document.languageId) ? document.uri : undefined;
}

async function askForTemplate(): Promise<vscode.Uri | undefined> {
  const filters = { [vscode.l10n.t('ARM templates, parameter files and answers of Azure')]: ['json', 'jsonc'] };
  const defaultUri = vscode.workspace.workspaceFolders?.[0]?.uri;
  return (await vscode.window.showOpenDialog({ filters, defaultUri, canSelectMany: false }))?.[0];
}
