import { printParseErrorCode } from 'jsonc-parser';
import type { Span, SyntaxTree } from '../../documents/syntax-tree';

/** A place where a text stops being JSON. */
export interface BrokenSpot extends Span {
  /** The parser's name for it, as `CommaExpected`. */
  readonly error: string;
  /** What stands there. */
  readonly text: string;
}

/**
 * The places where a text is broken, in its order. After a fault the parser stumbles on until it has found its way
 * back; what it reports until the next well-formed string is the same fault, and left out. Stops at `limit` places.
 */
export function brokenSpots({ text, faults }: SyntaxTree, limit: number): readonly BrokenSpot[] {
  const spots: BrokenSpot[] = [];
  let end = -1;
  for (const fault of faults) {
    if (spots.length >= limit) break;
    const cascade = end >= 0 && !text.slice(end, fault.offset).includes('"');
    if (!cascade) {
      const span = visibleSpan(text, fault);
      const { offset, length } = span;
      spots.push({ ...span, error: printParseErrorCode(fault.error), text: text.slice(offset, offset + length) });
    }
    end = Math.max(end, fault.offset + fault.length);
  }
  return spots;
}

/** A fault at the end of the text has nothing to point at but the last character before it. */
function visibleSpan(text: string, { offset, length }: Span): Span {
  if (length > 0) return { offset, length };
  const end = text.slice(0, offset).trimEnd().length;
  return end > 0 ? { offset: end - 1, length: 1 } : { offset, length };
}
