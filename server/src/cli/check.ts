import { resolve } from 'node:path';
import { formatOption, namedPaths, oneOf, readWords, reportFormats } from './arguments';
import { baselinePath, byBaseline, openBaseline, takeAgainst, type UsedBaseline } from './baselines';
import { type FileFindings, checkFiles } from './check-files';
import { type CheckedFile, printChecked } from './checked-files';
import { shownPath } from './find-files';
import { openFiles, type Opened, positionsIn } from './opened-files';
import { UsageError } from './usage';
import { type UsedConfiguration, usedConfigurations } from './used-configuration';

const options = {
  ...formatOption,
  baseline: { type: 'string' },
  'no-baseline': { type: 'boolean', default: false },
} as const;

/** `check <files or folders>`: what the rules find. Gives the exit code: 1 with an error among the findings. */
export async function checkCommand(words: readonly string[]): Promise<number> {
  const { values, positionals } = readWords(words, options);
  const format = oneOf('format', reportFormats, values.format);
  if (values.baseline !== undefined && values['no-baseline']) {
    throw new UsageError('Either name a baseline, or take none.');
  }
  const opened = await openFiles(namedPaths(positionals));
  const configurations = await usedConfigurations(opened.folders);
  const checked = await checkFiles(opened);
  const { left, baselines } = values['no-baseline']
    ? { left: checked, baselines: [] }
    : await withoutAccepted(checked, opened, configurations, values.baseline);
  const files = [...left.map(inLines), ...opened.unreadable.map((path): CheckedFile => ({ path, findings: [] }))];
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const report = { files, configuration: configurations.map(({ path }) => path), baselines };
  process.stdout.write(printChecked[format](report, process.stdout.isTTY));
  if (opened.unreadable.length > 0) return 2;
  return files.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

/** What the baselines leave of findings: of one that is named, else of each folder's own where it has one. */
async function withoutAccepted(
  checked: readonly FileFindings[],
  { folders }: Opened,
  configurations: readonly UsedConfiguration[],
  named: string | undefined,
): Promise<{ readonly left: readonly FileFindings[]; readonly baselines: readonly UsedBaseline[] }> {
  const left: FileFindings[] = [];
  const baselines: UsedBaseline[] = [];
  const pathFor = (folder: string): string =>
    named === undefined ? baselinePath(folder, configurations) : resolve(named);
  for (const [path, group] of byBaseline(checked, folders, pathFor)) {
    const baseline = await openBaseline(path);
    const isWanted = named !== undefined || configurations.some((each) => each.baseline === path);
    if (!baseline && isWanted) throw new UsageError(`There is no baseline ${shownPath(path)}.`);
    const taken = baseline && (await takeAgainst(baseline, group));
    left.push(...(taken?.left ?? group));
    if (taken) baselines.push(taken.used);
  }
  return { left, baselines };
}

function inLines({ file, findings }: FileFindings): CheckedFile {
  const positions = positionsIn(file);
  return {
    path: file.path,
    findings: findings.map(({ code, severity, message, offset, length }) => ({
      code,
      severity,
      message,
      range: { start: positions.positionAt(offset), end: positions.positionAt(offset + length) },
    })),
  };
}
