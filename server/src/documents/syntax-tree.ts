import type { Node, ParseErrorCode } from 'jsonc-parser';
import { TreeReader } from './tree-reader';

export type { Node } from 'jsonc-parser';
export { maximumDepth } from './tree-reader';

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
  /** Objects and lists whose end is missing: nobody can say yet what they lack. */
  readonly unfinished: ReadonlySet<Node>;
  /** Where the nesting passed {@link maximumDepth}; nothing recursive may then read the text. */
  readonly tooDeepAt: number | undefined;
}

/**
 * Reads text as JSON with comments and trailing commas, tolerating faults.
 * The nodes are those of jsonc-parser, so its `findNodeAtOffset` and `getNodeValue` work on them.
 */
export function parseTree(text: string): SyntaxTree {
  const reader = new TreeReader(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);
  const root = reader.read();
  const { faults, comments, unfinished, tooDeepAt } = reader;
  if (tooDeepAt !== undefined) return { text, root: undefined, faults: [], comments, unfinished, tooDeepAt };
  return { text, root, faults, comments, unfinished, tooDeepAt };
}
