/** What client and server say to each other beyond the Language Server Protocol. */

/** What the client tells at `initialize`. */
export interface InitializationOptions {
  /** Files and data are asked of the client, which sees virtual file systems too; else the server reads the disk. */
  readonly filesFromClient?: boolean;
  /** The messages in the editor's language, as `vscode.l10n.bundle` holds them. */
  readonly messages?: Readonly<Record<string, string>>;
}

/** Server → client: the text of a file of the extension, by its path from the extension's root. */
export const readDataRequest = 'managedServiceOffers/readData';
export type ReadDataParams = { readonly path: string };

/** Server → client: the URIs of the files under a folder that are ours by name, or whose names have these endings. */
export const findFilesRequest = 'managedServiceOffers/findFiles';
export type FindFilesParams = { readonly folder: string; readonly endings?: readonly string[] };

/** Server → client: the names of the files in a folder itself, none where it cannot be read. */
export const listFolderRequest = 'managedServiceOffers/listFolder';
export type ListFolderParams = { readonly folder: string };

/** Server → client: the text of a file of the workspace, or null where it cannot be read. */
export const readFileRequest = 'managedServiceOffers/readFile';
export type ReadFileParams = { readonly uri: string };

/** Server → client: the URI of a file or folder once links are followed, or null where there is none. */
export const locateFileRequest = 'managedServiceOffers/locateFile';
export type LocateFileParams = { readonly uri: string };

/** Server → client: a document is too large for all its results to be shown. */
export const resultsLimitedNotification = 'managedServiceOffers/resultsLimited';
export interface ResultsLimitedParams {
  readonly uri: string;
  /** What was limited, as the user calls it. */
  readonly what: string;
  readonly shown: number;
}

/** Client → server: what a manifest, plan or offer would allow; null for any other document. */
export const previewRequest = 'managedServiceOffers/preview';
export type ReportParams = { readonly uri: string };

/** A report as Markdown. */
export interface ReportAnswer {
  readonly markdown: string;
}

/** Client → server: plays a scenario, or what happens when a customer accepts this plan or manifest; null for others. */
export const simulateRequest = 'managedServiceOffers/simulate';

export interface SimulateParams {
  readonly uri: string;
  /** For a plan or manifest: the customer who accepts it. */
  readonly customer?: SimulatedCustomer;
}

/** A customer without a scenario file. */
export interface SimulatedCustomer {
  readonly name: string;
  readonly tenantId: string;
  readonly subscription: string;
}

/** Client → server: the scenario that a simulation of a plan or manifest plays, as the text of a file. */
export const scenarioRequest = 'managedServiceOffers/scenario';

/** Client → server: the files of a new offer. */
export const newOfferRequest = 'managedServiceOffers/newOffer';

export interface NewOfferParams {
  readonly publisherId: string;
  readonly offerId: string;
  /** The name customers see. */
  readonly name: string;
}

/** A file of a new offer, by its name in the offer's folder. */
export interface NewFile {
  readonly name: string;
  readonly text: string;
}

/** Client → server: the manifest that holds the literal authorizations of a template's text; null where it has none. */
export const manifestFromTemplateRequest = 'managedServiceOffers/manifestFromTemplate';
export type ManifestFromTemplateParams = { readonly text: string };

/** A manifest made from a template, and what its reader should know. */
export interface ManifestFromTemplate {
  readonly text: string;
  readonly notes: readonly string[];
}

/** Client → server: what the server judges by. */
export const aboutRequest = 'managedServiceOffers/about';

export interface About {
  /** The version of the file formats, which the schemas' ids carry. */
  readonly formatVersion: string;
  /** The date of the role data. */
  readonly roleData: string;
}

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

/** A directory file's new text, and what is new in it. */
export interface ImportedDirectory {
  readonly text: string;
  readonly added: number;
  readonly changed: number;
}
