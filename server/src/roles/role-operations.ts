import type { OperationCatalogue } from './operations';
import { allows, type Plane } from './permissions';
import type { RolePermissions } from './role';
import { withholds } from './withheld';

/** What is asked of a role: a plane, or what is left of the control plane when it is delegated. */
type Question = Plane | 'delegated';

const remembered = new WeakMap<
  OperationCatalogue,
  WeakMap<RolePermissions, Partial<Record<Question, readonly string[]>>>
>();

/** Asked twice, found once. */
function once(
  role: RolePermissions,
  operations: OperationCatalogue,
  question: Question,
  find: () => readonly string[],
): readonly string[] {
  let byRole = remembered.get(operations);
  if (!byRole) remembered.set(operations, (byRole = new WeakMap()));
  let answers = byRole.get(role);
  if (!answers) byRole.set(role, (answers = {}));
  return (answers[question] ??= find());
}

/** The operations of a plane that a role's permissions allow, with or without a condition; asked twice, found once. */
export function operationsOf(role: RolePermissions, operations: OperationCatalogue, plane: Plane): readonly string[] {
  return once(role, operations, plane, () => findOperations(role, operations, plane));
}

function findOperations(role: RolePermissions, operations: OperationCatalogue, plane: Plane): readonly string[] {
  const providers = namedProviders(role, plane);
  return operations
    .scannable(plane)
    .filter(
      ({ lowerCase, provider }) =>
        (!providers || providers.has(provider)) && allows(role.permissions, lowerCase, plane) !== 'denied',
    )
    .map(({ name }) => name);
}

/** The providers a role's patterns name, in lower case; undefined where one may cover any provider. */
function namedProviders(role: RolePermissions, plane: Plane): ReadonlySet<string> | undefined {
  const patterns = role.permissions.flatMap((block) => (plane === 'control' ? block.actions : block.dataActions));
  const providers = patterns.map((pattern) => pattern.trim().toLowerCase().split('/', 1)[0] ?? '');
  return providers.some((provider) => provider.includes('*')) ? undefined : new Set(providers);
}

/** The control-plane operations a role comes to when it is delegated: what it allows and is not withheld; found once. */
export function delegatedOperationsOf(role: RolePermissions, operations: OperationCatalogue): readonly string[] {
  return once(role, operations, 'delegated', () =>
    operationsOf(role, operations, 'control').filter((operation) => !withholds(role.id, operation)),
  );
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
