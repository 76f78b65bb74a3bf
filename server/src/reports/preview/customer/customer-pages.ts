import type { RightChange } from '../../comparison/report';
import type { Verdict } from '../../comparison/verdict';

/** What a customer reads of one plan or definition: before the first acceptance, and before an update. */
export interface CustomerPages {
  readonly acceptance: AcceptancePage;
  /** Set where a record tells what was published before, and what it tells is not what stands here. */
  readonly update?: UpdatePage;
  /** The newest entry of the record, whether or not anything has changed since. */
  readonly published?: PublishedVersion;
}

/** What is asked of a customer before anything is delegated. */
export interface AcceptancePage {
  /** What the offer is called: by its listing, else by the definition. */
  readonly offer: string;
  readonly plan?: string;
  readonly description?: string;
  /** The managing tenant by name, else by id; empty where the definition names none. */
  readonly provider: string;
  readonly version?: string;
  readonly rights: readonly CustomerRight[];
  /** Whether there may be more rights that are known only when it is deployed. */
  readonly incomplete?: boolean;
}

/** One line of what is asked: a role, and who gets it. */
export interface CustomerRight {
  readonly role: string;
  /** The display name the provider chose, else the object id, which a customer cannot look up. */
  readonly name: string;
  readonly isNamed: boolean;
  readonly access: 'active' | 'eligible';
  /** When the role is there, and what else binds it. */
  readonly conditions: string;
}

/** What was published of a plan. */
export interface PublishedVersion {
  readonly version?: string;
  /** The day, as in `2026-03-10`. */
  readonly day?: string;
  /** Whether only the offer's preview audience has it. */
  readonly inPreview: boolean;
}

/** What a customer who has the published version is asked to accept. */
export interface UpdatePage {
  readonly since: PublishedVersion;
  readonly version?: string;
  /** By operations gained and lost. */
  readonly verdict: Verdict;
  /** Whether the verdict may be another once all values are known. */
  readonly incomplete?: boolean;
  /** Rights that come, go or change their conditions. */
  readonly changes: readonly RightChange[];
  /** The managing tenants, where they differ: that takes a new offer. */
  readonly managingTenant?: { readonly before: string; readonly after: string };
}
