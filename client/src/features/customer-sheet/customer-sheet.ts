import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CustomerSheetFile,
  customerSheetFileRequest,
  customerSheetPageRequest,
  type CustomerSheetParams,
  type CustomerSheetPlan,
  customerSheetPlansRequest,
  type PageAnswer,
  type ReportParams,
} from '../../../../server/src/protocol';
import type { PagePanels } from '../../panels/page-panels';
import type { PageSource, PageSubject } from '../../panels/page-source';
import { saveAs } from '../reports/share';
import { sourceOf, type SourceKinds } from '../reports/source';

/** The type of the panel, as the activation event in `package.json` names it. */
const panelType = 'managedServiceOffers.customerSheet';

/** The kinds of document that a sheet is made of and verified against. */
export const sheetKinds: SourceKinds = ['offer', 'plan', 'manifest'];

/** What a panel remembers beside its document: the plan, where there are several. */
interface SheetParameters {
  readonly plan?: string;
}

/** Save Customer Sheet…: what a plan grants, as a page to attach to a contract. */
export function activateCustomerSheet(
  client: BaseLanguageClient,
  panels: PagePanels,
  onDidChange: vscode.Event<unknown>,
): vscode.Disposable {
  return vscode.Disposable.from(
    panels.serve(panelType, pagesOf(client), onDidChange),
    vscode.commands.registerCommand(
      'managedServiceOffers.saveCustomerSheet',
      async (argument: unknown, given: unknown) => {
        const source = await sourceOf(argument, sheetKinds);
        if (!source) {
          const message = vscode.l10n.t('Open a plan, manifest, offer or ARM template with a delegation first.');
          return void vscode.window.showInformationMessage(message);
        }
        const parameters = await askForPlan(client, source.uri, given);
        if (parameters) panels.open(panelType, { uri: source.uri, ...('plan' in parameters && { parameters }) });
      },
    ),
  );
}

/** Which plan is meant; nothing in it where there is one, undefined where somebody thought better of it. */
async function askForPlan(
  client: BaseLanguageClient,
  uri: vscode.Uri,
  given: unknown,
): Promise<SheetParameters | undefined> {
  if (typeof given === 'string') return { plan: given };
  const params: ReportParams = { uri: client.code2ProtocolConverter.asUri(uri) };
  const plans =
    (await client.sendRequest<readonly CustomerSheetPlan[] | null>(customerSheetPlansRequest, params)) ?? [];
  if (plans.length < 2) return {};
  const items = plans.map(({ key, name }) => ({ label: name, plan: key, ...(name !== key && { description: key }) }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Customer Sheet'),
    placeHolder: vscode.l10n.t('The plan that the sheet is about'),
    matchOnDescription: true,
  });
  return chosen && { plan: chosen.plan };
}

function pagesOf(client: BaseLanguageClient): PageSource {
  const nothing = vscode.l10n.t('There is no sheet yet: the file grants nothing.');
  const paramsOf = ({ uri, parameters }: PageSubject): CustomerSheetParams => ({
    uri: client.code2ProtocolConverter.asUri(uri),
    ...(parameters as SheetParameters | undefined),
  });
  /** Does something with the file of a sheet; in words why there is none. */
  const withFile =
    (act: (subject: PageSubject, file: Extract<CustomerSheetFile, { text: string }>) => Promise<string | undefined>) =>
    async (subject: PageSubject): Promise<string | undefined> => {
      const file = await client.sendRequest<CustomerSheetFile | null>(customerSheetFileRequest, paramsOf(subject));
      if (!file) return nothing;
      return 'refused' in file ? file.refused : act(subject, file);
    };
  return {
    nothing,
    actions: [
      {
        name: 'html',
        label: vscode.l10n.t('Save as HTML…'),
        run: withFile(({ uri, parameters }, { text }) => saveAs(uri, endingFor(parameters), text)),
      },
      {
        name: 'digest',
        label: vscode.l10n.t('Copy Digest'),
        run: withFile(async (_subject, { digest }) => {
          await vscode.env.clipboard.writeText(digest);
          return vscode.l10n.t('Copied.');
        }),
      },
    ],
    load: (subject, token) => client.sendRequest<PageAnswer | null>(customerSheetPageRequest, paramsOf(subject), token),
  };
}

/** What stands behind the name of the document: the plan of several, as far as names of files may say it. */
function endingFor(parameters: unknown): string {
  const plan = (parameters as SheetParameters | undefined)?.plan?.replace(/[^\w-]+/g, '-');
  return plan ? `${plan}.customer-sheet.html` : 'customer-sheet.html';
}
