import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type PageAnswer,
  type ReadinessFileParams,
  readinessFileRequest,
  readinessPageRequest,
  type ReportParams,
} from '../../../../server/src/protocol';
import type { PagePanels } from '../../panels/page-panels';
import type { PageSource } from '../../panels/page-source';
import { sharing } from '../reports/share';
import { isOfKind, sourceOf, type SourceKinds } from '../reports/source';

/** The type of the panel, as the activation event in `package.json` names it. */
const panelType = 'managedServiceOffers.readiness';

const ready: SourceKinds = ['offer', 'plan', 'manifest'];

/** Check Readiness to Publish: what publishing the offer of an offer, plan or manifest still takes. */
export function activateReadiness(
  client: BaseLanguageClient,
  panels: PagePanels,
  onDidChange: vscode.Event<unknown>,
): vscode.Disposable {
  return vscode.Disposable.from(
    panels.serve(panelType, pagesOf(client), onDidChange),
    vscode.commands.registerCommand('managedServiceOffers.checkReadiness', async (argument: unknown) => {
      const source = await sourceOf(argument, ready);
      if (source && isOfKind(source, ready)) return panels.open(panelType, { uri: source.uri });
      const message = vscode.l10n.t('Open an offer, or a plan or manifest of one, to check what publishing it takes.');
      void vscode.window.showInformationMessage(message);
    }),
  );
}

function pagesOf(client: BaseLanguageClient): PageSource {
  const nothing = vscode.l10n.t('There is no offer to check: no offer of the workspace sells this file.');
  const asUri = (uri: vscode.Uri): string => client.code2ProtocolConverter.asUri(uri);
  return {
    nothing,
    actions: sharing({
      name: 'readiness',
      nothing,
      saved: { html: vscode.l10n.t('Save as HTML…'), json: vscode.l10n.t('Save as JSON…') },
      textOf({ uri }, format) {
        const params: ReadinessFileParams = { uri: asUri(uri), format };
        return client.sendRequest<string | null>(readinessFileRequest, params);
      },
    }),
    follows: (document) => isOfKind(document, ready),
    async load({ uri }, token) {
      const params: ReportParams = { uri: asUri(uri) };
      const page = await client.sendRequest<PageAnswer | null>(readinessPageRequest, params, token);
      return page && { ...page, title: vscode.l10n.t('Readiness of {0}', page.title) };
    },
  };
}
