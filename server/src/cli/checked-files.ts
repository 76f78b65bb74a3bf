import { styleText } from 'node:util';
import { escapeMarkdown, inlineCode } from '../reports/markdown';
import type { Severity } from '../rules/rule';
import type { Format } from './arguments';
import type { UsedBaseline } from './baselines';

/** What a check found in a file; positions count lines and UTF-16 characters from 0. */
export interface CheckedFile {
  readonly path: string;
  readonly findings: readonly CheckedFinding[];
}

/** A finding by lines and characters. */
export interface CheckedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly character: number;
}

/** What a check found, and by what it judged. */
export interface CheckReport {
  readonly files: readonly CheckedFile[];
  /** The configuration files, as the user may call them. */
  readonly configuration: readonly string[];
  readonly baselines: readonly UsedBaseline[];
}

/** Prints a check, the text with colours where they are shown. */
export const printChecked: Record<Format, (report: CheckReport, colours: boolean) => string> = {
  text: asText,
  json: (report) => `${JSON.stringify(report, undefined, 2)}\n`,
  markdown: asMarkdown,
};

const colourOf = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;

function asText(report: CheckReport, colours: boolean): string {
  const { files } = report;
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colours ? styleText(style, text) : text;
  const blocks = files
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) =>
      [paint('bold', path), ...findings.map((finding) => findingLine(finding, paint))].join('\n'),
    );
  return [...blocks, [summary(files), ...judgedBy(report)].join('\n')].join('\n\n') + '\n';
}

function findingLine(
  { code, severity, message, range }: CheckedFinding,
  paint: (style: Parameters<typeof styleText>[0], text: string) => string,
): string {
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  return `  ${place.padEnd(7)} ${paint(colourOf[severity], severity.padEnd(11))} ${message} ${paint('gray', code)}`;
}

function asMarkdown(report: CheckReport): string {
  const { files } = report;
  const blocks = files
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) => `## ${escapeMarkdown(path)}\n\n${findings.map(findingItem).join('\n')}`);
  return [`**${summary(files)}**`, ...blocks, ...judgedBy(report).map(escapeMarkdown)].join('\n\n') + '\n';
}

function findingItem({ code, severity, message, range }: CheckedFinding): string {
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  return `- **${severity}** at ${place}: ${escapeMarkdown(message)} ${inlineCode(code)}`;
}

function summary(files: readonly CheckedFile[]): string {
  const findings = files.flatMap((file) => file.findings);
  const counts = (Object.keys(colourOf) as Severity[])
    .map((severity) => ({ severity, count: findings.filter((finding) => finding.severity === severity).length }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => plural(count, severity));
  return `${plural(files.length, 'file')} checked: ${counts.length > 0 ? counts.join(', ') : 'nothing found'}.`;
}

/** What the findings were judged by, a line each. */
function judgedBy({ configuration, baselines }: CheckReport): readonly string[] {
  return [
    ...baselines.map(({ path, accepted, gone }) => {
      const count = gone.reduce((sum, entry) => sum + entry.count, 0);
      const prune = count > 0 ? ` ${count} that it accepts are gone: run managed-services baseline --prune.` : '';
      return `Baseline: ${path} accepts ${accepted} more.${prune}`;
    }),
    `Configuration: ${configuration.join(', ') || 'none'}.`,
  ];
}

function plural(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 || thing === 'information' ? '' : 's'}`;
}
