import { type CompletionItem, MarkupKind } from 'vscode-languageserver-types';
import { roleCard } from '../../reports/role-card';
import type { RoleCatalogue } from '../../roles';

/** Adds to a role's item what is too long for the list: its card. Other items are complete already. */
export function resolveItem(item: CompletionItem, catalogue: RoleCatalogue): CompletionItem {
  const id: unknown = (item.data as { role?: unknown } | undefined)?.role;
  const role = typeof id === 'string' ? catalogue.get(id) : undefined;
  if (!role) return item;
  return { ...item, documentation: { kind: MarkupKind.Markdown, value: roleCard(role, catalogue) } };
}
