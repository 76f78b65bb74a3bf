import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type AskAnswer,
  type AskParams,
  askRequest,
  type PageAnswer,
  type PreviewFileParams,
  previewFileRequest,
  previewPageRequest,
  type ReportParams,
} from '../../../../server/src/protocol';
import type { PagePanels } from '../../panels/page-panels';
import type { PageSource } from '../../panels/page-source';
import { operationChoices } from '../ask/operation-choices';
import { sharing } from '../reports/share';
import { isSource, sourceOf, type SourceKinds } from '../reports/source';

/** The type of the panel, as the activation event in `package.json` names it. */
const panelType = 'managedServiceOffers.preview';

const previewed: SourceKinds = ['offer', 'plan', 'manifest'];

/** Preview Authorizations: what a manifest, plan, offer or a file of Azure's own would allow, and to whom. */
export function activatePreview(
  client: BaseLanguageClient,
  panels: PagePanels,
  onDidChange: vscode.Event<unknown>,
): vscode.Disposable {
  return vscode.Disposable.from(
    panels.serve(panelType, pagesOf(client), onDidChange),
    vscode.commands.registerCommand('managedServiceOffers.previewAuthorizations', async (argument: unknown) => {
      const source = await sourceOf(argument, previewed);
      if (source) return panels.open(panelType, { uri: source.uri });
      const message = vscode.l10n.t(
        'Open a manifest, plan, offer or ARM template with a delegation to preview what it allows.',
      );
      void vscode.window.showInformationMessage(message);
    }),
  );
}

function pagesOf(client: BaseLanguageClient): PageSource {
  const nothing = vscode.l10n.t('There is nothing to preview yet: the file holds no authorizations.');
  const asUri = (uri: vscode.Uri): string => client.code2ProtocolConverter.asUri(uri);
  return {
    nothing,
    actions: sharing({
      name: 'preview',
      nothing,
      saved: {
        html: vscode.l10n.t('Save as HTML…'),
        csv: vscode.l10n.t('Save as CSV…'),
        json: vscode.l10n.t('Save as JSON…'),
      },
      textOf({ uri }, format) {
        const params: PreviewFileParams = { uri: asUri(uri), format };
        return client.sendRequest<string | null>(previewFileRequest, params);
      },
    }),
    follows: (document) => isSource(document, previewed),
    async load({ uri }, token) {
      const params: ReportParams = { uri: asUri(uri) };
      const page = await client.sendRequest<PageAnswer | null>(previewPageRequest, params, token);
      return page && { ...page, title: vscode.l10n.t('Preview {0}', page.title) };
    },
    async answer({ uri }, { principal, operation = '' }, token) {
      const params: AskParams = { uri: asUri(uri), operation, ...(principal && { principal }) };
      return (await client.sendRequest<AskAnswer | null>(askRequest, params, token))?.html;
    },
    complete: (words, token) => operationChoices(client, words, token),
  };
}
