import * as vscode from 'vscode';
import { DidOpenTextDocumentNotification } from 'vscode-languageclient';
import { ArmDocuments } from './documents/arm-documents';
import { ArmKinds } from './documents/arm-kinds';
import { Changes } from './documents/changes';
import { tellFileOperations } from './documents/file-operations';
import { isOwn } from './documents/recognition';
import type { Api } from './entry';
import { activateAsk } from './features/ask/ask';
import { activateCatalogue } from './features/catalogue/catalogue';
import { activateMoveAudience } from './features/audience/move-audience';
import { activateComparison } from './features/comparison/compare-deployed';
import { activateFileComparison } from './features/comparison/compare-files';
import { activateCustomerSheet } from './features/customer-sheet/customer-sheet';
import { activateVerifySheet } from './features/customer-sheet/verify-sheet';
import { activateImportDirectory } from './features/directory/import-directory';
import { activateFileStatus } from './features/language-status/file-status';
import { activateLimitsStatus } from './features/language-status/limits-status';
import { activateNewOffer } from './features/new-offer/new-offer';
import { activatePartnerCenterSheet } from './features/partner-center-sheet/partner-center-sheet';
import { activatePreview } from './features/preview/preview';
import { activateRecordVersion } from './features/publishing/record-version';
import { activateReadiness } from './features/readiness/readiness';
import { ReportDocuments } from './features/reports/report-documents';
import { activateRoleComparison } from './features/role-comparison/role-comparison';
import { activateSimulation } from './features/simulation/simulation';
import { activateWhatIf } from './features/simulation/what-if';
import { activateScenarioTests } from './features/testing/scenario-tests';
import { activateChoosePartner } from './features/templates/choose-partner';
import { activateExportTemplate } from './features/templates/export-template';
import { activateImportTemplate } from './features/templates/import-template';
import { activatePaste } from './features/templates/paste-authorizations';
import { serveFiles } from './files';
import { clientOptions, type Host } from './language-client';
import { PagePanels } from './panels/page-panels';
import { commandsOf, standInCommands } from './stand-in-commands';

/** A running language server and what listens to it. */
interface Session {
  /** The documents that the server has, as URIs. */
  documents(): readonly string[];
  readonly statusOf: Api['statusOf'];
  stop(): Promise<void>;
}

let session: Promise<Session> | undefined;

/** The panels, which stay while the server is restarted. */
let panels: PagePanels | undefined;

/** Commands that need no server. */
const lasting: readonly string[] = ['managedServiceOffers.showLog', 'managedServiceOffers.restartServer'];

/** Starts the language server and every feature. Rejects where the server does not start. */
export async function activateExtension(context: vscode.ExtensionContext, host: Host): Promise<Api> {
  const log = vscode.window.createOutputChannel('Managed Service Offers', { log: true });
  let running: Session | undefined;
  const start = async (): Promise<void> => {
    const waiting = commandsOf(context.extension).filter((one) => !lasting.includes(one));
    const standIns = standInCommands(waiting, () => session!);
    session = startSession(context, log, host, standIns);
    running = await session.finally(() => void standIns.dispose());
  };
  context.subscriptions.push(
    log,
    vscode.commands.registerCommand('managedServiceOffers.showLog', () => log.show()),
    vscode.commands.registerCommand('managedServiceOffers.restartServer', async () => {
      running = undefined;
      await stopSession();
      await start();
    }),
  );
  await start();
  return { documents: () => running?.documents(), statusOf: (document) => running?.statusOf(document) };
}

/** Takes a panel that VS Code brought back, and what was kept of it; it shows its page once the server has started. */
export function restorePanel(context: vscode.ExtensionContext, panel: vscode.WebviewPanel, kept: unknown): void {
  panelsOf(context).restore(panel, kept);
}

/** Stops the language server. */
export function deactivateExtension(): Promise<void> {
  return stopSession();
}

async function startSession(
  context: vscode.ExtensionContext,
  log: vscode.LogOutputChannel,
  host: Host,
  standIns: vscode.Disposable,
): Promise<Session> {
  const client = await host.createLanguageClient(clientOptions(log));
  const armDocuments = new ArmDocuments(client);
  const armKinds = new ArmKinds(client, armDocuments);
  const files = serveFiles(client, context.extensionUri, host.realPath);
  await client.start();
  log.info(vscode.l10n.t('The language server is running.'));
  // From here on there are the real ones, without a gap.
  standIns.dispose();
  const fileStatus = activateFileStatus(client, armKinds);
  const changes = new Changes(armDocuments.onDidChange);
  const reports = new ReportDocuments(changes.onDidChange);
  const listeners = vscode.Disposable.from(
    files,
    tellFileOperations(client),
    armKinds,
    armDocuments,
    changes,
    reports,
    activateLimitsStatus(client),
    fileStatus,
    activatePreview(client, panelsOf(context), changes.onDidChange),
    activateReadiness(client, panelsOf(context), changes.onDidChange),
    activatePartnerCenterSheet(client, panelsOf(context), changes.onDidChange),
    activateCatalogue(client, panelsOf(context)),
    activateCustomerSheet(client, panelsOf(context), changes.onDidChange),
    activateVerifySheet(client, reports),
    activateAsk(client, reports),
    activateSimulation(client, panelsOf(context), changes.onDidChange),
    activateWhatIf(client, reports),
    activateScenarioTests(client, changes.onDidChange),
    activateComparison(client, reports),
    activateFileComparison(client, reports),
    activateRoleComparison(client, reports),
    activateNewOffer(client),
    activateImportDirectory(client),
    activateMoveAudience(client),
    activateRecordVersion(client),
    activateExportTemplate(client),
    activateImportTemplate(client),
    activateChoosePartner(client),
    activatePaste(client, (document) => isOwn(document) || armDocuments.has(document)),
  );
  return {
    documents: () => {
      const { openDocuments } = client.getFeature(DidOpenTextDocumentNotification.method);
      return Array.from(openDocuments, ({ uri }) => uri.toString());
    },
    statusOf: (document) => fileStatus.of(document),
    async stop() {
      listeners.dispose();
      await client.dispose();
    },
  };
}

function panelsOf({ extensionUri }: vscode.ExtensionContext): PagePanels {
  return (panels ??= new PagePanels(extensionUri));
}

async function stopSession(): Promise<void> {
  const running = session;
  session = undefined;
  // One that never started has nothing to stop.
  await running?.then(
    (started) => started.stop(),
    () => undefined,
  );
}
