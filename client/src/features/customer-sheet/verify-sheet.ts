import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type VerifySheetAnswer, type VerifySheetParams, verifySheetRequest } from '../../../../server/src/protocol';
import { folderOf } from '../../unsaved-files';
import type { ReportDocuments } from '../reports/report-documents';
import { sourceOf } from '../reports/source';
import { sheetKinds } from './customer-sheet';

/** The name of the report, in its title. */
const report = 'verification';

/** Verify Customer Sheet…: whether a file still is what a sheet states that was once saved. */
export function activateVerifySheet(client: BaseLanguageClient, reports: ReportDocuments): vscode.Disposable {
  const verify = async (
    source: vscode.Uri,
    sheet: vscode.Uri,
    token: vscode.CancellationToken,
  ): Promise<VerifySheetAnswer | null> => {
    const params: VerifySheetParams = {
      uri: client.code2ProtocolConverter.asUri(source),
      html: (await vscode.workspace.openTextDocument(sheet)).getText(),
    };
    return client.sendRequest<VerifySheetAnswer | null>(verifySheetRequest, params, token);
  };
  reports.register(report, async (source, sheet, token) => {
    const answer = await verify(source, vscode.Uri.parse(sheet as string), token);
    if (!answer) return vscode.l10n.t('The file is not there any more.');
    return 'refused' in answer ? answer.refused : answer.markdown;
  });
  return vscode.commands.registerCommand(
    'managedServiceOffers.verifyCustomerSheet',
    async (argument: unknown, given: unknown) => {
      const source = await sourceOf(argument, sheetKinds);
      if (!source)
        return tell(vscode.l10n.t('Open the plan, manifest, offer or ARM template that the sheet is about.'));
      const sheet = given instanceof vscode.Uri ? given : await askForSheet(source.uri);
      if (!sheet) return;
      const answer = await verify(source.uri, sheet, new vscode.CancellationTokenSource().token);
      if (answer && 'refused' in answer) return tell(answer.refused);
      if (answer) await reports.show(report, source.uri, sheet.toString());
    },
  );
}

async function askForSheet(source: vscode.Uri): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('The customer sheet to verify'),
    filters: { HTML: ['html', 'htm'] },
    defaultUri: folderOf(source) ?? vscode.workspace.workspaceFolders?.[0]?.uri,
    openLabel: vscode.l10n.t('Verify'),
  });
  return chosen?.[0];
}

function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}
