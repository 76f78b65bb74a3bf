import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type PageAnswer,
  type ReportParams,
  sheetAudienceRequest,
  type SheetAudienceParams,
  sheetFileRequest,
  type SheetFileParams,
  sheetPageRequest,
} from '../../../../server/src/protocol';
import type { PagePanels } from '../../panels/page-panels';
import type { PageAction, PageSource, PageSubject } from '../../panels/page-source';
import { saveAs, sharing } from '../reports/share';
import { isOfKind, sourceOf, type SourceKinds } from '../reports/source';

/** The type of the panel, as the activation event in `package.json` names it. */
const panelType = 'managedServiceOffers.partnerCenterSheet';

const typed: SourceKinds = ['offer', 'plan', 'manifest'];

/** Open Partner Center Sheet: what to type into Partner Center for the offer of an offer, plan or manifest. */
export function activatePartnerCenterSheet(
  client: BaseLanguageClient,
  panels: PagePanels,
  onDidChange: vscode.Event<unknown>,
): vscode.Disposable {
  return vscode.Disposable.from(
    panels.serve(panelType, pagesOf(client), onDidChange),
    vscode.commands.registerCommand('managedServiceOffers.openPartnerCenterSheet', async (argument: unknown) => {
      const source = await sourceOf(argument, typed);
      if (source && isOfKind(source, typed)) return panels.open(panelType, { uri: source.uri });
      const message = vscode.l10n.t('Open an offer, or a plan or manifest of one, to see what to type for it.');
      void vscode.window.showInformationMessage(message);
    }),
  );
}

function pagesOf(client: BaseLanguageClient): PageSource {
  const nothing = vscode.l10n.t('There is nothing to type yet: no offer or plan sells this file.');
  const asUri = (uri: vscode.Uri): string => client.code2ProtocolConverter.asUri(uri);
  return {
    nothing,
    actions: [
      ...sharing({
        name: 'partner-center',
        nothing,
        saved: { html: vscode.l10n.t('Save as HTML…'), json: vscode.l10n.t('Save as JSON…') },
        textOf({ uri }, format) {
          const params: SheetFileParams = { uri: asUri(uri), format };
          return client.sendRequest<string | null>(sheetFileRequest, params);
        },
      }),
      ...audienceActions(({ uri }, field) => {
        const params: SheetAudienceParams = { uri: asUri(uri), field };
        return client.sendRequest<string | null>(sheetAudienceRequest, params);
      }),
    ],
    follows: (document) => isOfKind(document, typed),
    async load({ uri }, token) {
      const params: ReportParams = { uri: asUri(uri) };
      const page = await client.sendRequest<PageAnswer | null>(sheetPageRequest, params, token);
      return page && { ...page, title: vscode.l10n.t('Partner Center: {0}', page.title) };
    },
  };
}

/** Takes an audience of the page to where it is needed, by the id of its field. */
function audienceActions(
  csvOf: (subject: PageSubject, field: string) => Promise<string | null>,
): readonly PageAction[] {
  const gone = vscode.l10n.t('The audience cannot be read any more.');
  return [
    {
      name: 'copy-csv',
      label: vscode.l10n.t('Copy CSV'),
      inPage: true,
      async run(subject, field = '') {
        const csv = await csvOf(subject, field);
        if (csv === null) return gone;
        await vscode.env.clipboard.writeText(csv);
        return vscode.l10n.t('Copied.');
      },
    },
    {
      name: 'save-csv',
      label: vscode.l10n.t('Save CSV…'),
      inPage: true,
      async run(subject, field = '') {
        const csv = await csvOf(subject, field);
        return csv === null ? gone : saveAs(subject.uri, `${field.replace(/[^a-z0-9-]+/g, '-')}.csv`, csv);
      },
    },
  ];
}
