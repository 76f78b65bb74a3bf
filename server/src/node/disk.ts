import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { kindOfPath } from '../documents/kinds';
import type { FileHeader, FileSystem } from '../workspace/file-system';
import { configurationFile } from '../workspace/settings';

/** Folders that hold no file a person writes. */
const passedOver: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** The files of this machine, for a server that runs without an editor of ours. */
export const disk: FileSystem = {
  async find(folder, endings) {
    const uri = URI.parse(folder);
    return uri.scheme === 'file' ? await findIn(uri.fsPath, nameTest(endings)) : [];
  },
  async list(folder) {
    const entries = await readdir(URI.parse(folder).fsPath, { withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  },
  async read(uri) {
    try {
      return await readFile(URI.parse(uri).fsPath, 'utf8');
    } catch {
      return undefined;
    }
  },
  async header(uri, length) {
    try {
      return await headerOf(URI.parse(uri).fsPath, length);
    } catch {
      return undefined;
    }
  },
  async locate(uri) {
    try {
      return URI.file(await realpath(URI.parse(uri).fsPath)).toString();
    } catch {
      return undefined;
    }
  },
};

/** Whether a file is looked for, by its name: for one of the endings, or for being one of ours. */
export function nameTest(endings: readonly string[] | undefined): (name: string) => boolean {
  return endings
    ? (name) => endings.some((ending) => name.toLowerCase().endsWith(ending))
    : (name) => kindOfPath(name) !== undefined || name === configurationFile;
}

async function findIn(folder: string, isWanted: (name: string) => boolean): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = entries.map(async (entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : findIn(path, isWanted);
    return isWanted(entry.name) ? [URI.file(path).toString()] : [];
  });
  return (await Promise.all(found)).flat();
}

async function headerOf(path: string, length: number): Promise<FileHeader | undefined> {
  const stats = await stat(path);
  // To open what is no file, a pipe say, may wait for ever.
  if (!stats.isFile()) return undefined;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, 0);
    return { bytes: buffer.subarray(0, bytesRead), size: stats.size };
  } finally {
    await file.close();
  }
}
