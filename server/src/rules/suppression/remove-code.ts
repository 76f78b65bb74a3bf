import type { Span, SyntaxTree } from '../../documents/syntax-tree';
import type { Edit } from '../rule';
import { lineAt, type SuppressionComment, type WrittenCode } from './comments';

/** Edits that take a code out of a comment, and the comment with its last code. */
export function removeCode(tree: SyntaxTree, comment: SuppressionComment, code: WrittenCode): readonly Edit[] {
  const { codes } = comment;
  const index = codes.indexOf(code);
  if (codes.length === 1) return removeComment(tree, comment);
  return index === 0 ? [cut(code.offset, codes[1]!.offset)] : [cut(endOf(codes[index - 1]!), endOf(code))];
}

/** Edits that remove a comment: with its line where it stands alone, else with the blanks that set it off. */
export function removeComment(tree: SyntaxTree, comment: Span): readonly Edit[] {
  const { text } = tree;
  const line = lineAt(tree, comment.offset);
  const lastLine = lineAt(tree, endOf(comment));
  const before = text.slice(line.offset, comment.offset).replace('\uFEFF', '');
  const behind = text.slice(endOf(comment), endOf(lastLine));
  const start = comment.offset - before.length;
  if (before.trim() !== '') return [cut(comment.offset - /\s*$/.exec(before)![0].length, endOf(comment))];
  if (behind.trim() !== '') return [cut(comment.offset, endOf(comment) + /^\s*/.exec(behind)![0].length)];
  return [cut(start, Math.min(endOf(lastLine) + 1, text.length))];
}

function endOf({ offset, length }: Span): number {
  return offset + length;
}

function cut(from: number, to: number): Edit {
  return { offset: from, length: to - from, text: '' };
}
