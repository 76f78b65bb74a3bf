import { type Authorization, authorizationsOf, type Definition } from '../../documents/model';
import { wellKnown } from '../../roles';
import type { DefinitionContext } from '../context';

/** Whether nobody of the managing tenant can end the delegation, as far as entries tell (ROL-16). */
export function nobodyLeaves(definition: Definition, context: DefinitionContext): boolean {
  const { authorizations, eligibleAuthorizations } = definition;
  if (!authorizations?.known || authorizations.items.length === 0 || eligibleAuthorizations?.known === false)
    return false;
  return !authorizationsOf(definition).some((entry) => mayHoldIt(entry, context));
}

/** The entry by which somebody can end the delegation, where that takes an activation (ROL-17). */
export function leavesOnActivation(definition: Definition, context: DefinitionContext): Authorization | undefined {
  const { authorizations, eligibleAuthorizations } = definition;
  if (!authorizations?.known || authorizations.items.some((entry) => mayHoldIt(entry, context))) return undefined;
  return eligibleAuthorizations?.items.find(
    ({ roleDefinitionId }) => context.roleOf(roleDefinitionId)?.id === wellKnown.deleteRole,
  );
}

/** Whether an entry gives the Delete role, or a role that cannot be known. */
function mayHoldIt({ roleDefinitionId }: Authorization, { roleOf }: DefinitionContext): boolean {
  const role = roleOf(roleDefinitionId);
  return roleDefinitionId !== undefined && (!role || role.id === wellKnown.deleteRole);
}
