import type { Node } from '../syntax-tree';

/** Nodes made while expressions were worked out, and the node as written that each stands for. */
const writtenNodes = new WeakMap<Node, Node>();
const computedNodes = new WeakSet<Node>();
/** Values that cannot be known, with the expression that would make each. */
const unknownNodes = new WeakMap<Node, string | undefined>();

/**
 * A value as Azure would see it, in place of the one written: its span and its parent are those of the written node.
 * `computed` where the text at that place is an expression that makes the value, so that no edit may put one over it.
 */
export function resolvedNode(written: Node, value: Partial<Node>, computed = false): Node {
  const { offset, length, parent, type } = written;
  const node: Node = { type, offset, length, ...(parent && { parent }), ...value };
  writtenNodes.set(node, writtenNode(written));
  if (computed) computedNodes.add(node);
  return node;
}

/**
 * A value that cannot be known, at the place of the expression that would make it. `expression` is what is known of it:
 * the expression without brackets, with the values of variables and parameters put in.
 */
export function unknownNode(written: Node, expression?: string): Node {
  const node = resolvedNode(written, { type: 'null', value: undefined, children: undefined }, true);
  unknownNodes.set(node, expression);
  return node;
}

/** The node as written in its file: the node itself, unless it was resolved. */
export function writtenNode(node: Node): Node {
  return writtenNodes.get(node) ?? node;
}

/** Whether a value was made by an expression at its place, rather than written there. */
export function isComputed(node: Node): boolean {
  return computedNodes.has(node);
}

/** Whether a value cannot be known. */
export function isUnknown(node: Node): boolean {
  return unknownNodes.has(node);
}

/** The expression of a value that cannot be known, as far as it could be worked out; undefined where nothing is known. */
export function expressionOf(node: Node): string | undefined {
  return unknownNodes.get(node);
}

/** A string as shown: literal text, or in brackets the expression that makes it; undefined where neither is known. */
export function shownText(node: Node): string | undefined {
  if (node.type === 'string') return node.value as string;
  const expression = expressionOf(node);
  return expression === undefined ? undefined : `[${expression}]`;
}
