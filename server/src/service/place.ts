import { findNodeAtOffset, getLocation, type JSONPath } from 'jsonc-parser';
import type { Node, Span, SyntaxTree } from '../documents/syntax-tree';

/** What is at a caret: where in the document's structure, and which token a completion would replace. */
export interface Place {
  readonly offset: number;
  readonly path: JSONPath;
  readonly atKey: boolean;
  /** The scalar or half-typed word the caret is in or next to, up to the caret where a string has no end. */
  readonly token: Span;
  /** The token's text up to the caret, without its opening quote. */
  readonly typed: string;
  readonly quoted: boolean;
  readonly inComment: boolean;
}

/** A quote at the end that no backslash escapes. */
const stringEnd = /(?:^|[^\\])(?:\\\\)*"$/;

const bareWord = /[^\s"{}[\]:,]*$/;

/** Finds out where in the document an offset is; works on half-typed text. The text must not be nested too deep. */
export function placeAt({ text, comments }: SyntaxTree, offset: number): Place {
  const location = getLocation(text, offset);
  const inComment = comments.some((span) => isInside(text, span, offset));
  const token = tokenAt(text, offset, location.previousNode);
  const quoted = text[token.offset] === '"';
  return {
    offset,
    path: location.path,
    // Behind an empty object in a list the library still sees a key.
    atKey: location.isAtPropertyKey && typeof location.path.at(-1) === 'string',
    token,
    typed: text.slice(token.offset + Number(quoted), offset),
    quoted,
    inComment,
  };
}

/** The innermost object around a place. */
export function enclosingObject({ root }: SyntaxTree, { offset }: Pick<Place, 'offset'>): Node | undefined {
  let node = root && findNodeAtOffset(root, offset, true);
  while (node && node.type !== 'object') node = node.parent;
  return node;
}

/** A block comment that is closed ends before the caret behind it; any other comment goes on there. */
function isInside(text: string, { offset: start, length }: Span, offset: number): boolean {
  const end = start + length;
  const closed = length >= 4 && text.startsWith('/*', start) && text.endsWith('*/', end);
  return start < offset && (offset < end || (offset === end && !closed));
}

function tokenAt(text: string, offset: number, previous: Span | undefined): Span {
  if (previous && previous.offset <= offset && offset <= previous.offset + previous.length) {
    const { offset: start, length } = previous;
    const unterminated = text[start] === '"' && !stringEnd.test(text.slice(start + 1, start + length));
    return { offset: start, length: unterminated ? offset - start : length };
  }
  const typed = bareWord.exec(text.slice(Math.max(0, offset - 200), offset))![0];
  return { offset: offset - typed.length, length: typed.length };
}

/** Whether a path ends with these segments; `#` stands for any index. */
export function endsWith(path: JSONPath, ...segments: readonly string[]): boolean {
  const start = path.length - segments.length;
  return (
    start >= 0 &&
    segments.every((segment, i) =>
      segment === '#' ? typeof path[start + i] === 'number' : path[start + i] === segment,
    )
  );
}
