import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import * as vscode from 'vscode';
import type { InitializationOptions } from '../../server/src/protocol';
import type { RealPath } from './files';

/** The languages of our six kinds of file, as `package.json` contributes them. */
export const languages: readonly string[] = ['offer', 'plan', 'manifest', 'directory', 'published', 'scenario'].map(
  (kind) => `managed-service-${kind}`,
);

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
    documentSelector: languages.map((language) => ({ language })),
    outputChannel: log,
    initializationOptions,
    progressOnInitialization: false,
  };
}
