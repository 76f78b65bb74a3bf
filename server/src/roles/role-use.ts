import type { Role } from './role';
import { judge } from './verdict';
import { wellKnown } from './well-known';

/** Where a role is written: as a permanent grant, an eligible one, or one that may be assigned further. */
export type RoleUse = 'active' | 'eligible' | 'delegated';

/**
 * Whether Azure refuses a role where it is used so. Owner is refused everywhere, User Access Administrator where it is
 * eligible or assigned further (ROL-02, ELG-02, DEL-04); a role is not called refused as one that may be assigned
 * further for data actions alone, since sources disagree (DEL-05).
 */
export function isRefused(role: Role, use: RoleUse): boolean {
  const { status, reasons } = judge(role);
  if (role.id === wellKnown.owner) return true;
  if (role.id === wellKnown.userAccessAdministrator) return use !== 'active';
  if (status !== 'unsupported') return false;
  return use !== 'delegated' || !reasons.every((reason) => reason.kind === 'data-actions');
}
