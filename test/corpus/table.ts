import type { Severity } from '../../server/src/rules/rule';

/** A file below the folder with what was found in it. */
export interface CheckedFile {
  /** From the folder, with `/` between. */
  readonly path: string;
  /** Undefined where the file carries no delegation. */
  readonly findings: readonly CheckedFinding[] | undefined;
}

/** A finding by its line, counted from 1. */
export interface CheckedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly line: number;
}

/** The rows of the table: path, line and code; a file without findings has a row too, which says why. */
export function rowsOf(files: readonly CheckedFile[]): readonly string[] {
  return files.flatMap(({ path, findings }) => {
    if (!findings) return [row(path, '-', 'no delegation')];
    if (findings.length === 0) return [row(path, '-', 'no finding')];
    return findings.map(({ line, code }) => row(path, line, code));
  });
}

function row(...columns: readonly (string | number)[]): string {
  return columns.join('\t');
}

/** The text of the table that is committed. */
export function tableText(rows: readonly string[]): string {
  return `${row('path', 'line', 'code')}\n${rows.join('\n')}\n`;
}

/** The rows of a committed table. */
export function tableRows(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter((row) => row !== '');
}

/** What was found and not expected (`+`), and expected and not found (`-`); none where both agree. */
export function differences(expected: readonly string[], found: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const row of expected) left.set(row, (left.get(row) ?? 0) + 1);
  const more: string[] = [];
  for (const row of found) {
    const count = left.get(row) ?? 0;
    if (count > 0) left.set(row, count - 1);
    else more.push(`+ ${row}`);
  }
  const missing = [...left].flatMap(([row, count]) => Array.from({ length: count }, () => `- ${row}`));
  return [...more, ...missing].sort((a, b) => byText(a.slice(2), b.slice(2)));
}

/** How often each code was found, with its severity: the most severe first, then the most frequent. */
export function countsByCode(files: readonly CheckedFile[]): readonly CodeCount[] {
  const counts = new Map<string, { severity: Severity; count: number; files: Set<string> }>();
  for (const { path, findings } of files) {
    for (const { code, severity } of findings ?? []) {
      const key = `${severity} ${code}`;
      const known = counts.get(key) ?? { severity, count: 0, files: new Set() };
      known.count++;
      known.files.add(path);
      counts.set(key, known);
    }
  }
  return [...counts]
    .map(([key, { severity, count, files }]) => ({ code: key.split(' ')[1]!, severity, count, files: files.size }))
    .sort(
      (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || b.count - a.count || byText(a.code, b.code),
    );
}

/** How often a code was found, and in how many files. */
export interface CodeCount {
  readonly code: string;
  readonly severity: Severity;
  readonly count: number;
  readonly files: number;
}

const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
