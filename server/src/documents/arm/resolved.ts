import type { Node } from '../syntax-tree';

/** A node made while expressions were worked out: a place in the text, and the value that belongs there. */
class ResolvedNode implements Node {
  readonly type: Node['type'];
  readonly offset: number;
  readonly length: number;
  readonly parent?: Node;
  readonly value?: unknown;
  readonly children?: Node[];
  readonly colonOffset?: number;
  /** What a value that cannot be known is called: the expression that would make it, where that is known. */
  expression: string | undefined;
  isUnknown = false;

  constructor(
    readonly written: Node,
    value: Partial<Node>,
    readonly isComputed: boolean,
  ) {
    this.type = value.type ?? written.type;
    this.offset = written.offset;
    this.length = written.length;
    this.parent = written.parent;
    this.colonOffset = written.colonOffset;
    this.value = value.value;
    this.children = value.children;
  }
}

/**
 * A value as Azure would see it, in place of the one written: its span and its parent are those of the written node.
 * `computed` where the text at that place is an expression that makes the value, so that no edit may put one over it.
 */
export function resolvedNode(written: Node, value: Partial<Node>, computed = false): Node {
  return new ResolvedNode(writtenNode(written), value, computed);
}

/**
 * A value that cannot be known, at the place of the expression that would make it. `expression` is what is known of it:
 * the expression without brackets, with the values of variables and parameters put in.
 */
export function unknownNode(written: Node, expression?: string): Node {
  const node = new ResolvedNode(writtenNode(written), { type: 'null' }, true);
  node.isUnknown = true;
  node.expression = expression;
  return node;
}

/** The node as written in its file: the node itself, unless it was resolved. */
export function writtenNode(node: Node): Node {
  return node instanceof ResolvedNode ? node.written : node;
}

/** Whether a value was made by an expression at its place, rather than written there. */
export function isComputed(node: Node): boolean {
  return node instanceof ResolvedNode && node.isComputed;
}

/** Whether a value cannot be known. */
export function isUnknown(node: Node): boolean {
  return node instanceof ResolvedNode && node.isUnknown;
}

/** The expression of a value that cannot be known, as far as it could be worked out; undefined where nothing is known. */
export function expressionOf(node: Node): string | undefined {
  return node instanceof ResolvedNode ? node.expression : undefined;
}

/** A string as shown: literal text, or in brackets the expression that makes it; undefined where neither is known. */
export function shownText(node: Node): string | undefined {
  if (node.type === 'string') return node.value as string;
  const expression = expressionOf(node);
  return expression === undefined ? undefined : `[${expression}]`;
}
