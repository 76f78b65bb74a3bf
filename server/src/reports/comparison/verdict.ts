import { sameId } from '../../documents/guid';
import type { Definition } from '../../documents/model';
import { type Power, powersOf, powerTables } from '../../roles';
import { type Access, coversAll, widest } from './access';
import {
  type HeldRole,
  isOperation,
  type NamedRole,
  type PrincipalRights,
  type RightsSources,
  rightsOf,
} from './rights';

/**
 * How what a definition allows stands to what another one allows: it allows more (`wider`), less (`narrower`), the
 * same, or more here and less there (`different`).
 */
export type Verdict = 'wider' | 'narrower' | 'same' | 'different';

/** What came and what went. */
export interface Change<T> {
  readonly gained: readonly T[];
  readonly lost: readonly T[];
}

/** Operations that activate more easily or less easily than before. */
export interface ConditionChange {
  /** The roles that give them on activation now, by name. */
  readonly roles: readonly string[];
  readonly operations: readonly string[];
  /** The ways to have them that count: none is contained in another. */
  readonly before: readonly Access[];
  readonly after: readonly Access[];
  readonly verdict: Verdict;
}

/** Where a power is: nowhere, after activation, or always. */
export type PowerLevel = 'none' | 'activation' | 'standing';

/** A power beside reading and changing that a principal has otherwise than before. */
export interface PowerChange {
  readonly power: Power;
  readonly before: PowerLevel;
  readonly after: PowerLevel;
}

/** The roles a principal may assign to managed identities, by name, and whether that comes to more or less. */
export interface AssignableChange extends Change<string> {
  readonly verdict: Verdict;
}

/** What one principal has otherwise than before. */
export interface PrincipalChange {
  readonly id: string;
  /** As the newer definition calls it, else the older one. */
  readonly name: string;
  readonly presence: 'new' | 'gone' | 'kept';
  readonly verdict: Verdict;
  /** Control-plane operations it may do at any time, in alphabetical order. */
  readonly standing: Change<string>;
  /** Control-plane operations it may do with everything active, in alphabetical order. */
  readonly reach: Change<string>;
  /** What is there on activation before and after, on other conditions. */
  readonly conditions: readonly ConditionChange[];
  readonly powers: readonly PowerChange[];
  readonly assignable: AssignableChange;
  /** The roles by which all this comes, with when they are there; those it has in the same way on both sides left out. */
  readonly roles: Change<{ readonly role: NamedRole; readonly access: Access }>;
}

/** How two definitions differ in what they allow. */
export interface DefinitionChange {
  readonly verdict: Verdict;
  /** The ids of the managing tenants, where they differ: everything is somebody else's then. */
  readonly managingTenant?: { readonly before: string; readonly after: string };
  /** Those with other roles than before, the newer definition's order first, then those who are gone. */
  readonly principals: readonly PrincipalChange[];
  /** How many principals have the same roles in the same way. */
  readonly unchanged: number;
  /** Set where one of the two has entries that are known only when it is deployed, so that the verdict may be another. */
  readonly incomplete?: true;
}

/**
 * Compares what two definitions allow, by the operations gained and lost, principal by principal: order, case,
 * duplicates and a role in place of one with the same operations make no difference. An operation that needs no
 * activation any more, or is activated more easily or for longer, is gained; the other way round it is lost. What Azure
 * would refuse counts as if it did not. Undefined stands for a definition that is not there.
 */
