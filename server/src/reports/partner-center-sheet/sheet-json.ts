import { type NamePlace, placeReplacer } from '../preview/places';
import type { SheetReport } from './report';

/** A sheet for programs: the report, with the paths of files in place of addresses. */
export function sheetJson(sheet: SheetReport, nameOf: NamePlace): string {
  return `${JSON.stringify({ sheet }, placeReplacer(nameOf), 2)}\n`;
}
