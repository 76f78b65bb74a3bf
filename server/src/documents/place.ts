import type { Node, Span } from './syntax-tree';

/** The root of the tree that a node, or a part of one, stands in; undefined for a stretch of text of its own. */
export function rootOf(place: Span & { readonly parent?: Node }): Node | undefined {
  let node = place;
  while (node.parent) node = node.parent;
  return 'type' in node ? (node as Node) : undefined;
}

/** A stretch of a node's text that still tells which file it stands in; `start` counts UTF-16 code units from the node's. */
export function partOf(node: Node, start: number, length: number): Span & { readonly parent: Node } {
  return { offset: node.offset + start, length, parent: node };
}