export function compareDefinitions(
  before: Definition | undefined,
  after: Definition | undefined,
  sources: RightsSources,
): DefinitionChange {
  const [older, newer] = [rightsOf(before, sources), rightsOf(after, sources)];
  const keys = [...new Set([...newer.principals.keys(), ...older.principals.keys()])];
  const principals = keys.flatMap(
    (key) => comparePrincipal(older.principals.get(key), newer.principals.get(key)) ?? [],
  );
  const tenants = [before, after].map((definition) => definition?.managedByTenantId?.value);
  const moved = tenants[0] !== undefined && tenants[1] !== undefined && !sameId(tenants[0], tenants[1]);
  return {
    verdict: moved ? 'different' : together(principals.map(({ verdict }) => verdict)),
    ...(moved && { managingTenant: { before: tenants[0]!, after: tenants[1]! } }),
    principals,
    unchanged: keys.length - principals.length,
    ...(mayHide(older.unknown, newer.unknown) && { incomplete: true }),
  };
}

/** The verdict on a whole, from those on its parts. */
export function together(verdicts: readonly Verdict[]): Verdict {
  const gains = verdicts.some((verdict) => verdict === 'wider' || verdict === 'different');
  const loses = verdicts.some((verdict) => verdict === 'narrower' || verdict === 'different');
  return verdictOf(gains, loses);
}

function verdictOf(gains: boolean, loses: boolean): Verdict {
  if (gains) return loses ? 'different' : 'wider';
  return loses ? 'narrower' : 'same';
}

/** The same expressions on both sides are the same entries, whatever they are. */
function mayHide(before: readonly string[], after: readonly string[]): boolean {
  if ([...before, ...after].includes('?')) return true;
  return [...before].sort().join('\n') !== [...after].sort().join('\n');
}

type HeldRights = Omit<PrincipalRights, 'id'>;

const nobody: HeldRights = {
  displayName: undefined,
  held: [],
  assignable: [],
  assigned: new Set(),
};

/** How a principal's rights differ; undefined where it has the same roles in the same way. */
function comparePrincipal(
  older: PrincipalRights | undefined,
  newer: PrincipalRights | undefined,
): PrincipalChange | undefined {
  const [before, after] = [older ?? nobody, newer ?? nobody];
  const roles = changeOf(before.held, after.held, ({ role, access }) => JSON.stringify([role.id, access]));
  const assignable = compareAssignable(before, after);
  const isSame = [roles, assignable].every(({ gained, lost }) => gained.length + lost.length === 0);
  if (isSame) return undefined;
  const sectors = sectorsOf(before.held, after.held, roles);
  const conditions = conditionChanges(sectors, after.held);
  return {
    id: (newer ?? older!).id,
    name: after.displayName ?? before.displayName ?? (newer ?? older!).id,
    presence: !older ? 'new' : !newer ? 'gone' : 'kept',
    verdict: together([...sectors.map(verdictOn), assignable.verdict]),
    standing: operationChange(sectors, (ways) => ways.includes('permanent')),
    reach: operationChange(sectors, (ways) => ways.length > 0),
    conditions,
    powers: comparePowers(before.held, after.held),
    assignable,
    roles: { gained: roles.gained.map(nameAndAccess), lost: roles.lost.map(nameAndAccess) },
  };
}

function nameAndAccess({ role, access }: HeldRole): PrincipalChange['roles']['gained'][number] {
  return { role, access };
}

/** Operations that are there in the same ways, before and after. */
interface Sector {
  readonly operations: readonly string[];
  readonly before: readonly Access[];
  readonly after: readonly Access[];
}

/**
 * Divides the operations of roles that came or went by all the roles that give them, so that each part is judged once.
 * What no such role gives is as it was.
 */
function sectorsOf(
  before: readonly HeldRole[],
  after: readonly HeldRole[],
  { gained, lost }: Change<HeldRole>,
): readonly Sector[] {
  const partOf = new Map<string, number>();
  for (const { operations } of [...gained, ...lost]) for (const operation of operations) partOf.set(operation, 0);
  const parts: (readonly HeldRole[])[] = [[]];
  for (const held of [...before, ...after]) {
    const split = new Map<number, number>();
    for (const operation of held.operations) {
      const part = partOf.get(operation);
      if (part === undefined) continue;
      if (!split.has(part)) split.set(part, parts.push([...parts[part]!, held]) - 1);
      partOf.set(operation, split.get(part)!);
    }
  }
  const operations = parts.map((): string[] => []);
  for (const [operation, part] of partOf) operations[part]!.push(operation);
  return parts.flatMap((givers, part) => {
    const waysOf = (side: readonly HeldRole[]) =>
      widest(givers.filter((held) => side.includes(held)).map(({ access }) => access));
    return operations[part]!.length === 0
      ? []
      : [{ operations: operations[part]!, before: waysOf(before), after: waysOf(after) }];
  });
}

