import type { Node } from '../syntax-tree';

/** Nodes made while expressions were worked out, and the node as written that each stands for. */
const writtenNodes = new WeakMap<Node, Node>();
const computedNodes = new WeakSet<Node>();
const unknownNodes = new WeakSet<Node>();

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

/** A value that cannot be known, at the place of the expression that would make it. */
export function unknownNode(written: Node): Node {
  const node = resolvedNode(written, { type: 'null', value: undefined, children: undefined }, true);
  unknownNodes.add(node);
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
