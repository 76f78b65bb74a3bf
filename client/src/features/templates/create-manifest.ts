import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ManifestFromTemplate,
  type ManifestFromTemplateParams,
  manifestFromTemplateRequest,
} from '../../../../server/src/protocol';

const templateLanguages = ['json', 'jsonc', 'arm-template'];

/** Create Manifest from Template: the literal authorizations of an ARM template or parameter file, as an unsaved manifest. */
export function activateCreateManifest(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand(
    'managedServiceOffers.createManifestFromTemplate',
    async (argument: unknown) => {
      const source = argument instanceof vscode.Uri ? argument : (activeTemplate() ?? (await askForTemplate()));
      if (!source) return;
      const template = await vscode.workspace.openTextDocument(source);
      const params: ManifestFromTemplateParams = { text: template.getText() };
      const made = await client.sendRequest<ManifestFromTemplate | null>(manifestFromTemplateRequest, params);
      if (!made) {
        const message = vscode.l10n.t('This file lists no authorizations with a plain principal and role.');
        void vscode.window.showInformationMessage(message);
        return;
      }
      const document = await vscode.workspace.openTextDocument({
        language: 'managed-service-manifest',
        content: made.text,
      });
      await vscode.window.showTextDocument(document);
      void vscode.window.showInformationMessage(made.notes.join(' '));
    },
  );
}

function activeTemplate(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && templateLanguages.includes(document.languageId) ? document.uri : undefined;
}

async function askForTemplate(): Promise<vscode.Uri | undefined> {
  const filters = { [vscode.l10n.t('ARM templates and parameter files')]: ['json', 'jsonc'] };
  const defaultUri = vscode.workspace.workspaceFolders?.[0]?.uri;
  return (await vscode.window.showOpenDialog({ filters, defaultUri, canSelectMany: false }))?.[0];
}
