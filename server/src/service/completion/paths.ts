import { CompletionItemKind } from 'vscode-languageserver-types';
import type { ParsedDocument } from '../../documents/document';
import { titleOf } from '../document-title';
import { namedValue, type ValueItem } from './value-item';

/** Paths of files with what the files call themselves, in the order given. */
export function pathItems(
  paths: readonly string[],
  documentAt: (path: string) => ParsedDocument | undefined,
): readonly ValueItem[] {
  return paths.map((path, rank) => {
    const document = documentAt(path);
    return namedValue(path, (document && titleOf(document)) ?? '', { rank, kind: CompletionItemKind.File });
  });
}
