import {
  covers,
  delegatedOperationsOf,
  effectOf,
  judge,
  type OperationCatalogue,
  type Power,
  powersOf,
  type Role,
  type Verdict,
} from '../../roles';
import { groupByProvider, type OperationGroup } from '../operation-groups';

/** What one role allows of a provider's control plane, by verb; undefined for nothing. */
export type Level = Readonly<Record<'read' | 'write' | 'delete' | 'action', number>> | undefined;

/** A row of the comparison: a provider, and what each role allows there. */
export interface AreaRow {
  readonly provider: string;
  readonly levels: readonly Level[];
}

/** A row of the comparison: a power, and how many of its operations each role has. */
export interface PowerRow {
  readonly power: Power;
  readonly counts: readonly number[];
}

/** The operations that a single role of those compared allows, by provider, the one with the most first. */
export interface OnlyHere {
  readonly role: Role;
  readonly count: number;
  readonly byProvider: readonly OperationGroup[];
}

/** Two roles or more side by side. */
export interface RoleComparison {
  /** The day of the role data, as YYYY-MM-DD. */
  readonly roleData: string;
  readonly roles: readonly { readonly role: Role; readonly verdict: Verdict; readonly operations: number }[];
  /** How many operations all of them allow. */
  readonly common: number;
  readonly powers: readonly PowerRow[];
  /** Providers where the roles differ, the one with the greatest difference first. */
  readonly areas: readonly AreaRow[];
  /** Providers where they allow the same numbers. */
  readonly equalAreas: number;
  readonly only: readonly OnlyHere[];
  /** Pairs of which the first allows all that the second does. */
  readonly contained: readonly (readonly [wide: Role, narrow: Role])[];
}

/** Compares what roles allow through a delegation, whether or not Azure takes them (QF-ROLE). */
export function compareRoles(roles: readonly Role[], operations: OperationCatalogue, roleData: string): RoleComparison {
  const sets = roles.map((role) => new Set(delegatedOperationsOf(role, operations)));
  const areas = areasOf(roles);
  const differing = areas.filter(({ levels }) => spread(levels) > 0 || new Set(levels.map(textOf)).size > 1);
  return {
    roleData,
    roles: roles.map((role, at) => ({ role, verdict: judge(role), operations: sets[at]!.size })),
    common: [...sets[0]!].filter((name) => sets.every((set) => set.has(name))).length,
    powers: powersByRole(roles),
    areas: [...differing].sort((a, b) => spread(b.levels) - spread(a.levels)),
    equalAreas: areas.length - differing.length,
    only: roles.map((role, at) => onlyIn(role, sets, at)),
    contained: roles.flatMap((wide) =>
      roles.filter((narrow) => narrow !== wide && covers(wide, narrow)).map((narrow) => [wide, narrow] as const),
    ),
  };
}

function areasOf(roles: readonly Role[]): readonly AreaRow[] {
  const rows = new Map<string, Level[]>();
  roles.forEach((role, at) => {
    for (const { provider, ...level } of effectOf(role)) {
      if (!rows.has(provider))
        rows.set(
          provider,
          roles.map(() => undefined),
        );
      rows.get(provider)![at] = level;
    }
  });
  return [...rows].map(([provider, levels]) => ({ provider, levels }));
}

function powersByRole(roles: readonly Role[]): readonly PowerRow[] {
  const byRole = roles.map(powersOf);
  const powers = [...new Set(byRole.flat().map(({ power }) => power))];
  return powers.map((power) => ({
    power,
    counts: byRole.map((held) => held.find((one) => one.power === power)?.operations.length ?? 0),
  }));
}

function onlyIn(role: Role, sets: readonly ReadonlySet<string>[], at: number): OnlyHere {
  const others = sets.filter((_, index) => index !== at);
  const names = [...sets[at]!].filter((name) => !others.some((set) => set.has(name)));
  return { role, count: names.length, byProvider: groupByProvider(names) };
}

/** How far the roles are apart: operations of the one that allows most, less those of the one that allows least. */
function spread(levels: readonly Level[]): number {
  const sizes = levels.map((level) => (level ? level.read + level.write + level.delete + level.action : 0));
  return Math.max(...sizes) - Math.min(...sizes);
}

function textOf(level: Level): string {
  return level ? [level.read, level.write, level.delete, level.action].join(' ') : '';
}
