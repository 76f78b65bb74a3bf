import { distance } from 'fastest-levenshtein';

/** The largest number of edits searched for: two slips of the hand, such as a doubled or swapped digit. */
export const maximumEdits = 2;

const pieceStarts = [0, 12, 24];
const pieceLength = 12;

/**
 * Finds known GUIDs near a misspelt one. Two edits leave at least one of a GUID's three pieces untouched, and at most
 * two places from home, so fifteen look-ups narrow the search to a few candidates.
 */
export class NearIds {
  readonly #byPiece = new Map<string, string[]>();

  /** Takes the known GUIDs, in lower case. */
  constructor(ids: Iterable<string>) {
    for (const id of ids) {
      for (const start of pieceStarts) {
        const piece = id.slice(start, start + pieceLength);
        const known = this.#byPiece.get(piece);
        if (known) known.push(id);
        else this.#byPiece.set(piece, [id]);
      }
    }
  }

  /** The one GUID nearest to a text in lower case within so many edits; none when two are equally near. */
  nearest(text: string, edits: number): string | undefined {
    let best: string | undefined;
    let fewest = edits + 1;
    for (const id of this.#candidates(text)) {
      const count = distance(text, id);
      if (count > fewest) continue;
      best = count < fewest ? id : undefined;
      fewest = count;
    }
    return best;
  }

  #candidates(text: string): Set<string> {
    const candidates = new Set<string>();
    for (const start of pieceStarts) {
      for (let from = Math.max(start - maximumEdits, 0); from <= start + maximumEdits; from++) {
        for (const id of this.#byPiece.get(text.slice(from, from + pieceLength)) ?? []) candidates.add(id);
      }
    }
    return candidates;
  }
}
