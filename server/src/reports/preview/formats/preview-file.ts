import { pageFile } from '../../html/page';
import type { NamePlace } from '../places';
import { previewCsv } from './preview-csv';
import { previewPage } from '../html/preview-html';
import { previewJson } from './preview-json';
import { previewMarkdown } from './preview-markdown';
import { previewText } from './preview-text';
import type { PreviewReport } from '../report';

/** What a preview may be saved as. */
export const previewFormats = ['text', 'markdown', 'html', 'csv', 'json'] as const;
export type PreviewFormat = (typeof previewFormats)[number];

/** A preview with the path its file is called by. */
export interface NamedPreview {
  readonly path: string;
  readonly report: PreviewReport;
}

/** Several previews in a format that holds several; the same bytes whenever the reports and paths are the same. */
export function previewsFile(
  previews: readonly NamedPreview[],
  format: Exclude<PreviewFormat, 'html'>,
  nameOf: NamePlace,
): string {
  switch (format) {
    case 'text':
      return previews.map(({ report }) => previewText(report, nameOf)).join('\n');
    case 'markdown':
      return previews.map(({ report }) => previewMarkdown(report, nameOf)).join('\n');
    case 'csv':
      return previewCsv(previews, nameOf);
    case 'json':
      return previewJson(previews, nameOf);
  }
}

/** One preview in any format; a page of HTML is about one. */
export function previewFile(preview: NamedPreview, format: PreviewFormat, nameOf: NamePlace): string {
  if (format === 'html') return pageFile(previewPage(preview.report, nameOf));
  return previewsFile([preview], format, nameOf);
}
