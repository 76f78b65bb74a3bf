import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { kindOfPath } from '../documents/kinds';
import { disk } from '../node/disk';
import type { FileSystem } from '../workspace/file-system';
import { configurationFile } from '../workspace/workspace';
import { ignoreRulesOf, type IgnoreRules, isIgnored, rulesAbove } from './ignore-rules';

/** The files of this machine, without those that ignore files leave out. */
export const walkedDisk: FileSystem = {
  ...disk,
  find: async (folder) => (await walk(URI.parse(folder).fsPath)).map((path) => URI.file(path).toString()),
};

/**
 * The paths of our files below a folder, and of configuration files. `.gitignore`, `.ignore` and the patterns of a
 * configuration file are respected, those above the folder too; `node_modules` and `.git` are always passed over.
 */
export async function walk(folder: string): Promise<readonly string[]> {
  return walkBelow(folder, await rulesAbove(folder));
}

async function walkBelow(folder: string, above: readonly IgnoreRules[]): Promise<readonly string[]> {
  const [entries, own] = await Promise.all([
    readdir(folder, { withFileTypes: true }).catch(() => []),
    ignoreRulesOf(folder),
  ]);
  const rules = own ? [...above, own] : above;
  const found = entries.map(async (entry): Promise<readonly string[]> => {
    const path = join(folder, entry.name);
    const ours = entry.isDirectory() || kindOfPath(entry.name) !== undefined || entry.name === configurationFile;
    if (!ours || isIgnored(path, entry.isDirectory(), rules)) return [];
    return entry.isDirectory() ? walkBelow(path, rules) : [path];
  });
  return (await Promise.all(found)).flat();
}
