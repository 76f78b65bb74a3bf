import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../documents/document';
import { items, properties, property } from '../documents/nodes';
import type { Node } from '../documents/syntax-tree';
import type { RoleCatalogue } from '../roles';
import { rangeOf } from './diagnostics';
import { itemTitles } from './item-titles';

/** The outline of a document with at most `limit` entries; `onLimit` is called once where there are more. */
export function documentSymbols(
  document: TextDocument,
  parsed: ParsedDocument,
  catalogue: RoleCatalogue,
  limit: number,
  onLimit: () => void,
): DocumentSymbol[] {
  const { tree } = parsed;
  const titles = itemTitles(parsed, catalogue);
  let left = limit;
  let limited = false;
  const take = <T>(all: readonly T[]): readonly T[] => {
    const taken = all.slice(0, left);
    left -= taken.length;
    if (taken.length < all.length && !limited) {
      limited = true;
      onLimit();
    }
    return taken;
  };

  const symbol = (node: Node, selection: Node, name: string, kind: SymbolKind, detail?: string): DocumentSymbol => ({
    name: name || '""',
    kind,
    range: rangeOf(document, node),
    selectionRange: rangeOf(document, selection),
    ...(detail !== undefined && { detail }),
  });
  const propertySymbols = (object: Node): DocumentSymbol[] =>
    take(properties(object)).map(({ name, node, key, value }) => ({
      ...symbol(node, key, name, value ? kindOf(value) : SymbolKind.Property, value && scalarText(value)),
      children: value ? childSymbols(value, name) : [],
    }));
  const childSymbols = (value: Node, name: string): DocumentSymbol[] =>
    value.type === 'array'
      ? take(items(value)).map((item, index) => itemSymbol(item, name, index))
      : propertySymbols(value);
  const itemSymbol = (item: Node, list: string, index: number): DocumentSymbol => {
    const title = titles.get(item);
    if (title?.isWhole) return symbol(item, item, title.text, SymbolKind.Event);
    const name =
      title?.text ||
      itemName(item) ||
      (item.type === 'string' ? (catalogue.get(item.value as string)?.name ?? (item.value as string)) : undefined);
    return { ...symbol(item, item, name || `${list} ${index + 1}`, kindOf(item)), children: propertySymbols(item) };
  };
  return tree.root ? childSymbols(tree.root, '') : [];
}

/** What an object in a list calls itself. */
function itemName(item: Node): string | undefined {
  for (const name of ['displayName', 'principalIdDisplayName', 'name', 'planId', 'id']) {
    const value: unknown = property(item, name)?.value?.value;
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}

function scalarText(value: Node): string | undefined {
  return value.children ? undefined : String(value.value);
}

function kindOf(node: Node): SymbolKind {
  switch (node.type) {
    case 'object':
      return SymbolKind.Module;
    case 'array':
      return SymbolKind.Array;
    case 'number':
      return SymbolKind.Number;
    case 'boolean':
      return SymbolKind.Boolean;
    default:
      return SymbolKind.String;
  }
}
