import type { TextChange } from './texts';

/** Client → server: what a listing of principals holds, as `az ad group list` and the like print it. */
export const directoryListingRequest = 'managedServiceOffers/directoryListing';
export type DirectoryListingParams = { readonly text: string };

/** How many principals of each kind a listing holds. */
export interface DirectoryListing {
  readonly groups: number;
  readonly servicePrincipals: number;
  readonly applications: number;
  readonly users: number;
  /** Groups that are listed with their members. */
  readonly withMembers: number;
  /** Objects that are no principals. */
  readonly passedOver: number;
}

/** Client → server: a directory file with the principals of a listing in it; a text says why that cannot be. */
export const importDirectoryRequest = 'managedServiceOffers/importDirectory';

/** What of a listing comes into a directory. */
export interface ImportOptions {
  /** Users, by their names. */
  readonly people: boolean;
  /** The members of groups, by their ids. */
  readonly members: boolean;
  /** The listing is the whole tenant: ids that are not in it do not exist. */
  readonly complete: boolean;
}

export interface ImportDirectoryParams extends ImportOptions {
  readonly listing: string;
  /** The directory file; null for a new one. */
  readonly directory: string | null;
}

/** A directory file's new text, the edits that lead to it, and what is new in it. */
export interface ImportedDirectory {
  readonly text: string;
  readonly edits: readonly TextChange[];
  readonly added: number;
  readonly changed: number;
}
