import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { disk, nameTest } from '../node/disk';
import type { FileSystem } from '../workspace/file-system';
import { ignoreRulesOf, type IgnoreRules, isIgnored, rulesAbove } from './ignore-rules';

/** The files of this machine, without those that ignore files leave out. */
export const walkedDisk: FileSystem = {
  ...disk,
  find: async (folder, endings) => {
    const paths = await walk(URI.parse(folder).fsPath, nameTest(endings));
    return paths.map((path) => URI.file(path).toString());
  },
};

/**
 * The paths of our files below a folder, and of configuration files. `.gitignore`, `.ignore` and the patterns of a
 * configuration file are respected, those above the folder too; `node_modules` and `.git` are always passed over.
 */
export async function walk(folder: string, isWanted = nameTest(undefined)): Promise<readonly string[]> {
  return walkBelow(folder, isWanted, await rulesAbove(folder));
}

async function walkBelow(
  folder: string,
  isWanted: (name: string) => boolean,
  above: readonly IgnoreRules[],
): Promise<readonly string[]> {
  const [entries, own] = await Promise.all([
    readdir(folder, { withFileTypes: true }).catch(() => []),
    ignoreRulesOf(folder),
  ]);
  const rules = own ? [...above, own] : above;
  const found = entries.map(async (entry): Promise<readonly string[]> => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory() && !isWanted(entry.name)) return [];
    if (isIgnored(path, entry.isDirectory(), rules)) return [];
    return entry.isDirectory() ? walkBelow(path, isWanted, rules) : [path];
  });
  return (await Promise.all(found)).flat();
}
