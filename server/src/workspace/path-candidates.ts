import { URI, Utils } from 'vscode-uri';
import type { ReferenceTarget } from '../documents/references';
import { isBelow, relativePath } from './paths';

/** More than these nobody reads in a list. */
const longestList = 500;

/** How the names of files end that are not of our kinds; undefined for one of our kinds. */
export function endingsOf(target: ReferenceTarget): readonly string[] | undefined {
  switch (target) {
    case 'picture':
      return ['.png'];
    case 'audience':
      return ['.csv'];
    case 'template':
      return ['.json', '.jsonc'];
    default:
      return undefined;
  }
}

/**
 * The paths by which a document may name some files: those of its workspace folder, or below its own where it is in
 * none; the nearest first.
 */
export function pathsTo(uris: readonly string[], from: string, folder: string | undefined): readonly string[] {
  const around = folder ?? Utils.dirname(URI.parse(from)).toString();
  return uris
    .filter((uri) => uri !== from && isBelow(uri, around))
    .map((uri) => relativePath(from, uri))
    .sort((a, b) => steps(a) - steps(b) || (a < b ? -1 : 1))
    .slice(0, longestList);
}

/** How many folders lie between. */
function steps(path: string): number {
  return path.split('/').length;
}
