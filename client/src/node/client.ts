import { realpath } from 'node:fs/promises';
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { ClientBundle } from '../entry';
import { activateExtension, deactivateExtension, restorePanel as restore } from '../extension';

/** Starts the extension on the desktop and in remote hosts: the server is a process of its own. */
export const activate: ClientBundle['activate'] = (context) =>
  activateExtension(context, {
    createLanguageClient(options) {
      const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'node', 'server.js').fsPath;
      const run = { module, transport: TransportKind.ipc };
      const client = new LanguageClient('managedServiceOffers', 'Managed Service Offers', { run, debug: run }, options);
      return Promise.resolve(client);
    },
    realPath: realpath,
  });

export const deactivate: ClientBundle['deactivate'] = deactivateExtension;

export const restorePanel: ClientBundle['restorePanel'] = restore;
