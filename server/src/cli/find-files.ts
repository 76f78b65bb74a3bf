import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { kindOfPath } from '../documents/kinds';
import { disk } from '../node/disk';
import { UsageError } from './usage';

/** A file to check: as the user may call it, with `/` between folders, and as the workspace knows it. */
export interface FoundFile {
  readonly path: string;
  readonly uri: string;
}

/**
 * The managed service files that paths name or hold, each once, in the order of their paths.
 * Rejects with a UsageError for a path that is not there, or a file whose name is of no kind.
 */
export async function findFiles(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    for (const uri of await urisIn(path)) {
      const { fsPath } = URI.parse(uri);
      const shown = relative(process.cwd(), fsPath).split(sep).join('/');
      found.set(uri, { uri, path: shown });
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function urisIn(path: string): Promise<readonly string[]> {
  const entry = await stat(path).catch(() => undefined);
  if (!entry) throw new UsageError(`There is no file or folder ${path}.`);
  const uri = URI.file(resolve(path)).toString();
  if (entry.isDirectory()) return (await disk.find(uri)).filter((file) => kindOfPath(file) !== undefined);
  if (kindOfPath(path) === undefined) {
    throw new UsageError(`${path} is no managed service file: its name must end in .manifest.msp.json or the like.`);
  }
  return [uri];
}
