import { matcherOf } from './pattern';
import { wellKnown } from './well-known';

/** Ending a delegation is the Delete role's alone; Contributor's `*` matches and does not help, as the documentation says. */
const leaving = matcherOf(['Microsoft.ManagedServices/registrationAssignments/delete']);

/** A provider writes no delegations into the customer's scope, whatever its role. */
const delegating = matcherOf([
  'Microsoft.ManagedServices/registrationAssignments/write',
  'Microsoft.ManagedServices/registrationDefinitions/write',
]);

/** All that applies of User Access Administrator: assigning its delegated roles, and support requests (ROL-07). */
const handingOut = matcherOf([
  'Microsoft.Authorization/roleAssignments/write',
  'Microsoft.Authorization/roleAssignments/delete',
  'Microsoft.Support/*',
]);

/**
 * Whether Lighthouse withholds a control-plane operation from a role although its permissions allow it.
 * The documentation goes before permission arithmetic; every known difference is in this file.
 */
export function withholds(roleId: string, operation: string): boolean {
  const name = operation.toLowerCase();
  if (roleId === wellKnown.userAccessAdministrator) return !handingOut(name);
  // Nearly all operations are of other providers.
  if (!name.startsWith('microsoft.managedservices/')) return false;
  if (delegating(name)) return true;
  return leaving(name) && roleId !== wellKnown.deleteRole;
}
