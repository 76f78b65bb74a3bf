import type { Span } from '../../documents/syntax-tree';
import type { Power } from '../../roles';

/** A place in a file that a reader may jump to. */
export interface Place extends Span {
  readonly uri: string;
}

/** What a manifest, a plan, an offer or a file of Azure's own would allow, and to whom: plain data, drawn by whoever shows it. */
export interface PreviewReport {
  readonly title: string;
  /** The date of the role data every verdict rests on. */
  readonly roleData: string;
  /** One for a manifest or a plan, one for each plan of an offer, and for each definition of a file of Azure's own. */
  readonly plans: readonly PlanPreview[];
}

/** What one plan, or a manifest or other definition that stands alone, would allow. */
export interface PlanPreview {
  readonly name: string;
  readonly planId?: string;
  readonly visibility?: string;
  readonly version?: string;
  readonly managingTenant?: { readonly id: string; readonly name?: string };
  readonly principals: readonly PrincipalPreview[];
  /** Whether there may be more that is known only when it is deployed: values of parameters, expressions. */
  readonly incomplete?: boolean;
  /** Why there is nothing to show: the plan or its manifest cannot be read. */
  readonly unreadable?: string;
  readonly place: Place;
}

/** One principal and all it gets. */
export interface PrincipalPreview {
  readonly id: string;
  readonly name: string;
  readonly type?: string;
  readonly memberCount?: number;
  readonly owner?: string;
  readonly grants: readonly GrantPreview[];
}

/** One role a principal gets. */
export interface GrantPreview {
  readonly access: 'active' | 'eligible';
  readonly role: { readonly id: string; readonly name: string };
  readonly verdict: 'accepted' | 'refused' | 'unknown';
  /** Why, in words; also what is special about an accepted role. */
  readonly reasons: readonly string[];
  /** What the role can do, in words. */
  readonly effect: string;
  readonly powers: readonly Power[];
  /** The names of the roles it may assign to managed identities. */
  readonly assignable: readonly string[];
  readonly activation?: ActivationPreview;
  readonly justification?: string;
  readonly place: Place;
}

/** Under which conditions an eligible role becomes active. */
export interface ActivationPreview {
  /** For how long at most; undefined where the text is no duration. */
  readonly minutes?: number;
  readonly multiFactor: boolean;
  /** Who may approve; none where nobody needs to. */
  readonly approvers: readonly string[];
}
