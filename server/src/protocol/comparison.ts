import type { ReportAnswer } from './reports';

/**
 * Client → server: compares what an answer of Azure says is deployed with the versions that a manifest, plan, offer or
 * record knows; null where either has nothing to compare.
 */
export const compareRequest = 'managedServiceOffers/compare';

export interface CompareParams {
  readonly uri: string;
  /** What `az managedservices definition list`, `assignment list` or the REST interface answered, as text. */
  readonly deployed: readonly string[];
}

/** Client → server: compares what two files allow, by the operations gained and lost. */
export const compareFilesRequest = 'managedServiceOffers/compareFiles';

export interface CompareFilesParams {
  readonly before: ComparedFileParams;
  readonly after: ComparedFileParams;
  /** The id of the plan that is meant, where files have several. */
  readonly planId?: string;
}

/** A manifest, plan, offer, record or file of Azure's own, as it is or as it was. */
export interface ComparedFileParams {
  readonly uri: string;
  /** A revision of the file's repository: the client is asked for the texts. */
  readonly revision?: string;
  /** Of a record the state that is meant: a version, a day, or the time of an entry. */
  readonly at?: string;
}

/** The report, in words why there is none, or the ids of the plans of which one has to be said. */
export type CompareFilesAnswer = ReportAnswer | { readonly refused: string } | { readonly choose: readonly string[] };

/** Client → server: what was published of a manifest, plan, offer or record, the newest first. */
export const publishedStatesRequest = 'managedServiceOffers/publishedStates';
export type PublishedStatesParams = { readonly uri: string };

/** What a record says of one time. */
export interface PublishedState {
  /** The URI of the record. */
  readonly record: string;
  /** The time of the entry, as the record writes it. */
  readonly at: string;
  /** The plans, each with its version: `Gold 2.0.0`. */
  readonly plans: readonly string[];
  readonly state?: string;
  readonly note?: string;
}

/** Client → server: the roles to choose from for a comparison, the one at a place of a document first. */
export const roleChoicesRequest = 'managedServiceOffers/roleChoices';

export interface RoleChoicesParams {
  readonly uri?: string;
  /** Line and character from zero, a character being a UTF-16 code unit. */
  readonly position?: { readonly line: number; readonly character: number };
}

/** A role that may be chosen. */
export interface RoleChoice {
  readonly id: string;
  readonly name: string;
  /** What it can do, or why it cannot be delegated, in a few words. */
  readonly detail: string;
  /** Set for the role at the place asked about. */
  readonly chosen?: boolean;
}

/** Client → server: two roles or more side by side, by their ids; null where fewer than two are known. */
export const compareRolesRequest = 'managedServiceOffers/compareRoles';
export type CompareRolesParams = { readonly roles: readonly string[] };
