import { type Area, areaOf, areas } from './areas';
import { byText } from './by-text';
import type { OperationCatalogue } from './operations';
import { matcherOf } from './pattern';
import type { PermissionBlock, RolePermissions } from './role';
import { operationsOf } from './role-operations';
import { withholds } from './withheld';

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
  /** The names of the control-plane operations that remain, by what they do, resource type by resource type. */
  readonly operations: Readonly<Record<Deed, readonly string[]>>;
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
  const found = operationsByArea(role, operations);
  const allowing = countByArea(role.permissions.flatMap(allowingPatterns), operations);
  const removing = countByArea(role.permissions.flatMap(removingPatterns), operations);
  return areas.flatMap((area) => {
    const here = found.get(area);
    if (!here) return [];
    const level = levels.findLast((candidate) => candidate === 'none' || here.byDeed[candidate].length > 0)!;
    return [
      {
        area,
        level,
        operations: here.byDeed,
        allowing: allowing.get(area) ?? [],
        removing: removing.get(area) ?? [],
        withheld: here.withheld,
      },
    ];
  });
}

interface AreaOperations {
  readonly byDeed: Record<Deed, string[]>;
  withheld: number;
}

function operationsByArea(role: RolePermissions, operations: OperationCatalogue): ReadonlyMap<Area, AreaOperations> {
  const found = new Map<Area, AreaOperations>();
  let provider = '';
  let here: AreaOperations | undefined;
  for (const name of operationsOf(role, operations, 'control')) {
    // Names come provider by provider.
    const next = name.slice(0, name.indexOf('/'));
    if (next !== provider || !here) {
      provider = next;
      const area = areaOf(provider);
      here = found.get(area) ?? { byDeed: { read: [], change: [], delete: [] }, withheld: 0 };
      found.set(area, here);
    }
    if (withholds(role.id, name)) here.withheld++;
    else here.byDeed[deedOf(name)].push(name);
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
