import { createScanner } from 'jsonc-parser';
import type { Span, SyntaxTree } from '../../documents/syntax-tree';

/** What stands around a token, spaces and comments left out. */
export interface Neighbours {
  /** The character before the token; empty at the start of the text. */
  readonly before: string;
  /** The offset right behind that character, in UTF-16 code units. */
  readonly behind: number;
  /** Whether what follows must be set apart by a comma that is not there. */
  readonly needsComma: boolean;
  /** Whether a value follows that is no key of a next property: the place has its value already. */
  readonly valueFollows: boolean;
}

/** Looks at what stands around a token; works on half-typed text. */
export function neighboursOf(tree: SyntaxTree, { offset, length }: Span): Neighbours {
  const behind = endOfTextBefore(tree, offset);
  const scanner = createScanner(tree.text, true);
  scanner.setPosition(offset + length);
  const scan = (): string => {
    scanner.scan();
    return tree.text.charAt(scanner.getTokenOffset());
  };
  const next = scan();
  // What adjoins a half-typed token is the rest of it.
  const isRest = length > 0 && scanner.getTokenOffset() === offset + length;
  const needsComma = !isRest && !['', ',', ':', '}', ']'].includes(next);
  const valueFollows = needsComma && !(next === '"' && scan() === ':');
  return { before: tree.text.charAt(behind - 1), behind, needsComma, valueFollows };
}

function endOfTextBefore({ text, comments }: SyntaxTree, offset: number): number {
  let end = offset;
  for (;;) {
    end = text.slice(0, end).trimEnd().length;
    const comment = comments.findLast((span) => span.offset < end && end <= span.offset + span.length);
    if (!comment) return end;
    end = comment.offset;
  }
}
