import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readWords } from './arguments';
import { baselineText, type BaselineEntry, counted, surplus } from './baseline-file';
import { baselinePath, entriesOf, goneEntries, openBaseline, pathFrom } from './baselines';
import { checkFiles } from './check-files';
import { shownPath } from './find-files';
import { openFiles } from './opened-files';
import { UsageError } from './usage';
import { usedConfigurations } from './used-configuration';

const options = { output: { type: 'string' }, prune: { type: 'boolean', default: false } } as const;

/**
 * `baseline [files or folders]`: accepts what the rules find today, so that only what is new fails a check; what was
 * accepted in other files stays. With `--prune` nothing is added, and what is not found any more goes. Gives the exit code.
 */
export async function baselineCommand(words: readonly string[]): Promise<number> {
  const { values, positionals } = readWords(words, options);
  const opened = await openFiles(positionals.length > 0 ? positionals : ['.']);
  const configurations = await usedConfigurations(opened.folders);
  const [folder, ...others] = opened.folders;
  if (others.length > 0 && values.output === undefined) {
    throw new UsageError('These paths belong to several folders: name the baseline with --output.');
  }
  const file = values.output === undefined ? baselinePath(folder!, configurations) : resolve(values.output);
  const before = await openBaseline(file);
  if (!before && values.prune) throw new UsageError(`There is no baseline ${shownPath(file)} to prune.`);
  const checked = await checkFiles(opened);
  const old = before?.entries ?? [];
  const gone = before ? await goneEntries(before, checked) : [];
  const kept = surplus(old, gone);
  const found = entriesOf(file, checked);
  const checkedPaths = new Set(opened.files.map((each) => pathFrom(file, each)));
  const elsewhere = kept.filter(({ path }) => !checkedPaths.has(path));
  const accepted = values.prune ? kept : counted([...elsewhere, ...found]);
  await writeFile(file, baselineText(accepted));
  const news = surplus(accepted, old);
  process.stdout.write(
    `${shownPath(file)}: ${sum(accepted)} accepted (${sum(news)} of them new), ${sum(gone)} gone.\n`,
  );
  return opened.unreadable.length > 0 ? 2 : 0;
}

function sum(entries: readonly BaselineEntry[]): number {
  return entries.reduce((total, { count }) => total + count, 0);
}
