import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver';
import type { ServerContext } from './server-context';

/** How the client and its workspace want to be kept up to date. */
export interface WorkspaceOptions {
  /** Tells the client that findings may have changed though no open document did. */
  refresh(): void;
  readonly readsSettings: boolean;
}

/** Keeps the workspace up to date with documents, files, folders and settings. */
export function registerWorkspace(server: ServerContext, initialFolders: readonly string[], options: WorkspaceOptions) {
  const { connection, documents, workspace } = server;
  let folders = initialFolders;
  const logged = (work: Promise<unknown>, what: string): Promise<unknown> =>
    work.catch((error: unknown) => connection.console.error(`${what} failed: ${String(error)}`));
  const readSettings = async (): Promise<void> => {
    if (!options.readsSettings) return;
    workspace.configure(await connection.workspace.getConfiguration('managedServiceOffers'));
  };
  const load = async (): Promise<void> => {
    await Promise.all([
      logged(readSettings(), 'Reading the settings'),
      logged(workspace.load(folders), 'Reading the workspace'),
    ]);
    options.refresh();
  };

  documents.onDidOpen(({ document }) => workspace.didOpen(document));
  documents.onDidChangeContent(({ document }) => workspace.didChange(document.uri));
  documents.onDidClose(({ document }) => workspace.didClose(document.uri));
  connection.onDidChangeConfiguration(({ settings }) => {
    const pushed: unknown = (settings as { managedServiceOffers?: unknown } | null)?.managedServiceOffers;
    if (pushed !== undefined && !options.readsSettings) workspace.configure(pushed);
    void logged(readSettings(), 'Reading the settings').then(options.refresh);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const read = async (): Promise<void> => {
      const news = await Promise.all(changes.map(({ uri }) => workspace.didChangeOnDisk(uri)));
      if (news.includes(true)) options.refresh();
    };
    void logged(read(), 'Reading changed files');
  });
  // By the plain notification: the server's own event would ask the client to register it, which not every client can.
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
    const gone = new Set(removed.map(({ uri }) => uri));
    folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
    void logged(load(), 'Reading the workspace');
  });
  return { load };
}
