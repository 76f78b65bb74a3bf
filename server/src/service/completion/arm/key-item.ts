import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { SyntaxTree } from '../../../documents/syntax-tree';
import { rangeOf } from '../../diagnostics';
import type { Place } from '../../place';
import type { CompletionClient } from '../complete';
import { neighboursOf } from '../neighbours';

/** A property that may be written. */
export interface NewKey {
  readonly name: string;
  /** Its value as a snippet of JSON. */
  readonly value: string;
  readonly description: string;
  /** Keys are shown by their rank, the lowest first. */
  readonly rank: number;
}

/** A property name for the key at a place, with its value and comma where they are not there yet. */
export function keyItem(
  document: TextDocument,
  tree: SyntaxTree,
  { token, quoted }: Place,
  { snippets }: CompletionClient,
  { name, value, description, rank }: NewKey,
): CompletionItem {
  const key = JSON.stringify(name);
  const hasValue = /^\s*:/.test(tree.text.slice(token.offset + token.length));
  const plainValue = value.replaceAll('$1', '');
  const comma = neighboursOf(tree, token).needsComma ? ',' : '';
  const written = hasValue ? key : `${key}: ${snippets ? value : plainValue}${comma}`;
  return {
    label: name,
    kind: CompletionItemKind.Property,
    labelDetails: { description },
    filterText: quoted ? key : name,
    sortText: `0 ${String(rank).padStart(3, '0')} ${name}`,
    textEdit: { range: rangeOf(document, token), newText: written },
    ...(snippets && !hasValue && { insertTextFormat: InsertTextFormat.Snippet }),
  };
}
