import { type NamePlace, placeReplacer } from '../preview/places';
import type { AskReport } from './report';

/** An answer for programs: the report with the path of the file it is about. */
export function askJson(path: string, report: AskReport, nameOf: NamePlace): string {
  return `${JSON.stringify({ path, ...report }, placeReplacer(nameOf), 2)}\n`;
}
