import { stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { armKinds, type DocumentKind, documentKinds, isArmKind, kindOfPath } from '../documents/kinds';
import { nameTest } from '../node/disk';
import { isJsonPath } from '../workspace/partner-names';
import { configurationFile } from '../workspace/settings';
import { readArmFile } from './arm-file';
import { nearestWith } from './ignore-rules';
import { UsageError } from './usage';
import { walk } from './walk';

/** A file to work on: as the user may call it, with `/` between folders, and as the workspace knows it. */
export interface FoundFile {
  readonly path: string;
  readonly uri: string;
  readonly kind: DocumentKind;
  /** Whether it was named itself, not found in a folder. */
  readonly named: boolean;
}

/** What paths name or hold. */
export interface FoundFiles {
  /** Each once, in the order of their paths. */
  readonly files: readonly FoundFile[];
  /** The URIs of the folders an editor would have open for them. */
  readonly folders: readonly string[];
}

/**
 * The managed service files that paths name or hold, of the kinds a command takes.
 * Rejects with a UsageError for a path that is not there, a named file of another kind, or where nothing is found.
 */
export async function findFiles(
  paths: readonly string[],
  kinds: readonly DocumentKind[] = [...documentKinds, ...armKinds],
): Promise<FoundFiles> {
  const isWanted = kinds.some(isArmKind) ? (name: string) => isOurs(name) || isJsonPath(name) : isOurs;
  const files = new Map<string, FoundFile>();
  const folders = new Set<string>();
  for (const path of paths) {
    const entry = await stat(path).catch(() => undefined);
    if (!entry) throw new UsageError(`There is no file or folder ${path}.`);
    const named = !entry.isDirectory();
    const start = named ? dirname(resolve(path)) : resolve(path);
    folders.add(await workspaceFolder(start));
    for (const found of named ? [resolve(path)] : await walk(start, isWanted)) {
      const kind = await kindOf(found);
      if (named && !isOneOf(kinds, kind)) throw new UsageError(wrongKind(path, kind, kinds));
      if (!isOneOf(kinds, kind)) continue;
      const uri = URI.file(found).toString();
      if (named || !files.has(uri)) files.set(uri, { uri, path: shownPath(found), kind, named });
    }
  }
  if (files.size === 0) throw new UsageError(`No managed service file in ${paths.join(', ')}.`);
  return {
    files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    folders: [...folders].map((folder) => URI.file(folder).toString()),
  };
}

/** A path as the user may call it: from the working folder, with `/` between folders. */
export function shownPath(path: string): string {
  return relative(process.cwd(), path).split(sep).join('/');
}

/** The repository or configured folder around a folder; without one the working folder, if that holds it, or itself. */
async function workspaceFolder(folder: string): Promise<string> {
  const root = await nearestWith([configurationFile, '.git'], folder);
  if (root !== undefined) return root;
  return relative(process.cwd(), folder).startsWith('..') ? folder : process.cwd();
}

const isOurs = nameTest(undefined);

/** The kind of a file: of ours by its name, of other JSON by what it holds. */
async function kindOf(path: string): Promise<DocumentKind | undefined> {
  return kindOfPath(path) ?? (isJsonPath(path) ? (await readArmFile(path))?.kind : undefined);
}

function isOneOf(kinds: readonly DocumentKind[], kind: DocumentKind | undefined): kind is DocumentKind {
  return kind !== undefined && kinds.includes(kind);
}

function wrongKind(path: string, kind: DocumentKind | undefined, kinds: readonly DocumentKind[]): string {
  if (kind !== undefined) {
    return `${path} is of the kind ${kind}: this command takes files of the kinds ${kinds.join(', ')}.`;
  }
  return isJsonPath(path)
    ? `${path} carries no delegation: it is no template, parameter file or policy that makes one, and no managed service file, whose name ends in .manifest.msp.json or the like.`
    : `${path} is no managed service file: its name must end in .manifest.msp.json or the like.`;
}
