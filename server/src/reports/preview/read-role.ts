import {
  areaReachOf,
  byText,
  deedOf,
  delegatedOperationsOf,
  type Deed,
  type OperationCatalogue,
  powersOf,
  type Role,
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
  const areas = areaReachOf(role, operations)
    .filter(({ level }) => level !== 'none')
    .map(({ operations: names, ...reach }): RoleArea => ({
      ...reach,
      deeds: deeds.filter((deed) => names.some((name) => deedOf(name) === deed)),
      operations: names.length,
      examples: examplesOf(names),
    }));
  const providers = providersOf(delegatedOperationsOf(role, operations));
  const powers = powersOf(role).map(({ power, operations: names }) => ({
    power,
    operations: names.length,
    examples: names.slice(0, shownExamples),
  }));
  return { id: role.id, name: role.name, areas, providers, powers };
}

/** How many operations there are at each provider by what they do, in alphabetical order of the providers. */
function providersOf(names: readonly string[]): readonly RoleProvider[] {
  const counts = new Map<string, Record<Deed, number>>();
  for (const name of names) {
    const provider = name.slice(0, name.indexOf('/'));
    const found = counts.get(provider) ?? { read: 0, change: 0, delete: 0 };
    found[deedOf(name)]++;
    counts.set(provider, found);
  }
  return [...counts]
    .map(([provider, found]) => ({ provider, ...found }))
    .sort((a, b) => byText(a.provider, b.provider));
}

const deeds: readonly Deed[] = ['delete', 'change', 'read'];

/** Some of many operations: of each deed those on the resource types with the most, the gravest deed first. */
function examplesOf(names: readonly string[]): readonly string[] {
  const sizes = new Map<string, number>();
  for (const name of names) sizes.set(typeOf(name), (sizes.get(typeOf(name)) ?? 0) + 1);
  const byDeed = deeds.map((deed) => names.filter((name) => deedOf(name) === deed)).filter(({ length }) => length > 0);
  const share = Math.ceil(shownExamples / Math.max(1, byDeed.length));
  return byDeed.flatMap((found) => plainest(found, share, (name) => sizes.get(typeOf(name))!));
}

/** The names with the fewest parts, the ones on the largest types first; without sorting thousands. */
function plainest(names: readonly string[], count: number, sizeOf: (name: string) => number): readonly string[] {
  const parts = names.map((name) => name.split('/').length);
  const taken: string[] = [];
  for (let size = 0; taken.length < Math.min(count, names.length); size++) {
    const plain = names.filter((_, index) => parts[index] === size);
    taken.push(...plain.sort((a, b) => sizeOf(b) - sizeOf(a) || byText(a, b)));
  }
  return taken.slice(0, count);
}

/** The resource type at the top: `microsoft.compute/virtualmachines`. */
function typeOf(name: string): string {
  const [provider, type] = name.toLowerCase().split('/', 2);
  return `${provider}/${type}`;
}
