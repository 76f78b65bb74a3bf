import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { ClientBundle } from '../entry';
import { activateExtension, deactivateExtension } from '../extension';

/** Starts the extension in a web worker host: the server is a worker made from the bundle's text. */
export const activate: ClientBundle['activate'] = (context) =>
  activateExtension(context, {
    async createLanguageClient(options) {
      const bundle = await vscode.workspace.fs.readFile(
        vscode.Uri.joinPath(context.extensionUri, 'dist', 'browser', 'server.js'),
      );
      const source = URL.createObjectURL(new Blob([bundle as BlobPart], { type: 'text/javascript' }));
      return new LanguageClient('managedServiceOffers', 'Managed Service Offers', new Worker(source), options);
    },
    realPath: undefined,
  });

export const deactivate: ClientBundle['deactivate'] = deactivateExtension;
