import { type CompletionItem, CompletionItemKind, CompletionItemTag } from 'vscode-languageserver-types';
import { effectInShort, reasonInShort } from '../../reports/role-words';
import { isRefused, judge, type Role, type RoleCatalogue, type RoleUse, wellKnown } from '../../roles';
import type { ValueItem } from './value-item';

/** The editor compares no more of a filter text than this. */
const longestFilterText = 120;

const everydayRoles: readonly string[] = [wellKnown.reader, wellKnown.contributor, wellKnown.deleteRole];
const known = new WeakMap<RoleCatalogue, Map<RoleUse, readonly ValueItem[]>>();

/** Every role by name, usable ones first, refused ones last and struck through; accepting one inserts its GUID. */
export function roleItems(catalogue: RoleCatalogue, use: RoleUse): readonly ValueItem[] {
  let byUse = known.get(catalogue);
  if (!byUse) known.set(catalogue, (byUse = new Map<RoleUse, readonly ValueItem[]>()));
  let items = byUse.get(use);
  if (!items) byUse.set(use, (items = catalogue.roles.map((role, index) => roleItem(role, use, index))));
  return items;
}

/** The item of a role, `index` being its place among all roles by name. */
function roleItem(role: Role, use: RoleUse, index: number): ValueItem {
  const { status, reasons } = judge(role);
  const refused = isRefused(role, use);
  const apart = reasons[0];
  const doubtful = !refused && status !== 'supported';
  const rank = refused ? 9 : doubtful ? 5 : apart ? 4 : everydayRoles.includes(role.id) ? 1 : 2;
  return {
    value: role.id,
    words: wordsOf(role),
    item: {
      label: role.name.trim(),
      kind: CompletionItemKind.Constant,
      labelDetails: { description: apart ? reasonInShort(apart) : effectInShort(role) },
      sortText: `${rank} ${String(index).padStart(4, '0')}`,
      ...(refused && { tags: [CompletionItemTag.Deprecated] }),
      data: { role: role.id },
    } satisfies CompletionItem,
  };
}

/** Name first, since the editor ranks by where the typed text is found; the GUID, and former names as they fit. */
function wordsOf(role: Role): string {
  let words = `${role.name.trim()} ${role.id}`;
  for (const name of role.formerNames) {
    if (words.length + name.length < longestFilterText) words += ` ${name}`;
  }
  return words;
}
