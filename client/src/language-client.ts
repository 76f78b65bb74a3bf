import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import * as vscode from 'vscode';
import type { InitializationOptions } from '../../server/src/protocol';
import { ownLanguages } from './documents/recognition';
import type { RealPath } from './files';

/** What differs between the hosts an extension runs in. */
export interface Host {
  createLanguageClient(options: LanguageClientOptions): Promise<BaseLanguageClient>;
  readonly realPath: RealPath;
}

/** What every host tells its language client. */
export function clientOptions(log: vscode.LogOutputChannel): LanguageClientOptions {
  const messages = vscode.l10n.bundle;
  const initializationOptions: InitializationOptions = { filesFromClient: true, ...(messages && { messages }) };
  return {
    documentSelector: ownLanguages.map((language) => ({ language })),
    outputChannel: log,
    initializationOptions,
    progressOnInitialization: false,
  };
}
