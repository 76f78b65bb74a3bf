import * as l10n from '@vscode/l10n';
import type { SyntaxTree } from '../../documents/syntax-tree';
import type { Fix } from '../rule';
import type { BrokenSpot } from './broken-spots';

const separators: Readonly<Record<string, string>> = { CommaExpected: ',', ColonExpected: ':' };

/** A fix that writes the comma or colon missing before a value, right after what stands before it. */
export function insertSeparator(
  { text, comments }: SyntaxTree,
  { error, offset, text: found }: BrokenSpot,
): readonly Fix[] {
  const separator = separators[error];
  if (separator === undefined || !/^["{[\d\-tfn]/.test(found)) return [];
  return [
    {
      title: separator === ',' ? l10n.t('Add the missing comma') : l10n.t('Add the missing colon'),
      edits: () => [{ offset: endOfTokenBefore(text, offset, comments), length: 0, text: separator }],
    },
  ];
}

/** Where the last token before an offset ends; a separator after a line comment would be part of it. */
function endOfTokenBefore(text: string, offset: number, comments: SyntaxTree['comments']): number {
  let end = text.slice(0, offset).trimEnd().length;
  for (let i = comments.length - 1; i >= 0; i--) {
    const comment = comments[i]!;
    if (comment.offset + comment.length === end) end = text.slice(0, comment.offset).trimEnd().length;
  }
  return end;
}
