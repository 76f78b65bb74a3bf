import { readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { kindOfPath } from '../documents/kinds';
import type { FileSystem } from '../workspace/file-system';
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
