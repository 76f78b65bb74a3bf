import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ExportAnswer,
  type ExportChoices,
  type ExportChoicesParams,
  exportChoicesRequest,
  type ExportParams,
  exportRequest,
} from '../../../../server/src/protocol';
import { folderOf } from '../../unsaved-files';
import { writeAfterPreview } from '../../written-files';
import { sourceOf } from '../reports/source';
import { askForExport } from './ask-for-export';

/** Export ARM Template…: the files that deploy a manifest, plan or offer, written beside it after showing them. */
export function activateExportTemplate(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('managedServiceOffers.exportTemplate', async (argument: unknown) => {
    const source = await sourceOf(argument, ['offer', 'plan', 'manifest']);
    const uri = source && client.code2ProtocolConverter.asUri(source.uri);
    const choices = uri === undefined ? null : await choicesFor(client, { uri });
    if (!source || uri === undefined || !choices) {
      const message = vscode.l10n.t('Open a manifest, plan or offer with authorizations to export it.');
      return void vscode.window.showInformationMessage(message);
    }
    const wanted = await askForExport(choices);
    const folder = wanted && (folderOf(source.uri) ?? (await askForFolder()));
    if (!wanted || !folder) return;
    const params: ExportParams = { uri, ...wanted };
    const answer = await client.sendRequest<ExportAnswer | null>(exportRequest, params);
    if (!answer) return;
    if ('refused' in answer) return void vscode.window.showWarningMessage(answer.refused);
    const label = vscode.l10n.t('Exported files');
    const written = await writeAfterPreview(folder, answer.files, label, 'replace');
    if (!written) return;
    await vscode.window.showTextDocument(written);
    if (answer.notes.length > 0) void vscode.window.showInformationMessage(answer.notes.join(' '));
  });
}

function choicesFor(client: BaseLanguageClient, params: ExportChoicesParams): Promise<ExportChoices | null> {
  return client.sendRequest<ExportChoices | null>(exportChoicesRequest, params);
}

async function askForFolder(): Promise<vscode.Uri | undefined> {
  const defaultUri = vscode.workspace.workspaceFolders?.[0]?.uri;
  const openLabel = vscode.l10n.t('Export Here');
  const options = { canSelectFiles: false, canSelectFolders: true, defaultUri, openLabel };
  return (await vscode.window.showOpenDialog(options))?.[0];
}
