import type { Definition } from '../documents/model';
import type { RuleContext } from './context';

/**
 * Whether a principal has Reader access through a permanent authorization, its own or that of a group in which a
 * directory shows it (ROL-14, ELG-07). A role named as `apart` does not count. Undefined where a role of theirs
 * cannot be judged.
 */
export function hasReaderAccess(
  principalId: string,
  definition: Definition,
  context: RuleContext,
  apart?: string,
): boolean | undefined {
  const byPrincipal = context.byPrincipal(definition);
  let judged = true;
  for (const id of [principalId.toLowerCase(), ...context.principals.groupsOf(principalId)]) {
    for (const { access, roleDefinitionId } of byPrincipal.get(id) ?? []) {
      if (access !== 'active') continue;
      const written = context.roleOf(roleDefinitionId);
      if (written?.verdict?.readerAccess && written.id !== apart) return true;
      if (!written?.verdict) judged = false;
    }
  }
  return judged ? false : undefined;
}
