import { CompletionItemKind } from 'vscode-languageserver-types';
import { effectInShort } from '../../reports/role-words';
import type { Role } from '../../roles';
import type { ValueItem } from './value-item';

/** Roles whose names stand in a file, where ids would be hard to read; shown in the order given. */
export function roleNameItems(roles: readonly Role[]): readonly ValueItem[] {
  return roles.map((role, rank) => {
    const name = role.name.trim();
    return {
      value: name,
      words: `${name} ${role.id}`,
      item: {
        label: name,
        kind: CompletionItemKind.Constant,
        labelDetails: { description: effectInShort(role) },
        sortText: String(rank).padStart(5, '0'),
        data: { role: role.id },
      },
    };
  });
}
