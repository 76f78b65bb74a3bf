import { type Area, areaOf, areas } from './areas';
import type { OperationCatalogue } from './operations';
import { matcherOf } from './pattern';
import type { PermissionBlock, RolePermissions } from './role';
import { delegatedOperationsOf, operationsOf } from './role-operations';

/** What an operation does to a resource, by the last word of its name; an action changes. */
export type Deed = 'read' | 'change' | 'delete';

/** How far a right goes: to the gravest of its deeds. */
export const levels = ['none', 'read', 'change', 'delete'] as const;
export type Level = (typeof levels)[number];

/** A permission string, and how many operations of an area it matches. */
export interface PatternReach {
  readonly pattern: string;
  readonly operations: number;
}

/** What a role comes to in one area when it is delegated. */
export interface RoleReach {
  readonly area: Area;
  readonly level: Level;
  /** The names of the control-plane operations that remain, resource type by resource type. */
  readonly operations: readonly string[];
  /** The permission strings that match operations of the area, the one with the most first. */
  readonly allowing: readonly PatternReach[];
  /** What notActions take away of these. */
  readonly removing: readonly PatternReach[];
  /** How many operations the permissions allow and a delegation withholds (ROL-07 and its like). */
  readonly withheld: number;
}

const remembered = new WeakMap<OperationCatalogue, WeakMap<RolePermissions, readonly RoleReach[]>>();

/** What a role comes to in each area it reaches when it is delegated, in the order of `areas`; asked twice, found once. */
export function areaReachOf(role: RolePermissions, operations: OperationCatalogue): readonly RoleReach[] {
  let byRole = remembered.get(operations);
  if (!byRole) remembered.set(operations, (byRole = new WeakMap()));
  let reach = byRole.get(role);
  if (!reach) byRole.set(role, (reach = findReach(role, operations)));
  return reach;
}

/** What an operation does, by its name in any case. */
export function deedOf(operation: string): Deed {
  const verb = operation.slice(operation.lastIndexOf('/') + 1).toLowerCase();
  return verb === 'read' || verb === 'delete' ? verb : 'change';
}

/** The higher of two levels. */
export function higher(a: Level, b: Level): Level {
  return levels.indexOf(a) < levels.indexOf(b) ? b : a;
}

function findReach(role: RolePermissions, operations: OperationCatalogue): readonly RoleReach[] {
  const allowed = byArea(operationsOf(role, operations, 'control'));
  const delegated = byArea(delegatedOperationsOf(role, operations));
  const allowing = countByArea(role.permissions, operations, allowingPatterns);
  const removing = countByArea(role.permissions, operations, removingPatterns);
  return areas.flatMap((area) => {
    const before = allowed.get(area)?.length ?? 0;
    const names = delegated.get(area) ?? [];
    if (before === 0) return [];
    return [
      {
        area,
        level: names.map(deedOf).reduce<Level>(higher, 'none'),
        operations: names,
        allowing: allowing.get(area) ?? [],
        removing: removing.get(area) ?? [],
        withheld: before - names.length,
      },
    ];
  });
}

function byArea(names: readonly string[]): ReadonlyMap<Area, readonly string[]> {
  const found = new Map<Area, string[]>();
  for (const name of names) {
    const area = areaOf(name.slice(0, name.indexOf('/')));
    const list = found.get(area);
    if (list) list.push(name);
    else found.set(area, [name]);
  }
  return found;
}

/** The operations that one pattern of a block is about, in lower case. */
type Counted = (block: PermissionBlock) => readonly { readonly pattern: string; covers(operation: string): boolean }[];

const allowingPatterns: Counted = ({ actions }) =>
  actions.map((pattern) => ({ pattern, covers: matcherOf([pattern]) }));

const removingPatterns: Counted = ({ actions, notActions }) => {
  const grants = matcherOf(actions);
  return notActions.map((pattern) => {
    const excludes = matcherOf([pattern]);
    return { pattern, covers: (operation) => excludes(operation) && grants(operation) };
  });
};

function countByArea(
  blocks: readonly PermissionBlock[],
  operations: OperationCatalogue,
  counted: Counted,
): ReadonlyMap<Area, readonly PatternReach[]> {
  // Two blocks may hold the same pattern: an operation counts once.
  const found = new Map<Area, Map<string, Set<string>>>();
  for (const { pattern, covers } of blocks.flatMap(counted)) {
    for (const { lowerCase, provider } of operations.scannableBy(firstWord(pattern))) {
      if (!covers(lowerCase)) continue;
      const area = areaOf(provider);
      let matched = found.get(area);
      if (!matched) found.set(area, (matched = new Map<string, Set<string>>()));
      let names = matched.get(pattern);
      if (!names) matched.set(pattern, (names = new Set<string>()));
      names.add(lowerCase);
    }
  }
  return new Map([...found].map(([area, matched]) => [area, [...matched].map(patternReach).sort(mostFirst)] as const));
}

function patternReach([pattern, names]: readonly [string, ReadonlySet<string>]): PatternReach {
  return { pattern, operations: names.size };
}

function mostFirst(a: PatternReach, b: PatternReach): number {
  return b.operations - a.operations || (a.pattern < b.pattern ? -1 : 1);
}

/** The provider a pattern names, in lower case; undefined where it may cover any. */
function firstWord(pattern: string): string | undefined {
  const word = pattern.trim().toLowerCase().split('/', 1)[0] ?? '';
  return word.includes('*') ? undefined : word;
}
