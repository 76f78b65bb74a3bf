import { parseTree, type SyntaxTree } from '../documents/syntax-tree';
import type { Edit } from './rule';

/** A change of a text, made on its tree as it then is. */
export type Change = (tree: SyntaxTree) => readonly Edit[];

/**
 * Makes changes one after the other, each on the text the one before it left, and gives them as one edit.
 * For fixes whose parts lie so close that their edits would overlap, as moving a property within an object.
 */
export function inSequence({ text }: SyntaxTree, ...changes: readonly Change[]): readonly Edit[] {
  const changed = changes.reduce((before, change) => applyEdits(before, change(parseTree(before))), text);
  return changed === text ? [] : [difference(text, changed)];
}

/** The text after edits that do not overlap; their offsets are those of the text before. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.offset - a.offset)
    .reduce((result, edit) => result.slice(0, edit.offset) + edit.text + result.slice(edit.offset + edit.length), text);
}

function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { offset: start, length: before.length - start - end, text: after.slice(start, after.length - end) };
}
