import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { previewRequest, type ReportAnswer, type ReportParams } from '../../../../server/src/protocol';
import type { ReportDocuments } from '../reports/report-documents';
import { sourceOf, tellNoSource } from '../reports/source';

/** Preview Authorizations: what a manifest, plan or offer would allow, and to whom. */
export function activatePreview(client: BaseLanguageClient, reports: ReportDocuments): vscode.Disposable {
  const none = new vscode.CancellationTokenSource().token;
  const ask = (source: vscode.Uri, token: vscode.CancellationToken): Promise<ReportAnswer | null> => {
    const params: ReportParams = { uri: client.code2ProtocolConverter.asUri(source) };
    return client.sendRequest(previewRequest, params, token);
  };
  reports.register('authorizations', async (source, _parameters, token) => {
    const answer = await ask(source, token);
    return answer?.markdown ?? vscode.l10n.t('There is nothing to preview yet: the file holds no authorizations.');
  });
  return vscode.commands.registerCommand('managedServiceOffers.previewAuthorizations', async (argument: unknown) => {
    const source = sourceOf(argument);
    if (source && (await ask(source, none))) await reports.show('authorizations', source);
    else tellNoSource(vscode.l10n.t('Open a manifest, plan or offer to preview what it allows.'));
  });
}
