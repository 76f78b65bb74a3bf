import type { Node, Span, SyntaxTree } from '../../documents/syntax-tree';
import { isComputed, writtenNode } from '../../documents/arm/resolved';
import { property } from '../../documents/nodes';
import { rootOf } from '../../documents/place';
import { type JsonStyle, jsonText } from './json-text';
import type { Edit } from '../rule';

/** Replaces a value by another; strings are quoted and escaped. */
export function replaceValue(node: Node, value: unknown): Edit {
  return { offset: node.offset, length: node.length, text: JSON.stringify(value) };
}

/** Puts a text, written as it is, in place of a stretch of the file. */
export function replaceSpan({ offset, length }: Span, text: string): Edit {
  return { offset, length, text };
}

/** Sets a property of an object, in the way its surroundings are written; nothing else is touched. */
export function setProperty(tree: SyntaxTree, owner: Node, name: string, value: unknown): readonly Edit[] {
  const object = writtenIn(tree, owner);
  if (object?.type !== 'object') return [];
  const written = property(object, name);
  if (written && !written.value) return [];
  const style = styleAt(tree, object, object.children![0]);
  if (written?.value) {
    const seen = property(owner, name)?.value;
    // An expression stands here, and what it comes to is written elsewhere or nowhere.
    if (seen && (isComputed(seen) || writtenNode(seen) !== written.value)) return [];
    const { offset, length } = written.value;
    const indentation = indentationAt(tree, written.key.offset);
    return [{ offset, length, text: jsonText(value, { ...style, indentation }) }];
  }
  return append(tree, object, `${JSON.stringify(name)}: ${jsonText(value, style)}`, style);
}

/** Puts an item at the end of an array, in the way its surroundings are written. */
export function appendItem(tree: SyntaxTree, list: Node, value: unknown): readonly Edit[] {
  return appendItems(tree, list, [value]);
}

/** Puts items at the end of an array, in their order and in the way its surroundings are written. */
export function appendItems(tree: SyntaxTree, list: Node, values: readonly unknown[]): readonly Edit[] {
  const array = writtenIn(tree, list);
  if (array?.type !== 'array' || values.length === 0) return [];
  return append(tree, array, writtenItems(tree, array, values).text, styleAt(tree, array, array.children!.at(-1)));
}

/**
 * Items as an array of this file would write them: their text, what stands before each of them, and what before the
 * closing bracket.
 */
export function writtenItems(
  tree: SyntaxTree,
  array: Node,
  values: readonly unknown[],
): { readonly text: string; readonly lead: string; readonly tail: string } {
  const last = array.children!.at(-1);
  const style = styleAt(tree, array, last);
  const inline = last?.type === 'object' && last.children!.length > 0 ? onOneLine(tree, last) : style.inline;
  const lead = style.inline ? ' ' : style.lineEnd + style.indentation;
  const tail = style.inline ? ' ' : style.lineEnd + indentationAt(tree, array.offset);
  return { text: values.map((value) => jsonText(value, { ...style, inline })).join(`,${lead}`), lead, tail };
}

/** Puts another value in place of an item of an array, in the way its surroundings are written. */
export function replaceItem(tree: SyntaxTree, resolved: Node, value: unknown): readonly Edit[] {
  const node = writtenIn(tree, resolved);
  if (node?.parent?.type !== 'array') return [];
  const { offset, length } = node;
  return [{ offset, length, text: jsonText(value, styleAt(tree, node.parent, node)) }];
}

/** Removes a property or an array item together with one comma and the comments that lead up to it or stand behind it. */
export function remove(tree: SyntaxTree, resolved: Node): readonly Edit[] {
  return removeAll(tree, [resolved]);
}

/** Removes several properties of one object, or items of one array, together. */
export function removeAll(tree: SyntaxTree, resolved: readonly Node[]): readonly Edit[] {
  const nodes = new Set(resolved.flatMap((node) => writtenIn(tree, node) ?? []));
  const siblings = [...nodes][0]?.parent?.children ?? [];
  return siblings.flatMap((first, from) => {
    if (!nodes.has(first) || (from > 0 && nodes.has(siblings[from - 1]!))) return [];
    const kept = siblings.findIndex((sibling, at) => at > from && !nodes.has(sibling));
    const run = { first, last: siblings.at(kept < 0 ? -1 : kept - 1)!, next: kept < 0 ? undefined : siblings[kept] };
    return from === 0 ? removeFirst(tree, run) : removeAfter(tree, run, endOf(siblings[from - 1]!));
  });
}

/** Neighbors that go together, and what follows them. */
interface Run {
  readonly first: Node;
  readonly last: Node;
  readonly next: Node | undefined;
}

/** A node as this file writes it; undefined where it is written in another one. */
function writtenIn(tree: SyntaxTree, node: Node): Node | undefined {
  const written = writtenNode(node);
  return rootOf(written) === tree.root ? written : undefined;
}

