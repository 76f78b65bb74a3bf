import type { Place } from './report';

/** Where something stands as people say it: the path of the file with `/` between folders, and the line, from 1. */
export interface NamedPlace {
  readonly path: string;
  readonly line: number;
}

/** Names the places of a report for a file, where no place can be jumped to and no path of a machine belongs. */
export type NamePlace = (place: Place) => NamedPlace;

/** Names places by the paths that files are called by and their texts; without a text a place is the first line. */
export function placeNames(pathOf: (uri: string) => string, textOf: (uri: string) => string | undefined): NamePlace {
  const starts = new Map<string, readonly number[]>();
  const startsOf = (uri: string): readonly number[] => {
    let found = starts.get(uri);
    if (!found) starts.set(uri, (found = lineStarts(textOf(uri) ?? '')));
    return found;
  };
  return ({ uri, offset }) => ({ path: pathOf(uri), line: lineAt(startsOf(uri), offset) });
}

/** Writes the places of a report as JSON, for `JSON.stringify`: by path and line, for no URI is the same on every machine. */
export function placeReplacer(nameOf: NamePlace): (key: string, value: unknown) => unknown {
  return (key, value) => {
    if (key !== 'place') return value;
    const place = value as Place;
    return { ...nameOf(place), offset: place.offset, length: place.length };
  };
}

/** A place in running text: `gold.manifest.msp.json:12`. */
export function placeInWords({ path, line }: NamedPlace): string {
  return `${path}:${line}`;
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)];
}

/** The line that holds an offset, from 1. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
