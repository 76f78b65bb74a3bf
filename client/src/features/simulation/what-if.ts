import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { missingExpectationsRequest, type ReportAnswer, sweepRequest } from '../../../../server/src/protocol';
import type { ReportDocuments } from '../reports/report-documents';
import { sourceOf } from '../reports/source';

/** Sweep Delegation, and Find Missing Expectations: what happens under other circumstances, and with other entries. */
export function activateWhatIf(client: BaseLanguageClient, reports: ReportDocuments): vscode.Disposable {
  const register = (report: string, request: string, nothing: string): void =>
    reports.register(report, async (source, _, token) => {
      const uri = client.code2ProtocolConverter.asUri(source);
      const answer = await client.sendRequest<ReportAnswer | null>(request, { uri }, token);
      return answer?.markdown ?? nothing;
    });
  register('sweep', sweepRequest, vscode.l10n.t('There is nothing to delegate yet: the file holds no authorizations.'));
  register('missing expectations', missingExpectationsRequest, vscode.l10n.t('There is no scenario to look at yet.'));
  return vscode.Disposable.from(
    vscode.commands.registerCommand('managedServiceOffers.sweepDelegation', async (argument: unknown) => {
      const document = await sourceOf(argument, ['offer', 'plan', 'manifest']);
      if (document) return reports.show('sweep', document.uri);
      const message = vscode.l10n.t('Open an offer, plan, manifest or ARM template with a delegation to sweep it.');
      void vscode.window.showInformationMessage(message);
    }),
    vscode.commands.registerCommand('managedServiceOffers.findMissingExpectations', async (argument: unknown) => {
      const document = await sourceOf(argument, ['scenario']);
      if (document?.languageId === 'managed-service-scenario') {
        return reports.show('missing expectations', document.uri);
      }
      const message = vscode.l10n.t('Open a scenario to find the expectations that it does not have yet.');
      void vscode.window.showInformationMessage(message);
    }),
  );
}
