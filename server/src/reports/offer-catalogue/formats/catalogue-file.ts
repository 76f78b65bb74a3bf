import { pageFile } from '../../html/page';
import { type NamePlace, placeReplacer } from '../../preview/places';
import { type CatalogueFilter, filtered } from '../filter';
import { cataloguePage } from '../html/catalogue-html';
import type { CatalogueReport } from '../report';
import { catalogueCsv } from './catalogue-csv';
import { catalogueMarkdown } from './catalogue-markdown';
import { catalogueText } from './catalogue-text';

/** What a catalogue may be saved as. */
export const catalogueFormats = ['text', 'markdown', 'csv', 'json', 'html'] as const;
export type CatalogueFormat = (typeof catalogueFormats)[number];

/** What a filter leaves of a catalogue, in any format; the same bytes whenever the report and the paths are the same. */
export function catalogueFile(
  report: CatalogueReport,
  filter: CatalogueFilter,
  format: CatalogueFormat,
  nameOf: NamePlace,
): string {
  switch (format) {
    case 'text':
      return catalogueText(filtered(report, filter), nameOf);
    case 'markdown':
      return catalogueMarkdown(filtered(report, filter), filter, nameOf);
    case 'csv':
      return catalogueCsv(report, filter, nameOf);
    case 'json':
      return `${JSON.stringify(filtered(report, filter), placeReplacer(nameOf), 2)}\n`;
    case 'html':
      return pageFile(cataloguePage(report, { filter, nameOf }));
  }
}
