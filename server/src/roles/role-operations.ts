import type { OperationCatalogue } from './operations';
import { allows, type Plane } from './permissions';
import type { RolePermissions } from './role';
import { withholds } from './withheld';

const remembered = new WeakMap<
  OperationCatalogue,
  WeakMap<RolePermissions, Partial<Record<Plane, readonly string[]>>>
>();

/** The operations of a plane that a role's permissions allow, with or without a condition; asked twice, found once. */
export function operationsOf(role: RolePermissions, operations: OperationCatalogue, plane: Plane): readonly string[] {
  let byRole = remembered.get(operations);
  if (!byRole) remembered.set(operations, (byRole = new WeakMap()));
  let byPlane = byRole.get(role);
  if (!byPlane) byRole.set(role, (byPlane = {}));
  return (byPlane[plane] ??= operations
    .of(plane)
    .filter((operation) => allows(role.permissions, operation, plane) !== 'denied'));
}

/** The control-plane operations a role comes to when it is delegated: what it allows and Lighthouse does not withhold. */
export function delegatedOperationsOf(role: RolePermissions, operations: OperationCatalogue): readonly string[] {
  return operationsOf(role, operations, 'control').filter((operation) => !withholds(role.id, operation));
}

/** The delegated operations a role has beside those its holder already has from other roles (ROL-15). */
export function addsBeside(
  role: RolePermissions,
  others: readonly RolePermissions[],
  operations: OperationCatalogue,
): readonly string[] {
  const held = new Set(others.flatMap((other) => delegatedOperationsOf(other, operations)));
  return delegatedOperationsOf(role, operations).filter((operation) => !held.has(operation));
}
