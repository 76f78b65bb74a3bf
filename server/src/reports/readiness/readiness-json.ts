import { type NamePlace, placeReplacer } from '../preview/places';
import type { NamedReadiness } from './readiness-file';
import { isReady } from './report';

/** Readiness for programs: the reports with the paths of their offers. */
export function readinessJson(named: readonly NamedReadiness[], nameOf: NamePlace): string {
  const offers = named.map(({ path, report }) => ({ path, ready: isReady(report), ...report }));
  return `${JSON.stringify({ offers }, placeReplacer(nameOf), 2)}\n`;
}
