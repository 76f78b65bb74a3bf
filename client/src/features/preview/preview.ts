import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { previewRequest, type ReportAnswer, type ReportParams } from '../../../../server/src/protocol';
import type { ReportDocuments } from '../reports/report-documents';
import { sourceOf } from '../reports/source';

/** Preview Authorizations: what a manifest, plan, offer or a file of Azure's own would allow, and to whom. */
export function activatePreview(client: BaseLanguageClient, reports: ReportDocuments): vscode.Disposable {
  reports.register('authorizations', async (source, _parameters, token) => {
    const params: ReportParams = { uri: client.code2ProtocolConverter.asUri(source) };
    const answer = await client.sendRequest<ReportAnswer | null>(previewRequest, params, token);
    return answer?.markdown ?? vscode.l10n.t('There is nothing to preview yet: the file holds no authorizations.');
  });
  return vscode.commands.registerCommand('managedServiceOffers.previewAuthorizations', async (argument: unknown) => {
    const source = await sourceOf(argument, ['offer', 'plan', 'manifest']);
    if (source) return reports.show('authorizations', source.uri);
    const message = vscode.l10n.t(
      'Open a manifest, plan, offer or ARM template with a delegation to preview what it allows.',
    );
    void vscode.window.showInformationMessage(message);
  });
}
