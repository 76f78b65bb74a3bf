import type { Connection } from 'vscode-languageserver';
import {
  type FileHeaderAnswer,
  findFilesRequest,
  type FindFilesParams,
  fromBase64,
  listFolderRequest,
  type ListFolderParams,
  locateFileRequest,
  type LocateFileParams,
  readDataRequest,
  type ReadDataParams,
  readFileRequest,
  type ReadFileParams,
  readHeaderRequest,
  type ReadHeaderParams,
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
    header: async (uri, length) => {
      const params: ReadHeaderParams = { uri, length };
      const answer = await connection.sendRequest<FileHeaderAnswer | null>(readHeaderRequest, params);
      return answer ? { bytes: fromBase64(answer.base64), size: answer.size } : undefined;
    },
    locate: async (uri) =>
      (await connection.sendRequest<string | null>(locateFileRequest, { uri } satisfies LocateFileParams)) ?? undefined,
  };
}

/** The extension's own files, read by the client. */
export function clientData(connection: Connection): (path: string) => Promise<string> {
  return (path) => connection.sendRequest<string>(readDataRequest, { path } satisfies ReadDataParams);
}
