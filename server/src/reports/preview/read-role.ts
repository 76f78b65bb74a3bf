import {
  areaReachOf,
  byText,
  type Deed,
  type OperationCatalogue,
  powersOf,
  type Role,
  type RoleReach,
} from '../../roles';
import type { RoleArea, RolePreview, RoleProvider } from './report';

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
  const reached = areaReachOf(role, operations).filter(({ level }) => level !== 'none');
  const areas = reached.map(({ operations: byDeed, ...reach }): RoleArea => {
    const found = deeds.filter((deed) => byDeed[deed].length > 0);
    const count = found.reduce((sum, deed) => sum + byDeed[deed].length, 0);
    return { ...reach, deeds: found, operations: count, examples: examplesOf(found.map((deed) => byDeed[deed])) };
  });
  const powers = powersOf(role).map(({ power, operations: names }) => ({
    power,
    operations: names.length,
    examples: names.slice(0, shownExamples),
  }));
  return { id: role.id, name: role.name, areas, providers: providersOf(reached), powers };
}

const deeds: readonly Deed[] = ['delete', 'change', 'read'];

/** How many operations there are at each provider by what they do, in alphabetical order of the providers. */
function providersOf(reached: readonly RoleReach[]): readonly RoleProvider[] {
  const counts = new Map<string, Record<Deed, number>>();
  for (const { operations: byDeed } of reached) {
    for (const deed of deeds) {
      for (const name of byDeed[deed]) {
        const provider = name.slice(0, name.indexOf('/'));
        let found = counts.get(provider);
        if (!found) counts.set(provider, (found = { read: 0, change: 0, delete: 0 }));
        found[deed]++;
      }
    }
  }
  return [...counts]
    .map(([provider, found]) => ({ provider, ...found }))
    .sort((a, b) => byText(a.provider, b.provider));
}

/** Some of many operations, given deed by deed: those on the resource types with the most, as many of each deed. */
function examplesOf(byDeed: readonly (readonly string[])[]): readonly string[] {
  const sizes = new Map<string, number>();
  for (const name of byDeed.flat()) {
    const type = typeOf(name);
    sizes.set(type, (sizes.get(type) ?? 0) + 1);
  }
  const share = Math.ceil(shownExamples / byDeed.length);
  return byDeed.flatMap((found) => plainest(found, share, (name) => sizes.get(typeOf(name))!));
}

/** The names with the fewest parts, the ones on the largest types first; without sorting thousands. */
function plainest(names: readonly string[], count: number, sizeOf: (name: string) => number): readonly string[] {
  const parts = names.map(partsOf);
  const taken: string[] = [];
  for (let size = 0; taken.length < Math.min(count, names.length); size++) {
    const plain = names.filter((_, index) => parts[index] === size);
    taken.push(...plain.sort((a, b) => sizeOf(b) - sizeOf(a) || byText(a, b)));
  }
  return taken.slice(0, count);
}

function partsOf(name: string): number {
  let parts = 1;
  for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) parts++;
  return parts;
}

/** The resource type at the top: `Microsoft.Compute/virtualMachines`. */
function typeOf(name: string): string {
  return name.slice(0, name.indexOf('/', name.indexOf('/') + 1));
}
