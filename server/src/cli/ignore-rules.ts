import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { parse } from 'jsonc-parser';
import { configurationFile } from '../workspace/settings';

/** What the ignore files of one folder say about all that lies below it. */
export interface IgnoreRules {
  readonly folder: string;
  readonly patterns: Ignore;
}

/** Folders that hold no file a person writes. */
const passedOver: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** Files of patterns, the later one winning. */
const ignoreFiles = ['.gitignore', '.ignore'] as const;

/** What a folder's own ignore files and configuration leave out; undefined where they leave out nothing. */
export async function ignoreRulesOf(folder: string): Promise<IgnoreRules | undefined> {
  const texts = await Promise.all(
    [...ignoreFiles, configurationFile].map((name) => readFile(join(folder, name), 'utf8').catch(() => undefined)),
  );
  const configuration = texts.pop();
  const lines = [...texts, ...ignoredPaths(configuration)].filter((text) => text !== undefined);
  if (lines.length === 0) return undefined;
  return { folder, patterns: ignore().add(lines.flatMap((text) => text.split(/\r?\n/))) };
}

/**
 * The rules of the folders above one, up to the root of its repository; none where it is in no repository.
 * Rules that leave out the folder itself are not among them: who names a folder wants it read.
 */
export async function rulesAbove(folder: string): Promise<readonly IgnoreRules[]> {
  const repository = await nearestWith(['.git'], folder);
  if (repository === undefined) return [];
  const rules: (IgnoreRules | undefined)[] = [];
  for (let inner = folder; inner !== repository; inner = dirname(inner))
    rules.unshift(await ignoreRulesOf(dirname(inner)));
  return rules.filter((each) => each !== undefined).filter((each) => !isIgnored(folder, true, [each]));
}

/** The nearest folder, this one or one above, that holds an entry of one of these names. */
export async function nearestWith(names: readonly string[], folder: string): Promise<string | undefined> {
  for (let above = folder; ; above = dirname(above)) {
    const found = await Promise.all(names.map((name) => stat(join(above, name)).then(Boolean, () => false)));
    if (found.includes(true)) return above;
    if (above === dirname(above)) return undefined;
  }
}

/** Whether rules leave out a file or folder; of several the innermost that says anything about it decides. */
export function isIgnored(path: string, isFolder: boolean, rules: readonly IgnoreRules[]): boolean {
  if (isFolder && passedOver.has(path.slice(path.lastIndexOf(sep) + 1))) return true;
  for (const { folder, patterns } of rules.toReversed()) {
    const { ignored, unignored } = patterns.test(relative(folder, path).split(sep).join('/') + (isFolder ? '/' : ''));
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The `ignore` patterns of a configuration file's text. */
function ignoredPaths(text: string | undefined): readonly string[] {
  const configuration = text === undefined ? undefined : (parse(text, [], { allowTrailingComma: true }) as unknown);
  const patterns = (configuration as { ignore?: unknown } | null | undefined)?.ignore;
  return Array.isArray(patterns) ? patterns.filter((pattern) => typeof pattern === 'string') : [];
}
