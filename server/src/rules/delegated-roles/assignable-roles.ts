import type { Authorization, Field } from '../../documents/model';
import { wellKnown } from '../../roles';
import type { RuleContext } from '../context';

/** The delegated roles of an entry where they can have an effect: none on an eligible entry or another role (DEL-02). */
export function assignableRolesOf(
  { access, roleDefinitionId, delegatedRoleDefinitionIds }: Authorization,
  { roleOf }: Pick<RuleContext, 'roleOf'>,
): readonly Field[] {
  const role = roleOf(roleDefinitionId)?.role;
  const elsewhere = role !== undefined && role.id !== wellKnown.userAccessAdministrator;
  return access !== 'active' || elsewhere ? [] : (delegatedRoleDefinitionIds?.items ?? []);
}
