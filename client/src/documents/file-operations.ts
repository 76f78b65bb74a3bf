import * as vscode from 'vscode';
import { type BaseLanguageClient, DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageclient';

/** Tells the server at once of the files that the editor itself makes, moves and deletes: watchers are late, and miss some. */
export function tellFileOperations(client: BaseLanguageClient): vscode.Disposable {
  const tell = (files: readonly vscode.Uri[], type: FileChangeType): void => {
    const changes = files.map((file) => ({ uri: client.code2ProtocolConverter.asUri(file), type }));
    client
      .sendNotification(DidChangeWatchedFilesNotification.type, { changes })
      .catch((error: unknown) => client.error(String(error)));
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidCreateFiles(({ files }) => tell(files, FileChangeType.Created)),
    vscode.workspace.onDidDeleteFiles(({ files }) => tell(files, FileChangeType.Deleted)),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      tell(
        files.map(({ oldUri }) => oldUri),
        FileChangeType.Deleted,
      );
      tell(
        files.map(({ newUri }) => newUri),
        FileChangeType.Created,
      );
    }),
  );
}
