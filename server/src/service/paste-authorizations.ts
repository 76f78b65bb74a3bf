import { accessOf, pastedEntries, takesEntries } from '../conversion/paste/pasted-entries';
import type { ParsedDocument } from '../documents/document';
import { items } from '../documents/nodes';
import type { Node, Span, SyntaxTree } from '../documents/syntax-tree';
import { writtenItems } from '../rules/fixes/edits';

/** What a paste puts into a document. */
export interface AuthorizationPaste {
  /** The text that takes the place of the selection. */
  readonly insertText: string;
  /** The white space and commas around the selection that the text has itself. */
  readonly removed: readonly Span[];
}

/**
 * Pastes authorizations into a list: what the other kind of file would not know is left out, commas and indentation
 * fit. `selection` counts UTF-16 code units. Undefined where something else is pasted, the place is no such list, or a
 * comment stands beside it.
 */
export function pasteAuthorizations(
  { kind, tree }: ParsedDocument,
  selection: Span,
  text: string,
): AuthorizationPaste | undefined {
  const list = listAround(tree.root, selection);
  if (!list || tree.unfinished.has(list)) return undefined;
  const entries = items(list);
  if (!entries.every((item) => isApart(item, selection))) return undefined;
  const end = endOf(selection);
  const before = entries.findLast((item) => endOf(item) <= selection.offset);
  const after = entries.find(({ offset }) => offset >= end);
  const gaps = [
    between(before ? endOf(before) : list.offset + 1, selection.offset),
    between(end, after ? after.offset : endOf(list) - 1),
  ] as const;
  const pasted = gaps.some((gap) => !isBlank(tree, gap)) ? undefined : pastedEntries(text, accessOf(list), kind);
  if (!pasted) return undefined;
  const written = writtenItems(tree, list, pasted);
  const isInline = !written.lead.includes('\n');
  const [lead, tail] = isInline ? gaps.map((gap) => blankIn(tree, gap)) : [written.lead, written.tail];
  return {
    insertText: [before ? `,${written.lead}` : lead, written.text, after ? `,${written.lead}` : tail].join(''),
    removed: gaps.filter(({ length }) => length > 0),
  };
}

/** The innermost list around a selection that takes entries. */
function listAround(node: Node | undefined, selection: Span): Node | undefined {
  if (!node || selection.offset <= node.offset || endOf(selection) >= endOf(node)) return undefined;
  for (const child of node.children ?? []) {
    const found = listAround(child, selection);
    if (found) return found;
  }
  return takesEntries(node) ? node : undefined;
}

/** Whether an item lies outside a selection, or the selection takes it in as a whole. */
function isApart(item: Node, selection: Span): boolean {
  if (endOf(item) <= selection.offset || item.offset >= endOf(selection)) return true;
  return item.offset >= selection.offset && endOf(item) <= endOf(selection);
}

function isBlank({ text }: SyntaxTree, { offset, length }: Span): boolean {
  return /^[\s,]*$/.test(text.slice(offset, offset + length));
}

function blankIn({ text }: SyntaxTree, { offset, length }: Span): string {
  return text.slice(offset, offset + length).replaceAll(',', '');
}

function between(from: number, to: number): Span {
  return { offset: from, length: to - from };
}

function endOf({ offset, length }: Span): number {
  return offset + length;
}
