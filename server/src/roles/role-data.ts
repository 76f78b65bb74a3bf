import type { DataActionGain, Deprecation, RetiredRole } from './role';

/** The file `roles.json`: generated, one role a line. */
export interface RoleData {
  /** The day the roles were read from the service, as YYYY-MM-DD. */
  readonly date: string;
  readonly source: string;
  /** Every provider's control-plane operations by verb, as effect texts: what a role that allows everything comes to. */
  readonly totals: readonly string[];
  readonly roles: readonly RoleEntry[];
  readonly retired: readonly RetiredRole[];
}

/** One role as the file holds it; lists of patterns are pattern texts, effects an effect text, alternatives their own. */
export interface RoleEntry {
  readonly id: string;
  readonly name: string;
  readonly formerNames?: readonly string[];
  readonly deprecation?: Deprecation;
  readonly dataActionsGained?: DataActionGain;
  readonly permissions: readonly BlockEntry[];
  readonly effects?: string;
  readonly alternatives?: string;
}

/** One permission block as the file holds it; what is empty is left out. */
export interface BlockEntry {
  readonly actions?: string;
  readonly notActions?: string;
  readonly dataActions?: string;
  readonly notDataActions?: string;
  readonly condition?: string;
}
