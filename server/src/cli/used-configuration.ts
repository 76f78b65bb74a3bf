import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'jsonc-parser';
import { URI } from 'vscode-uri';
import { configurationFile } from '../workspace/settings';
import { configurationProblems } from './configuration-problems';
import { shownPath } from './find-files';

/** The configuration file that judges the files of a folder. */
export interface UsedConfiguration {
  /** The folder it stands in, as a path of this machine. */
  readonly folder: string;
  /** As the user may call it. */
  readonly path: string;
  /** The baseline it names, as a path of this machine. */
  readonly baseline: string | undefined;
}

/** The configuration files of folders, given as URIs; what of them is passed over is complained of. */
export async function usedConfigurations(folders: readonly string[]): Promise<readonly UsedConfiguration[]> {
  const used = await Promise.all(folders.map((folder) => usedConfiguration(URI.parse(folder).fsPath)));
  return used.filter((each) => each !== undefined);
}

async function usedConfiguration(folder: string): Promise<UsedConfiguration | undefined> {
  const file = join(folder, configurationFile);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const path = shownPath(file);
  for (const problem of configurationProblems(text)) process.stderr.write(`${path}: ${problem}\n`);
  const baseline = (parse(text) as { baseline?: unknown } | undefined)?.baseline;
  return { folder, path, baseline: typeof baseline === 'string' ? resolve(folder, baseline) : undefined };
}
