import type { Span, SyntaxTree } from '../../documents/syntax-tree';

/** A comment that asks for silence. */
export interface SuppressionComment extends Span {
  /** The codes it names, as written and where. */
  readonly codes: readonly WrittenCode[];
  readonly scope: 'file' | 'next-line';
  /** The stretch of the text whose findings it silences: those that begin in it. */
  readonly reach: Span;
}

/** A code in a comment. */
export interface WrittenCode extends Span {
  readonly code: string;
}

const wording = /^(?:\/\/|\/\*)[\s*]*managed-service-offers-disable(?<line>-next-line)?(?![\w-])/;

/**
 * The comments of a file that ask for silence: `managed-service-offers-disable-next-line code, code`, and
 * `managed-service-offers-disable code` for the whole file. Behind `--` a comment may say why.
 */
export function suppressionComments(tree: SyntaxTree): readonly SuppressionComment[] {
  const lines = new Map<number, Span>();
  return tree.comments
    .toReversed()
    .flatMap((comment): SuppressionComment[] => {
      const line = lineBehind(tree, comment, lines);
      lines.set(comment.offset, line);
      const text = tree.text.slice(comment.offset, comment.offset + comment.length);
      const start = wording.exec(text);
      if (!start) return [];
      const codes = codesIn(text, start[0].length).map((code) => ({ ...code, offset: comment.offset + code.offset }));
      return [
        start.groups?.line
          ? { ...comment, codes, scope: 'next-line', reach: line }
          : { ...comment, codes, scope: 'file', reach: { offset: 0, length: tree.text.length } },
      ];
    })
    .reverse();
}

/** Whether something begins in a stretch of text. */
export function reaches({ offset, length }: Span, place: Span): boolean {
  return place.offset >= offset && place.offset <= offset + length;
}

/** The line around an offset, without its end. */
export function lineAt({ text }: SyntaxTree, offset: number): Span {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { offset: start, length: (end < 0 ? text.length : end) - start };
}

/** The codes behind the wording, in UTF-16 code units from the start of the comment. */
function codesIn(text: string, from: number): readonly WrittenCode[] {
  const rest = text.slice(from);
  const list = rest.slice(0, /\s--(?:\s|$)|\*\/$/.exec(rest)?.index);
  return [...list.matchAll(/[^\s,*]+/g)].map((match) => {
    return { code: match[0], offset: from + match.index, length: match[0].length };
  });
}

/** The first line behind a comment that begins with more than a comment: those may stand below one another. */
function lineBehind(tree: SyntaxTree, { offset, length }: Span, known: ReadonlyMap<number, Span>): Span {
  const { text } = tree;
  const end = text.indexOf('\n', offset + length);
  if (end < 0) return { offset: text.length, length: 0 };
  const next = end + /^\s*/.exec(text.slice(end))![0].length;
  return known.get(next) ?? lineAt(tree, next);
}
