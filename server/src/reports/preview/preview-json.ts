import type { NamedPreview } from './preview-file';
import type { NamePlace } from './places';
import type { Place } from './report';

/** Previews for programs: the reports with the paths of their files. Places are by path and line, for no URI is the same on every machine. */
export function previewJson(previews: readonly NamedPreview[], nameOf: NamePlace): string {
  const placed = (key: string, value: unknown): unknown => {
    if (key !== 'place') return value;
    const place = value as Place;
    return { ...nameOf(place), offset: place.offset, length: place.length };
  };
  const reports = previews.map(({ path, report }) => ({ path, ...report }));
  return `${JSON.stringify({ previews: reports }, placed, 2)}\n`;
}
