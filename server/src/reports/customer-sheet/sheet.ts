import type { GrantPreview, PrincipalPreview } from '../preview/report';

/** What a plan grants to whom, as it is attached to a contract: plain data, which the page is written from and carries. */
export interface CustomerSheet {
  readonly offer: SheetOffer;
  readonly plan: { readonly planId?: string; readonly name: string };
  readonly version?: string;
  /** The managing tenant; an empty id where the definition names none. */
  readonly tenant: NamedId;
  /** As manifests write it: `AzureCloud`. */
  readonly cloud: string;
  /** The date of the role data that the words about roles rest on, as in `2026-08-22`. */
  readonly roleData: string;
  readonly principals: readonly SheetPrincipal[];
  /** How it ends and what remains, a sentence or two each. */
  readonly ending: readonly string[];
}

/** The offer that sells the plan, as far as files tell. */
export interface SheetOffer {
  readonly publisherId?: string;
  readonly offerId?: string;
  readonly name?: string;
}

/** Somebody or something, by id and by the name the provider uses. */
export interface NamedId {
  readonly id: string;
  readonly name?: string;
}

/** One principal and all it gets. */
export interface SheetPrincipal extends Pick<PrincipalPreview, 'id' | 'name' | 'type' | 'memberCount' | 'owner'> {
  readonly grants: readonly SheetGrant[];
}

/** One role that a principal gets. */
export interface SheetGrant extends Pick<GrantPreview, 'access' | 'verdict' | 'reasons' | 'justification'> {
  readonly role: NamedId;
  /** What the role lets its holder do, in words; empty where that is not known. */
  readonly allows: string;
  /** The roles it names as assignable; they have an effect with User Access Administrator only (DEL-02). */
  readonly assignable: readonly NamedId[];
  readonly activation?: SheetActivation;
}

/** The conditions of an activation, as they are written. */
export interface SheetActivation {
  /** `Azure` asks for multifactor authentication. */
  readonly multiFactorAuthProvider?: string;
  /** An ISO 8601 duration. */
  readonly maximumActivationDuration?: string;
  readonly approvers: readonly NamedId[];
}
