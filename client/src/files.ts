import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FileHeaderAnswer,
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
  readHeaderRequest,
  type ReadHeaderParams,
  toBase64,
} from '../../server/src/protocol';

/** The path of a file once links are followed; rejects where there is none. Hosts without a disk have no links. */
export type RealPath = ((path: string) => Promise<string>) | undefined;

/** Reads files for the server: it sees what the editor sees, on disk or not. */
export function serveFiles(
  client: BaseLanguageClient,
  extensionUri: vscode.Uri,
  realPath: RealPath,
): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(findFilesRequest, async ({ folder, endings }: FindFilesParams) => {
      const names = endings ? endings.map((ending) => `*${ending}`) : ['*.msp.json', 'managed-services.config.json'];
      const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder), `**/{${names.join(',')}}`);
      const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**');
      return found.map((uri) => client.code2ProtocolConverter.asUri(uri));
    }),
    client.onRequest(listFolderRequest, ({ folder }: ListFolderParams) => namesIn(vscode.Uri.parse(folder))),
    client.onRequest(readFileRequest, ({ uri }: ReadFileParams) => readText(client.protocol2CodeConverter.asUri(uri))),
    client.onRequest(readHeaderRequest, ({ uri, length }: ReadHeaderParams) =>
      readHeader(client.protocol2CodeConverter.asUri(uri), length),
    ),
    client.onRequest(locateFileRequest, async ({ uri }: LocateFileParams) => {
      const real = await locate(client.protocol2CodeConverter.asUri(uri), realPath);
      return real ? client.code2ProtocolConverter.asUri(real) : null;
    }),
    client.onRequest(readDataRequest, async ({ path }: ReadDataParams) => {
      const text = await readText(vscode.Uri.joinPath(extensionUri, path));
      if (text === null) throw new Error(`The extension has no file ${path}`);
      return text;
    }),
  );
}

/** Whether there is a file or folder of that URI. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.filter(([, type]) => !(type & vscode.FileType.Directory)).map(([name]) => name);
  } catch {
    return [];
  }
}

async function readText(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** Files come whole or not at all; above this size it is better not at all. */
const largestFile = 32 * 1024 * 1024;

async function readHeader(uri: vscode.Uri, length: number): Promise<FileHeaderAnswer | null> {
  try {
    const { type, size } = await vscode.workspace.fs.stat(uri);
    if (!(type & vscode.FileType.File)) return null;
    if (size > largestFile) return { base64: '', size };
    const bytes = await vscode.workspace.fs.readFile(uri);
    return { base64: toBase64(bytes.subarray(0, length)), size: bytes.length };
  } catch {
    return null;
  }
}

async function locate(uri: vscode.Uri, realPath: RealPath): Promise<vscode.Uri | undefined> {
  try {
    if (realPath && uri.scheme === 'file') return vscode.Uri.file(await realPath(uri.fsPath));
    await vscode.workspace.fs.stat(uri);
    return uri;
  } catch {
    return undefined;
  }
}
