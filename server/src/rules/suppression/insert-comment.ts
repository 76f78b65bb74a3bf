import type { Span, SyntaxTree } from '../../documents/syntax-tree';
import type { Edit, Finding } from '../rule';
import { lineAt, suppressionComments } from './comments';

/**
 * The edit that silences a finding by a comment on the line above, or by one more code in the comment that stands there
 * already. Undefined where a comment would not be one: in broken JSON, and in the middle of another comment.
 */
export function silenceOnNextLine(
  tree: SyntaxTree,
  { code, offset }: Pick<Finding, 'code' | 'offset'>,
): Edit | undefined {
  if (tree.faults.length > 0 || tree.tooDeepAt !== undefined) return undefined;
  const line = lineAt(tree, offset);
  const above = suppressionComments(tree).find(({ scope, codes, reach }) => {
    return scope === 'next-line' && codes.length > 0 && reach.offset === line.offset;
  });
  if (above) {
    const last = above.codes.at(-1)!;
    return { offset: last.offset + last.length, length: 0, text: `, ${code}` };
  }
  if (tree.comments.some((comment) => isWithin(comment, line.offset))) return undefined;
  const start = line.offset + Number(tree.text.startsWith('\uFEFF', line.offset));
  const indentation = /^[ \t]*/.exec(tree.text.slice(start, offset))![0];
  const lineEnd = tree.text.includes('\r\n') ? '\r\n' : '\n';
  const comment = `// managed-service-offers-disable-next-line ${code}`;
  return { offset: start, length: 0, text: indentation + comment + lineEnd };
}

function isWithin({ offset, length }: Span, place: number): boolean {
  return place > offset && place < offset + length;
}
