import type { NamedPreview } from './preview-file';
import { type NamePlace, placeReplacer } from '../places';

/** Previews for programs: the reports with the paths of their files. */
export function previewJson(previews: readonly NamedPreview[], nameOf: NamePlace): string {
  const reports = previews.map(({ path, report }) => ({ path, ...report }));
  return `${JSON.stringify({ previews: reports }, placeReplacer(nameOf), 2)}\n`;
}