function removeFirst(tree: SyntaxTree, { first, last, next }: Run): readonly Edit[] {
  const end = endOf(last);
  const own = commentsBehind(tree, end, next?.offset ?? endOf(last.parent!)).at(-1);
  const behind = own ? endOf(own) : end;
  if (!next) return [cut(first.offset, behind)];
  const comma = commaBetween(tree, end, next.offset);
  if (comma === undefined) return [];
  const untouched = tree.comments.find(({ offset }) => offset >= behind && offset < next.offset);
  if (!untouched) return [cut(first.offset, next.offset)];
  return comma < untouched.offset
    ? [cut(first.offset, untouched.offset)]
    : [cut(first.offset, behind), cut(comma, comma + 1)];
}

function removeAfter(tree: SyntaxTree, { first, last, next }: Run, before: number): readonly Edit[] {
  const comma = commaBetween(tree, before, first.offset);
  if (comma === undefined) return [];
  const kept = commentsBehind(tree, before, first.offset).at(-1);
  const own = commentsBehind(tree, endOf(last), next?.offset ?? endOf(last.parent!)).at(-1);
  // Neighbors that go one by one then do not overlap.
  if (!kept && !own) return [cut(before, endOf(last))];
  const from = Math.max(comma + 1, kept ? endOf(kept) : 0);
  const behind = own ? endOf(own) : endOf(last);
  // A comment that stays may end its line, and must not swallow the comma.
  if (!next) return kept ? [cut(comma, comma + 1), cut(from, behind)] : [cut(before, behind)];
  const following = commaBetween(tree, endOf(last), next.offset);
  return following === undefined ? [] : [cut(from, Math.max(behind, following + 1))];
}

function append(tree: SyntaxTree, container: Node, text: string, style: JsonStyle): readonly Edit[] {
  const end = endOf(container) - 1;
  if (!/[\]}]/.test(tree.text.charAt(end))) return [];
  const last = container.children!.at(-1);
  const lead = style.inline ? ' ' : style.lineEnd + style.indentation;
  if (!last) {
    const tail = style.inline ? ' ' : style.lineEnd + indentationAt(tree, container.offset);
    const inside = tree.comments.findLast(({ offset }) => offset > container.offset && offset < end);
    const start = inside ? endOf(inside) : container.offset + 1;
    return [{ offset: start, length: end - start, text: lead + text + tail }];
  }
  const behind = endOf(last);
  const comma = commaBetween(tree, behind, end);
  const kept = style.inline ? undefined : commentsBehind(tree, behind, end).at(-1);
  const at = Math.max(behind, comma === undefined ? 0 : comma + 1, kept ? endOf(kept) : 0);
  if (comma !== undefined) return [insert(at, lead + text)];
  return at === behind ? [insert(at, `,${lead}${text}`)] : [insert(behind, ','), insert(at, lead + text)];
}

/** How the children of a container are written; an empty one takes after the file. */
function styleAt(tree: SyntaxTree, container: Node, child: Node | undefined): JsonStyle {
  const step = stepOf(tree);
  const lineEnd = tree.text.includes('\r\n') ? '\r\n' : '\n';
  const inline = child ? !startsLine(tree, child.offset) : !tree.text.includes('\n');
  const indentation =
    child && !inline ? indentationAt(tree, child.offset) : indentationAt(tree, container.offset) + (inline ? '' : step);
  return { inline, indentation, step, lineEnd };
}

/** One step of the indentation the text already uses; two spaces where it has none. */
function stepOf({ text }: SyntaxTree): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
}

function indentationAt({ text }: SyntaxTree, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))![0];
}

function startsLine({ text }: SyntaxTree, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === '' && lineStart(text, offset) > 0;
}

function onOneLine({ text }: SyntaxTree, { offset, length }: Span): boolean {
  return !text.slice(offset, offset + length).includes('\n');
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The comments after a value that stand on its line, and so belong to it and not to what follows. */
function commentsBehind({ text, comments }: SyntaxTree, from: number, to: number): readonly Span[] {
  const lineEnd = text.indexOf('\n', from);
  const end = lineEnd < 0 ? to : Math.min(lineEnd, to);
  return comments.filter(({ offset }) => offset >= from && offset < end);
}

function commaBetween({ text, comments }: SyntaxTree, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const comment = comments.find(({ offset }) => offset === at);
    if (comment) at += comment.length - 1;
    else if (text[at] === ',') return at;
  }
  return undefined;
}

function endOf({ offset, length }: Span): number {
  return offset + length;
}

function insert(offset: number, text: string): Edit {
  return { offset, length: 0, text };
}

function cut(from: number, to: number): Edit {
  return { offset: from, length: to - from, text: '' };
}
