import { areaReachOf, deedOf, type Deed, effectOf, type OperationCatalogue, powersOf, type Role } from '../../roles';
import type { RoleArea, RolePreview } from './report';

/** How many operations are named where there are more. */
const shownExamples = 6;

const remembered = new WeakMap<OperationCatalogue, WeakMap<Role, RolePreview>>();

/** What a role comes to when it is delegated; asked twice, read once. */
export function readRole(role: Role, operations: OperationCatalogue): RolePreview {
  let byRole = remembered.get(operations);
  if (!byRole) remembered.set(operations, (byRole = new WeakMap()));
  let preview = byRole.get(role);
  if (!preview) byRole.set(role, (preview = previewOf(role, operations)));
  return preview;
}

function previewOf(role: Role, operations: OperationCatalogue): RolePreview {
  const areas = areaReachOf(role, operations).map(({ operations: names, ...reach }): RoleArea => ({
    ...reach,
    deeds: deeds.filter((deed) => names.some((name) => deedOf(name) === deed)),
    operations: names.length,
    examples: examplesOf(names),
  }));
  const providers = [...effectOf(role)]
    .map(({ provider, read, write, delete: deleted, action }) => ({
      provider,
      read,
      change: write + action,
      delete: deleted,
    }))
    .sort((a, b) => (a.provider.toLowerCase() < b.provider.toLowerCase() ? -1 : 1));
  const powers = powersOf(role).map(({ power, operations: names }) => ({
    power,
    operations: names.length,
    examples: names.slice(0, shownExamples),
  }));
  return { id: role.id, name: role.name, areas, providers, powers };
}

const deeds: readonly Deed[] = ['delete', 'change', 'read'];

/** Some of many operations: of each deed the ones nearest to whole resources, the gravest deed first. */
function examplesOf(names: readonly string[]): readonly string[] {
  const byDeed = deeds.map((deed) => names.filter((name) => deedOf(name) === deed).sort(simplestFirst));
  const share = Math.ceil(shownExamples / Math.max(1, byDeed.filter((found) => found.length > 0).length));
  return byDeed.flatMap((found) => found.slice(0, share));
}

function simplestFirst(a: string, b: string): number {
  return partsOf(a) - partsOf(b) || (a.toLowerCase() < b.toLowerCase() ? -1 : 1);
}

function partsOf(name: string): number {
  return name.split('/').length;
}
