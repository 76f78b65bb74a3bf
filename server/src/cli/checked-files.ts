import { styleText } from 'node:util';
import { escapeMarkdown, inlineCode } from '../reports/markdown';
import type { Severity } from '../rules/rule';
import type { Format } from './arguments';

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

/** Prints what a check found in files, the text with colours where they are shown. */
export const printChecked: Record<Format, (files: readonly CheckedFile[], colours: boolean) => string> = {
  text: asText,
  json: (files) => `${JSON.stringify({ files }, undefined, 2)}\n`,
  markdown: asMarkdown,
};

const colourOf = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const;

function asText(files: readonly CheckedFile[], colours: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colours ? styleText(style, text) : text;
  const blocks = files
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) =>
      [paint('bold', path), ...findings.map((finding) => findingLine(finding, paint))].join('\n'),
    );
  return [...blocks, summary(files)].join('\n\n') + '\n';
}

function findingLine(
  { code, severity, message, range }: CheckedFinding,
  paint: (style: Parameters<typeof styleText>[0], text: string) => string,
): string {
  const place = `${range.start.line + 1}:${range.start.character + 1}`;
  return `  ${place.padEnd(7)} ${paint(colourOf[severity], severity.padEnd(11))} ${message} ${paint('gray', code)}`;
}

function asMarkdown(files: readonly CheckedFile[]): string {
  const blocks = files
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) => `## ${escapeMarkdown(path)}\n\n${findings.map(findingItem).join('\n')}`);
  return [`**${summary(files)}**`, ...blocks].join('\n\n') + '\n';
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

function plural(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 || thing === 'information' ? '' : 's'}`;
}
