import { distance } from 'fastest-levenshtein';

const atMost = 3;

/**
 * The one of the names that was probably meant: equal but for case, else the fewest edits away, three at most
 * and fewer than half of the name's characters. Undefined when none is near.
 */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const lower = written.toLowerCase();
  let best: string | undefined;
  let fewest = atMost + 1;
  for (const name of names) {
    if (Math.abs(name.length - written.length) > atMost) continue;
    const edits = name.toLowerCase() === lower ? 0 : distance(lower, name.toLowerCase());
    if (edits < fewest && edits * 2 < name.length) {
      best = name;
      fewest = edits;
    }
  }
  return best;
}
