import * as l10n from '@vscode/l10n';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../documents/document';
import { minutesOf } from '../documents/duration';
import { type Authorization, authorizationsOf } from '../documents/model';
import { items, properties, property } from '../documents/nodes';
import type { Node } from '../documents/syntax-tree';
import { durationInShort } from '../reports/duration-words';
import type { RoleCatalogue } from '../roles';
import { rangeOf } from './diagnostics';

/** The outline of a document with at most `limit` entries; `onLimit` is called once where there are more. */
export function documentSymbols(
  document: TextDocument,
  { tree, definitions }: ParsedDocument,
  catalogue: RoleCatalogue,
  limit: number,
  onLimit: () => void,
): DocumentSymbol[] {
  const authorizations = new Map(
    definitions.flatMap(authorizationsOf).map((authorization) => [authorization.node, authorization]),
  );
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
    const authorization = authorizations.get(item);
    if (authorization) return symbol(item, item, authorizationTitle(authorization, catalogue), SymbolKind.Event);
    const name = itemName(item) ?? (item.type === 'string' ? roleOrText(item.value as string, catalogue) : undefined);
    return { ...symbol(item, item, name ?? `${list} ${index + 1}`, kindOf(item)), children: propertySymbols(item) };
  };
  return tree.root ? childSymbols(tree.root, '') : [];
}

/** An authorization in a line: "Tier 2 Support → Contributor (eligible, 4 h)". */
export function authorizationTitle(authorization: Authorization, catalogue: RoleCatalogue): string {
  const { principalIdDisplayName, principalId, roleDefinitionId, justInTimeAccessPolicy, access } = authorization;
  const principal = principalIdDisplayName?.value || principalId?.value || l10n.t('no principal');
  const role = roleDefinitionId?.value ? roleOrText(roleDefinitionId.value, catalogue) : l10n.t('no role');
  const title = `${principal} → ${role}`;
  if (access === 'active') return title;
  const minutes = minutesOf(justInTimeAccessPolicy?.maximumActivationDuration?.value ?? '');
  const conditions = [l10n.t('eligible'), ...(minutes === undefined ? [] : [durationInShort(minutes)])];
  return `${title} (${conditions.join(', ')})`;
}

function roleOrText(text: string, catalogue: RoleCatalogue): string {
  return catalogue.get(text)?.name ?? text;
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
