import { type Node, type ParseErrorCode, visit } from 'jsonc-parser';

export type { Node } from 'jsonc-parser';

/** A stretch of text: offset and length in UTF-16 code units. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** One thing the parser could not read. */
export interface SyntaxFault extends Span {
  readonly error: ParseErrorCode;
}

/** A document's text as a tree, with all that one pass over the text can tell. */
export interface SyntaxTree {
  readonly text: string;
  /** Undefined when the text holds no value, or is nested deeper than {@link maximumDepth}. */
  readonly root: Node | undefined;
  readonly faults: readonly SyntaxFault[];
  readonly comments: readonly Span[];
  /** Where the nesting passed {@link maximumDepth}; nothing recursive may then read the text. */
  readonly tooDeepAt: number | undefined;
}

/** Deeper than any real file, and far from where recursive readers overflow the stack (3,000). */
export const maximumDepth = 200;

/** A node while its tree is being built. */
type Draft = { -readonly [Key in keyof Node]: Node[Key] } & { parent?: Draft; children?: Draft[] };

class TooDeep extends Error {}

/**
 * Reads text as JSON with comments and trailing commas, tolerating faults.
 * The nodes are those of jsonc-parser, so its `findNodeAtOffset` and `getNodeValue` work on them.
 */
export function parseTree(text: string): SyntaxTree {
  const faults: SyntaxFault[] = [];
  const comments: Span[] = [];
  const top: Draft = { type: 'array', offset: -1, length: -1, children: [] };
  let current = top;
  let depth = 0;
  let tooDeepAt: number | undefined;

  const add = (node: Draft): Draft => {
    // A list of two made at once is an eighth of one that grows.
    if (current.type === 'property') current.children = [current.children![0]!, node];
    else current.children!.push(node);
    return node;
  };
  // A comment without an end is one character longer to the scanner than the text.
  const within = (offset: number, length: number): Span => ({ offset, length: Math.min(length, text.length - offset) });
  const closeProperty = (end: number): void => {
    if (current.type === 'property') {
      current.length = end - current.offset;
      current = current.parent!;
    }
  };
  const open = (type: 'object' | 'array', offset: number): void => {
    if (++depth > maximumDepth) {
      tooDeepAt = offset;
      throw new TooDeep();
    }
    current = add({ type, offset, length: -1, parent: current, children: [] });
  };
  const close = (offset: number, length: number): void => {
    depth--;
    closeProperty(offset);
    const end = offset + within(offset, length).length;
    current.length = end - current.offset;
    current = current.parent!;
    closeProperty(end);
  };

  try {
    visit(
      text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text,
      {
        onObjectBegin: (offset) => open('object', offset),
        onArrayBegin: (offset) => open('array', offset),
        onObjectEnd: close,
        onArrayEnd: close,
        onObjectProperty: (name, offset, length) => {
          closeProperty(offset);
          current = add({ type: 'property', offset, length: -1, parent: current, children: [] });
          current.children = [{ type: 'string', offset, length, parent: current, value: name }];
        },
        onLiteralValue: (value: unknown, offset, length) => {
          add({ type: literalType(value), offset, length, parent: current, value });
          closeProperty(offset + length);
        },
        onSeparator: (separator, offset) => {
          if (separator === ':' && current.type === 'property') current.colonOffset = offset;
          else if (separator === ',') closeProperty(offset);
        },
        onComment: (offset, length) => void comments.push(within(offset, length)),
        onError: (error, offset, length) => void faults.push({ error, ...within(offset, length) }),
      },
      { allowTrailingComma: true },
    );
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  if (tooDeepAt !== undefined) return { text, root: undefined, faults: [], comments, tooDeepAt };

  closeUnfinished(current, text.length);
  const root = top.children![0];
  if (root) delete root.parent;
  return { text, root, faults, comments, tooDeepAt };
}

/** A half-typed document ends inside its values: they all reach to the end of the text. */
function closeUnfinished(from: Draft, end: number): void {
  for (let node: Draft | undefined = from; node && node.offset >= 0; node = node.parent) {
    if (node.length < 0) node.length = end - node.offset;
  }
}

function literalType(value: unknown): Node['type'] {
  switch (typeof value) {
    case 'boolean':
      return 'boolean';
    case 'number':
      return 'number';
    case 'string':
      return 'string';
    default:
      return 'null';
  }
}
