import { readAlternatives } from './alternatives';
import { readEffect, readEffects } from './effect-text';
import { maximumEdits, NearIds } from './near-ids';
import { readPatterns } from './pattern-text';
import type { DataActionGain, Deprecation, Effect, PermissionBlock, RetiredRole, Role, RoleAlternative } from './role';
import type { BlockEntry, RoleData, RoleEntry } from './role-data';

/** The built-in roles of one day. */
export class RoleCatalogue {
  /** The day the roles were read from the service, as YYYY-MM-DD: what came later is unknown here. */
  readonly date: string;
  /** Where the roles were read. */
  readonly source: string;
  /** All roles in alphabetical order of their names. */
  readonly roles: readonly Role[];

  /** Roles that are gone from the service, in alphabetical order of their names. */
  readonly retiredRoles: readonly RetiredRole[];

  readonly #byId: ReadonlyMap<string, Role>;
  readonly #retired: ReadonlyMap<string, RetiredRole>;
  #nearIds: NearIds | undefined;
  #byName: ReadonlyMap<string, Role> | undefined;

  private constructor(data: RoleData) {
    let totals: readonly Effect[] | undefined;
    const readTotals = () => (totals ??= data.totals.map(readEffect));
    this.date = data.date;
    this.source = data.source;
    this.roles = data.roles.map((entry) => new BuiltInRole(entry, readTotals));
    this.#byId = new Map(this.roles.map((role) => [role.id, role]));
    this.retiredRoles = data.retired;
    this.#retired = new Map(data.retired.map((role) => [role.id, role]));
  }

  /** Reads the text of the generated file `roles.json`; permissions are decoded when they are first asked for. */
  static parse(json: string): RoleCatalogue {
    return new RoleCatalogue(JSON.parse(json) as RoleData);
  }

  /** The role with this GUID, in any case. */
  get(id: string): Role | undefined {
    return this.#byId.get(id) ?? this.#byId.get(id.toLowerCase());
  }

  /** The role that once had this GUID, in any case, and is gone from the service. */
  retired(id: string): RetiredRole | undefined {
    return this.#retired.get(id.toLowerCase());
  }

  /** The one role whose GUID is within so many edits (two at most) of a text; none when two are equally near. */
  nearest(text: string, distance: number = maximumEdits): Role | undefined {
    this.#nearIds ??= new NearIds(this.#byId.keys());
    const id = this.#nearIds.nearest(text.toLowerCase(), Math.min(distance, maximumEdits));
    return id === undefined ? undefined : this.#byId.get(id);
  }

  /** The role with this name, in any case; a name a role has today goes before one another role had before. */
  byName(name: string): Role | undefined {
    this.#byName ??= new Map([
      ...this.roles.flatMap((role) => role.formerNames.map((former) => [nameKey(former), role] as const)),
      ...this.roles.map((role) => [nameKey(role.name), role] as const),
    ]);
    return this.#byName.get(nameKey(name));
  }
}

class BuiltInRole implements Role {
  readonly id: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly deprecation?: Deprecation;
  readonly dataActionsGained?: DataActionGain;

  readonly #entry: RoleEntry;
  readonly #readTotals: () => readonly Effect[];
  #permissions: readonly PermissionBlock[] | undefined;
  #effects: readonly Effect[] | undefined;
  #alternatives: readonly RoleAlternative[] | undefined;

  constructor(entry: RoleEntry, readTotals: () => readonly Effect[]) {
    this.id = entry.id;
    this.name = entry.name;
    this.formerNames = entry.formerNames ?? [];
    this.deprecation = entry.deprecation;
    this.dataActionsGained = entry.dataActionsGained;
    this.#entry = entry;
    this.#readTotals = readTotals;
  }

  get deprecated(): boolean {
    return this.deprecation !== undefined;
  }

  get permissions(): readonly PermissionBlock[] {
    return (this.#permissions ??= this.#entry.permissions.map(readBlock));
  }

  get effects(): readonly Effect[] {
    return (this.#effects ??= readEffects(this.#entry.effects, this.#readTotals()));
  }

  get alternatives(): readonly RoleAlternative[] {
    return (this.#alternatives ??= readAlternatives(this.#entry.alternatives));
  }
}

function readBlock({ actions, notActions, dataActions, notDataActions, condition }: BlockEntry): PermissionBlock {
  return {
    actions: readPatterns(actions),
    notActions: readPatterns(notActions),
    dataActions: readPatterns(dataActions),
    notDataActions: readPatterns(notDataActions),
    condition,
  };
}

function nameKey(name: string): string {
  return name.trim().toLowerCase();
}
