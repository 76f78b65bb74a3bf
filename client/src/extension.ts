import * as vscode from 'vscode';
import { activateImportDirectory } from './features/directory/import-directory';
import { activateFileStatus } from './features/language-status/file-status';
import { activateLimitsStatus } from './features/language-status/limits-status';
import { activateNewOffer } from './features/new-offer/new-offer';
import { activatePreview } from './features/preview/preview';
import { ReportDocuments } from './features/reports/report-documents';
import { activateSimulation } from './features/simulation/simulation';
import { activateCreateManifest } from './features/templates/create-manifest';
import { serveFiles } from './files';
import { clientOptions, type Host } from './language-client';

/** A running language server and what listens to it. */
interface Session {
  stop(): Promise<void>;
}

let session: Promise<Session> | undefined;

/** Starts the language server and every feature; VS Code calls it when a document of ours opens. */
export async function activateExtension(context: vscode.ExtensionContext, host: Host): Promise<void> {
  const log = vscode.window.createOutputChannel('Managed Service Offers', { log: true });
  const start = (): Promise<Session> => (session = startSession(context.extensionUri, log, host));
  context.subscriptions.push(
    log,
    vscode.commands.registerCommand('managedServiceOffers.showLog', () => log.show()),
    vscode.commands.registerCommand('managedServiceOffers.restartServer', async () => {
      await stopSession();
      await start();
    }),
  );
  await start();
}

/** Stops the language server. */
export function deactivateExtension(): Promise<void> {
  return stopSession();
}

async function startSession(extensionUri: vscode.Uri, log: vscode.LogOutputChannel, host: Host): Promise<Session> {
  const client = await host.createLanguageClient(clientOptions(log));
  const files = serveFiles(client, extensionUri, host.realPath);
  await client.start();
  log.info(vscode.l10n.t('The language server is running.'));
  const reports = new ReportDocuments();
  const listeners = vscode.Disposable.from(
    files,
    reports,
    activateLimitsStatus(client),
    activateFileStatus(client),
    activatePreview(client, reports),
    activateSimulation(client, reports),
    activateNewOffer(client),
    activateImportDirectory(client),
    activateCreateManifest(client),
  );
  return {
    async stop() {
      listeners.dispose();
      await client.dispose();
    },
  };
}

async function stopSession(): Promise<void> {
  const running = session;
  session = undefined;
  await (await running)?.stop();
}
