/** One permission object of a role definition; patterns may hold `*`, which spans `/`. */
export interface PermissionBlock {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
  readonly dataActions: readonly string[];
  readonly notDataActions: readonly string[];
  /** The condition (Azure ABAC) that binds everything this block grants. */
  readonly condition?: string;
}

/** Whether a role is on its way out: gone for new delegations, announced to go, or replaced by a newer one (ROL-09). */
export type Deprecation = 'deprecated' | 'planned' | 'legacy';

/** When a role that could be delegated gained data actions; the service's answer may flap around a roll-out (ROL-10). */
export interface DataActionGain {
  /** The first day the role was seen with data actions, as YYYY-MM-DD. */
  readonly first: string;
  /** The last day it gained them again, as YYYY-MM-DD. */
  readonly last: string;
  /** How often it was seen to gain them. */
  readonly times: number;
}

/** How many control-plane operations of one resource provider a role allows through a delegation, by verb. */
export interface Effect {
  readonly provider: string;
  readonly read: number;
  readonly write: number;
  readonly delete: number;
  readonly action: number;
}

/** A role that can be delegated in place of another one (QF-ROLE). */
export interface RoleAlternative {
  /** The GUID in lower case. */
  readonly id: string;
  /** How many control-plane operations it lacks of those that any delegated role could allow of the other. */
  readonly lacks: number;
  /** How many it allows that the other does not. */
  readonly adds: number;
}

/** What permission arithmetic needs of a role. */
export interface RolePermissions {
  /** The GUID in lower case. */
  readonly id: string;
  readonly permissions: readonly PermissionBlock[];
}

/** A built-in role definition. */
export interface Role extends RolePermissions {
  readonly name: string;
  /** Names the role had before, oldest first. */
  readonly formerNames: readonly string[];
  readonly deprecated: boolean;
  readonly deprecation?: Deprecation;
  readonly dataActionsGained?: DataActionGain;
  /** Counts by resource provider, providers in alphabetical order. */
  readonly effects: readonly Effect[];
  /** The roles to delegate instead, the nearest first, where this one is refused, on its way out or allows everything. */
  readonly alternatives: readonly RoleAlternative[];
}

/** A role that was built in once and is gone from the service. */
export interface RetiredRole {
  /** The GUID in lower case. */
  readonly id: string;
  readonly name: string;
  /** The last day the service listed it, as YYYY-MM-DD. */
  readonly lastSeen: string;
}