function verdictOn({ before, after }: Pick<Sector, 'before' | 'after'>): Verdict {
  return verdictOf(!coversAll(before, after), !coversAll(after, before));
}

function operationChange(sectors: readonly Sector[], has: (ways: readonly Access[]) => boolean): Change<string> {
  const named = (isWanted: (sector: Sector) => boolean): readonly string[] =>
    sectors.flatMap((sector) => (isWanted(sector) ? sector.operations.filter(isOperation) : [])).sort();
  return {
    gained: named(({ before, after }) => has(after) && !has(before)),
    lost: named(({ before, after }) => has(before) && !has(after)),
  };
}

/** What is there on activation on both sides, and not on the same conditions. */
function conditionChanges(sectors: readonly Sector[], held: readonly HeldRole[]): readonly ConditionChange[] {
  const changes = new Map<string, Sector & { operations: string[] }>();
  for (const sector of sectors) {
    const { before, after, operations } = sector;
    if (before.length === 0 || after.length === 0 || [...before, ...after].includes('permanent')) continue;
    if (verdictOn(sector) === 'same') continue;
    const key = JSON.stringify([before, after]);
    const known = changes.get(key);
    if (known) known.operations.push(...operations);
    else changes.set(key, { before, after, operations: [...operations] });
  }
  return [...changes.values()].map(({ before, after, operations }) => {
    const words = new Set(operations);
    const giving = held.filter(
      ({ access, operations: own }) => access !== 'permanent' && own.some((one) => words.has(one)),
    );
    return {
      roles: [...new Set(giving.map(({ role }) => role.name))],
      operations: operations.filter(isOperation).sort(),
      before,
      after,
      verdict: verdictOn({ before, after }),
    };
  });
}

function comparePowers(before: readonly HeldRole[], after: readonly HeldRole[]): readonly PowerChange[] {
  const [older, newer] = [powerLevels(before), powerLevels(after)];
  return (Object.keys(powerTables) as Power[]).flatMap((power) => {
    const levels = { before: older.get(power) ?? 'none', after: newer.get(power) ?? 'none' } as const;
    return levels.before === levels.after ? [] : [{ power, ...levels }];
  });
}

function powerLevels(held: readonly HeldRole[]): ReadonlyMap<Power, PowerLevel> {
  const levels = new Map<Power, PowerLevel>();
  for (const { known, access } of held) {
    for (const { power } of known ? powersOf(known) : []) {
      if (access === 'permanent') levels.set(power, 'standing');
      else if (!levels.has(power)) levels.set(power, 'activation');
    }
  }
  return levels;
}

function compareAssignable(before: HeldRights, after: HeldRights): AssignableChange {
  const { gained, lost } = changeOf(before.assignable, after.assignable, ({ id }) => id);
  const misses = (some: ReadonlySet<string>, all: ReadonlySet<string>) => [...all].some((word) => !some.has(word));
  return {
    gained: gained.map(({ name }) => name),
    lost: lost.map(({ name }) => name),
    verdict: verdictOf(misses(before.assigned, after.assigned), misses(after.assigned, before.assigned)),
  };
}

function changeOf<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string): Change<T> {
  const [older, newer] = [before, after].map((list) => new Set(list.map(keyOf)));
  return {
    gained: after.filter((one) => !older!.has(keyOf(one))),
    lost: before.filter((one) => !newer!.has(keyOf(one))),
  };
}
