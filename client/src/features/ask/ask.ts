import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type AskablePrincipal,
  askablePrincipalsRequest,
  type AskAnswer,
  type AskParams,
  askRequest,
  type ReportParams,
} from '../../../../server/src/protocol';
import type { ReportDocuments } from '../reports/report-documents';
import { sourceOf } from '../reports/source';
import { pickOperation } from './pick-operation';
import { pickPrincipal } from './pick-principal';

/** What a report answers. */
type Question = Omit<AskParams, 'uri'>;

/** Ask About Access: whether somebody may do something under a document, or who may, with the reasons. */
export function activateAsk(client: BaseLanguageClient, reports: ReportDocuments): vscode.Disposable {
  const uriOf = (source: vscode.Uri): string => client.code2ProtocolConverter.asUri(source);
  reports.register('access', async (source, question, token) => {
    const params: AskParams = { uri: uriOf(source), ...(question as Question) };
    const answer = await client.sendRequest<AskAnswer | null>(askRequest, params, token);
    return answer?.markdown ?? nothingToAsk();
  });
  return vscode.commands.registerCommand('managedServiceOffers.askAboutAccess', async (argument: unknown) => {
    const source = (await sourceOf(argument, ['offer', 'plan', 'manifest']))?.uri;
    if (!source) {
      const message = vscode.l10n.t(
        'Open a manifest, plan, offer or ARM template with a delegation to ask what it allows.',
      );
      void vscode.window.showInformationMessage(message);
      return;
    }
    const params: ReportParams = { uri: uriOf(source) };
    const principals = await client.sendRequest<readonly AskablePrincipal[] | null>(askablePrincipalsRequest, params);
    if (!principals) return void vscode.window.showInformationMessage(nothingToAsk());
    const chosen = await pickPrincipal(principals);
    if (!chosen) return;
    const operation = await pickOperation(client, chosen.name);
    if (operation === undefined) return;
    const question: Question = { ...(chosen.id !== undefined && { principal: chosen.id }), operation };
    await reports.show('access', source, question);
  });
}

function nothingToAsk(): string {
  return vscode.l10n.t('There is nothing to ask about yet: the file holds no authorizations.');
}
