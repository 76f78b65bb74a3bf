import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { ClientBundle } from '../entry';
import { activateExtension, deactivateExtension, restorePanel as restore } from '../extension';

/** Starts the extension in a web worker host: the server is a worker made from the bundle's text. */
export const activate: ClientBundle['activate'] = (context) =>
  activateExtension(context, {
    async createLanguageClient(options) {
      const uri = vscode.Uri.joinPath(context.extensionUri, 'dist', 'shared', 'programs.js');
      const programs = await vscode.workspace.fs.readFile(uri);
      // A bundle for a host with modules; a worker of a browser has none.
      const parts = ['const module = { exports: {} };', programs as BlobPart, '\nmodule.exports.serveInWorker();'];
      const source = URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
      return new LanguageClient('managedServiceOffers', 'Managed Service Offers', new Worker(source), options);
    },
    realPath: undefined,
  });

export const deactivate: ClientBundle['deactivate'] = deactivateExtension;

export const restorePanel: ClientBundle['restorePanel'] = restore;
