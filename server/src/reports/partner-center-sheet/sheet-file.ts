import { pageFile } from '../html/page';
import type { NamePlace } from '../preview/places';
import { sheetPage } from './html/sheet-html';
import type { SheetReport } from './report';
import { sheetJson } from './sheet-json';
import { sheetMarkdown } from './sheet-markdown';

/** What a sheet may be saved as. */
export const sheetFormats = ['html', 'markdown', 'json'] as const;
export type SheetFormat = (typeof sheetFormats)[number];

/** A sheet as the text of a file, the same bytes whenever the report and the names of places are the same. */
export function sheetFile(sheet: SheetReport, format: SheetFormat, nameOf: NamePlace): string {
  switch (format) {
    case 'html':
      return pageFile(sheetPage(sheet, nameOf), 'with copy buttons');
    case 'markdown':
      return sheetMarkdown(sheet, nameOf);
    case 'json':
      return sheetJson(sheet, nameOf);
  }
}
