import type { Connection } from 'vscode-languageserver';
import {
  findFilesRequest,
  type FindFilesParams,
  listFolderRequest,
  type ListFolderParams,
  locateFileRequest,
  type LocateFileParams,
  readDataRequest,
  type ReadDataParams,
  readFileRequest,
  type ReadFileParams,
} from './protocol';
import type { FileSystem } from './workspace/file-system';

/** The files as the client sees them, virtual file systems included. */
export function clientFiles(connection: Connection): FileSystem {
  return {
    find: (folder, endings) =>
      connection.sendRequest<string[]>(findFilesRequest, { folder, endings } satisfies FindFilesParams),
    list: (folder) => connection.sendRequest<string[]>(listFolderRequest, { folder } satisfies ListFolderParams),
    read: async (uri) =>
      (await connection.sendRequest<string | null>(readFileRequest, { uri } satisfies ReadFileParams)) ?? undefined,
    locate: async (uri) =>
      (await connection.sendRequest<string | null>(locateFileRequest, { uri } satisfies LocateFileParams)) ?? undefined,
  };
}

/** The extension's own files, read by the client. */
export function clientData(connection: Connection): (path: string) => Promise<string> {
  return (path) => connection.sendRequest<string>(readDataRequest, { path } satisfies ReadDataParams);
}
