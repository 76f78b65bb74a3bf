import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { Finding } from '../rules/rule';
import { folderOf } from '../workspace/paths';
import { acceptance, baselineName, type BaselineEntry, entryFor, readBaseline, surplus } from './baseline-file';
import type { FileFindings } from './check-files';
import { shownPath } from './find-files';
import type { OpenedFile } from './opened-files';
import { UsageError } from './usage';
import type { UsedConfiguration } from './used-configuration';

/** A baseline on this machine. */
export interface Baseline {
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
}

/** What a baseline did in a check. */
export interface UsedBaseline {
  /** As the user may call it. */
  readonly path: string;
  /** How many findings it accepted. */
  readonly accepted: number;
  /** What it accepts that is not found any more. */
  readonly gone: readonly BaselineEntry[];
}

/** Where the baseline of a folder, given as its URI, is or would be. */
export function baselinePath(folder: string, configurations: readonly UsedConfiguration[]): string {
  const path = URI.parse(folder).fsPath;
  return configurations.find((each) => each.folder === path)?.baseline ?? join(path, baselineName);
}

/** Reads a baseline; undefined where there is none. Rejects with a UsageError for a file that is none. */
export async function openBaseline(file: string): Promise<Baseline | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UsageError(`${shownPath(file)}: this baseline cannot be read.`);
  });
  if (text === undefined) return undefined;
  const entries = readBaseline(text);
  if (!entries) throw new UsageError(`${shownPath(file)} is no baseline: make one with managed-services baseline.`);
  return { file: resolve(file), entries };
}

/** Groups what was found by the baseline that is for it: one that is named for all, else each folder's own. */
export function byBaseline(
  checked: readonly FileFindings[],
  folders: readonly string[],
  pathFor: (folder: string) => string,
): ReadonlyMap<string, readonly FileFindings[]> {
  const groups = new Map<string, FileFindings[]>();
  for (const each of checked) {
    const path = pathFor(folderOf(each.file.uri, folders) ?? folders[0]!);
    groups.set(path, [...(groups.get(path) ?? []), each]);
  }
  return groups;
}

/** What a baseline leaves of findings, and what it did. */
export async function takeAgainst(
  { file, entries }: Baseline,
  checked: readonly FileFindings[],
): Promise<{ readonly left: readonly FileFindings[]; readonly used: UsedBaseline }> {
  const accepts = acceptance(entries);
  let accepted = 0;
  const left = checked.map((each) => {
    const isNew = (finding: Finding): boolean => !accepts(entryOf(file, each.file, finding));
    const findings = each.findings.filter(isNew);
    accepted += each.findings.length - findings.length;
    return { ...each, findings };
  });
  return { left, used: { path: shownPath(file), accepted, gone: await goneEntries({ file, entries }, checked) } };
}

/** What a baseline accepts that is not found any more: in the files that were checked, and in those that are no more. */
export async function goneEntries(
  { file, entries }: Baseline,
  checked: readonly FileFindings[],
): Promise<readonly BaselineEntry[]> {
  const known = new Set(checked.map((each) => pathFrom(file, each.file)));
  const paths = [...new Set(entries.map(({ path }) => path))];
  const missing = await Promise.all(paths.map(async (path) => !known.has(path) && !(await exists(file, path))));
  const judged = new Set(paths.filter((path, i) => known.has(path) || missing[i]));
  return surplus(
    entries.filter(({ path }) => judged.has(path)),
    entriesOf(file, checked),
  );
}

/** The entries that would accept all that was found. */
export function entriesOf(file: string, checked: readonly FileFindings[]): readonly BaselineEntry[] {
  return checked.flatMap((each) => each.findings.map((finding) => entryOf(file, each.file, finding)));
}

/** The path of a checked file as a baseline writes it. */
export function pathFrom(baseline: string, { uri }: OpenedFile): string {
  return relative(dirname(baseline), URI.parse(uri).fsPath).split(sep).join('/');
}

function entryOf(baseline: string, file: OpenedFile, finding: Finding): BaselineEntry {
  return entryFor(pathFrom(baseline, file), file.document.tree, finding);
}

function exists(baseline: string, path: string): Promise<boolean> {
  return stat(resolve(dirname(baseline), path)).then(
    () => true,
    () => false,
  );
}
