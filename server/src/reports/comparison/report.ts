/** A version of a definition that deployed ones are compared with. */
export interface VersionName {
  /** The plan that sells it, by its name; undefined for a manifest that stands alone. */
  readonly plan?: string;
  readonly version?: string;
  /** The day it was published, as in `2026-03-10`; undefined for what is only in a file. */
  readonly published?: string;
}

/** One right by which a deployed definition differs from a version. */
export interface RightChange {
  /** `added`: deployed, but not in the version; `removed`: in the version, but not deployed; `changed`: on other conditions. */
  readonly kind: 'added' | 'removed' | 'changed';
  readonly principal: string;
  readonly role: string;
  /** How the version has it, in words; undefined where it does not. */
  readonly before?: string;
  /** How it is deployed, in words. */
  readonly after?: string;
}

/**
 * How a deployed definition stands to the versions that are known: it is the newest (`current`) or an earlier one
 * (`earlier`), has rights that no version has (`different`), or belongs to none of them (`unknown`).
 */
export type Standing = 'current' | 'earlier' | 'different' | 'unknown';

/** What one customer has deployed. */
export interface DelegationComparison {
  /** The customer's tenant, by name where Azure says it. */
  readonly customer: string;
  /** What is delegated: subscriptions and resource groups. */
  readonly scopes: readonly string[];
  /** The name of the definition, as the customer reads it. */
  readonly name: string;
  /** The tenant that manages it. */
  readonly managedBy: string;
  readonly standing: Standing;
  /** The version it is, or the one its rights are compared with; undefined for `unknown`. */
  readonly version?: VersionName;
  /**
   * How its rights differ from those of the version, and from the newest version's where it is an earlier one; none for
   * `current` and `unknown`.
   */
  readonly changes: readonly RightChange[];
}

/** What customers have, compared with what is known here: plain data, drawn by whoever shows it. */
export interface ComparisonReport {
  readonly title: string;
  /** In the order of standing, what needs attention first, then of customers. */
  readonly delegations: readonly DelegationComparison[];
}
