import { CompletionItemKind } from 'vscode-languageserver-types';
import type { PrincipalBook } from '../../workspace/principals';
import type { ValueItem } from './value-item';

/** The tenants that directories are of, by name; accepting one inserts its id. */
export function tenantItems(book: PrincipalBook): readonly ValueItem[] {
  return book.allTenants().map(({ id, name }) => ({
    value: id,
    words: `${name ?? ''} ${id}`.trim(),
    item: { label: name ?? id, kind: CompletionItemKind.Reference, detail: id },
  }));
}
