import { realpath } from 'node:fs/promises';
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateExtension, deactivateExtension } from '../extension';

/** Activates the extension on the desktop and in remote hosts: the server is a process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  return activateExtension(context, {
    createLanguageClient(options) {
      const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'node', 'server.js').fsPath;
      const run = { module, transport: TransportKind.ipc };
      const client = new LanguageClient('managedServiceOffers', 'Managed Service Offers', { run, debug: run }, options);
      return Promise.resolve(client);
    },
    realPath: realpath,
  });
}

export const deactivate = deactivateExtension;
