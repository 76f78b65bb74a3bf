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

/** Removes a property or an array item together with one comma and the comments that lead up to it. */
export function remove(tree: SyntaxTree, resolved: Node): readonly Edit[] {
  const node = writtenIn(tree, resolved);
  if (!node) return [];
  const siblings = node.parent?.children ?? [];
  const index = siblings.indexOf(node);
  if (index < 0) return [];
  return index === 0 ? removeFirst(tree, node, siblings[1]) : removeAfter(tree, node, endOf(siblings[index - 1]!));
}

/** A node as this file writes it; undefined where it is written in another one. */
function writtenIn(tree: SyntaxTree, node: Node): Node | undefined {
  const written = writtenNode(node);
  return rootOf(written) === tree.root ? written : undefined;
}

function removeFirst(tree: SyntaxTree, node: Node, next: Node | undefined): readonly Edit[] {
  const end = endOf(node);
  if (!next) return [cut(node.offset, end)];
  const comma = commaBetween(tree, end, next.offset);
  if (comma === undefined) return [];
  const untouched = tree.comments.find(({ offset }) => offset > end && offset < next.offset);
  if (!untouched) return [cut(node.offset, next.offset)];
  return comma < untouched.offset
    ? [cut(node.offset, untouched.offset)]
    : [cut(node.offset, end), cut(comma, comma + 1)];
}

function removeAfter(tree: SyntaxTree, node: Node, before: number): readonly Edit[] {
  const kept = commentsBehind(tree, before, node.offset).at(-1);
  if (!kept) return [cut(before, endOf(node))];
  const comma = commaBetween(tree, before, node.offset);
  return comma === undefined ? [] : [cut(comma, comma + 1), cut(Math.max(endOf(kept), comma + 1), endOf(node))];
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
