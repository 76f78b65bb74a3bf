import * as l10n from '@vscode/l10n';
import { placeInWords, placeNames } from '../reports/preview/places';
import type { Links } from '../workspace/links';

/**
 * Says of a document, and of the files that it names and those name, which is no valid JSON right now and where, the
 * first one found; undefined where all can be read in full.
 */
export function brokenFile(links: Links): string | undefined {
  const waiting = [links.uri];
  for (const uri of waiting) {
    const tree = links.document(uri)?.tree;
    const [fault] = tree?.faults ?? [];
    if (fault) {
      const nameOf = placeNames(fileName, () => tree!.text);
      return l10n.t('{0} is not valid JSON.', placeInWords(nameOf({ ...fault, uri })));
    }
    for (const { destination } of links.of(uri).links)
      if (destination.state === 'found' && !waiting.includes(destination.uri)) waiting.push(destination.uri);
  }
  return undefined;
}

function fileName(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
