import * as vscode from 'vscode';
import { activateLanguageStatus } from './features/language-status/language-status';
import { serveFiles } from './files';
import { clientOptions, type CreateLanguageClient } from './language-client';

/** A running language server and what listens to it. */
interface Session {
  stop(): Promise<void>;
}

let session: Promise<Session> | undefined;

/** Starts the language server and every feature; VS Code calls it when a document of ours opens. */
export async function activateExtension(
  context: vscode.ExtensionContext,
  createLanguageClient: CreateLanguageClient,
): Promise<void> {
  const log = vscode.window.createOutputChannel('Managed Service Offers', { log: true });
  const start = (): Promise<Session> => (session = startSession(context.extensionUri, log, createLanguageClient));
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

async function startSession(
  extensionUri: vscode.Uri,
  log: vscode.LogOutputChannel,
  createLanguageClient: CreateLanguageClient,
): Promise<Session> {
  const client = await createLanguageClient(clientOptions(log));
  const listeners = vscode.Disposable.from(serveFiles(client, extensionUri), activateLanguageStatus(client));
  await client.start();
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
