/** A character as a reader sees it: one or more code points, at `offset` UTF-16 code units from the start of its text. */
export interface Character {
  readonly offset: number;
  readonly text: string;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** The segmenter takes time by the square of a text's length: it gets a text in pieces, in UTF-16 code units. */
const piece = 256;
/** Beyond every limit of a form, so that nobody is helped by a second spent on counting it exactly. */
const countedByCodePoint = 100_000;
/** The first half of a code point whose second is cut off; a text of one unit keeps it. */
const halfAtEnd = /(?<=[^])[\ud800-\udbff]$/;
const plain = /^[\x20-\x7e\n\t]*$/;

/** The characters of a text in their order: an accent, a flag or a family of emoji is part of one. */
export function* charactersOf(text: string): Generator<Character> {
  let offset = 0;
  while (offset < text.length) {
    const found = [...segmenter.segment(text.slice(offset, offset + piece).replace(halfAtEnd, ''))];
    // The last of a piece may go on behind it.
    if (offset + piece < text.length && found.length > 1) found.pop();
    for (const { segment } of found) {
      yield { offset, text: segment };
      offset += segment.length;
    }
  }
}

/** How many characters a text has to its reader, where they are more than `limit`; undefined where it keeps the limit. */
export function countBeyond(text: string, limit: number): number | undefined {
  // No character is shorter than one code unit.
  if (text.length <= limit) return undefined;
  const count = countOf(text);
  return count > limit ? count : undefined;
}

function countOf(text: string): number {
  if (plain.test(text)) return text.length;
  if (text.length > countedByCodePoint) return [...text].length;
  let count = 0;
  for (const _ of charactersOf(text)) count++;
  return count;
}
