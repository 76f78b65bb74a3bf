import { type Area, areaOf, areas } from './areas';
import { byText } from './by-text';
import type { OperationCatalogue } from './operations';
import { matcherOf } from './pattern';
import type { PermissionBlock, RolePermissions } from './role';
import { delegatedOperationsOf, operationsOf } from './role-operations';

/** What an operation does to a resource, by the last word of its name; an action changes, unless its name says that it asks. */
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

/** Actions that ask and change nothing; keys and secrets that some of them give are a power of their own. A query pack is a resource. */
const asking = /\/(?:list|get|query(?!packs)|search|check|validate|fetch)[^/]*\/action$/i;

/** What an operation does, by its name in any case. */
export function deedOf(operation: string): Deed {
  const verb = operation.slice(operation.lastIndexOf('/') + 1).toLowerCase();
  if (verb === 'read' || verb === 'delete') return verb;
  return verb === 'action' && asking.test(operation) ? 'read' : 'change';
}

/** The higher of two levels. */
export function higher(a: Level, b: Level): Level {
  return levels.indexOf(a) < levels.indexOf(b) ? b : a;
}

function findReach(role: RolePermissions, operations: OperationCatalogue): readonly RoleReach[] {
  const allowed = byArea(operationsOf(role, operations, 'control'));
  const delegated = byArea(delegatedOperationsOf(role, operations));
  const allowing = countByArea(role.permissions.flatMap(allowingPatterns), operations);
  const removing = countByArea(role.permissions.flatMap(removingPatterns), operations);
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
  let provider = '';
  let list: string[] = [];
  for (const name of names) {
    // Names come provider by provider.
    const next = name.slice(0, name.indexOf('/'));
    if (next !== provider) {
      provider = next;
      const area = areaOf(provider);
      list = found.get(area) ?? [];
      found.set(area, list);
    }
    list.push(name);
  }
  return found;
}

/** A pattern, and whether it is about an operation in lower case. */
interface Counted {
  readonly pattern: string;
  covers(operation: string): boolean;
}

function allowingPatterns({ actions }: PermissionBlock): readonly Counted[] {
  return actions.map((pattern) => ({ pattern, covers: matcherOf([pattern]) }));
}

function removingPatterns({ actions, notActions }: PermissionBlock): readonly Counted[] {
  const grants = matcherOf(actions);
  return notActions.map((pattern) => {
    const excludes = matcherOf([pattern]);
    return { pattern, covers: (operation) => excludes(operation) && grants(operation) };
  });
}

function countByArea(patterns: readonly Counted[], operations: OperationCatalogue): ReadonlyMap<Area, PatternReach[]> {
  const found = new Map<Area, PatternReach[]>();
  // Two blocks may hold the same pattern, for the same operations.
  const unique = new Map(patterns.map((counted) => [counted.pattern.toLowerCase(), counted] as const));
  for (const { pattern, covers } of unique.values()) {
    const counts = new Map<Area, number>();
    for (const [provider, all] of operations.scannableBy(firstWord(pattern))) {
      const matching = all.filter(({ lowerCase }) => covers(lowerCase)).length;
      const area = areaOf(provider);
      if (matching > 0) counts.set(area, (counts.get(area) ?? 0) + matching);
    }
    for (const [area, matching] of counts) {
      const list = found.get(area) ?? [];
      list.push({ pattern, operations: matching });
      found.set(area, list);
    }
  }
  for (const list of found.values()) list.sort(mostFirst);
  return found;
}

function mostFirst(a: PatternReach, b: PatternReach): number {
  return b.operations - a.operations || byText(a.pattern, b.pattern);
}

/** The provider a pattern names, in lower case; undefined where it may cover any. */
function firstWord(pattern: string): string | undefined {
  const word = pattern.trim().toLowerCase().split('/', 1)[0] ?? '';
  return word.includes('*') ? undefined : word;
}
