import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { resultsLimitedNotification, type ResultsLimitedParams } from '../../../../server/src/protocol';
import { selectorOf } from '../../documents/selector';

/** Tells in the language status when a document is too large for all its results to be shown. */
export function activateLimitsStatus(client: BaseLanguageClient): vscode.Disposable {
  const limited = new Map<string, ResultsLimitedParams>();
  const item = vscode.languages.createLanguageStatusItem('managedServiceOffers.limited', []);
  item.name = vscode.l10n.t('Managed Service Offers limits');
  item.severity = vscode.LanguageStatusSeverity.Warning;
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const params = document && limited.get(document.uri.toString());
    item.selector = params ? selectorOf(document) : [];
    if (params) item.text = vscode.l10n.t('Only the first {0} entries are shown: {1}', params.shown, params.what);
  };
  update();
  return vscode.Disposable.from(
    item,
    client.onNotification(resultsLimitedNotification, (params: ResultsLimitedParams) => {
      limited.set(client.protocol2CodeConverter.asUri(params.uri).toString(), params);
      update();
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void limited.delete(uri.toString())),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}
