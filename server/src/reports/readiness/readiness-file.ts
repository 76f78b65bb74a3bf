import { pageFile } from '../html/page';
import type { NamePlace } from '../preview/places';
import { readinessPage } from './readiness-html';
import { readinessJson } from './readiness-json';
import { readinessMarkdown } from './readiness-markdown';
import { readinessText } from './readiness-text';
import type { ReadinessReport } from './report';

/** What readiness may be printed and saved as. */
export const readinessFormats = ['text', 'markdown', 'json', 'html'] as const;
export type ReadinessFormat = (typeof readinessFormats)[number];

/** Readiness with the path its offer is called by. */
export interface NamedReadiness {
  readonly path: string;
  readonly report: ReadinessReport;
}

/** The readiness of several offers in a format that holds several; the same bytes whenever reports and paths are the same. */
export function readinessFiles(
  named: readonly NamedReadiness[],
  format: Exclude<ReadinessFormat, 'html'>,
  nameOf: NamePlace,
): string {
  switch (format) {
    case 'text':
      return named.map(({ report }) => readinessText(report, nameOf)).join('\n');
    case 'markdown':
      return named.map(({ report }) => readinessMarkdown(report, nameOf)).join('\n');
    case 'json':
      return readinessJson(named, nameOf);
  }
}

/** The readiness of one offer in any format; a page of HTML is about one. */
export function readinessFile(named: NamedReadiness, format: ReadinessFormat, nameOf: NamePlace): string {
  return format === 'html' ? pageFile(readinessPage(named.report, nameOf)) : readinessFiles([named], format, nameOf);
}
