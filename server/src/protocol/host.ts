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

/** Server → client: how a file of the workspace begins, or null where it cannot be read. */
export const readHeaderRequest = 'managedServiceOffers/readHeader';
/** At most `length` bytes are wanted. */
export type ReadHeaderParams = { readonly uri: string; readonly length: number };
export interface FileHeaderAnswer {
  /** The first bytes; none of a file that is too large to be read at all. */
  readonly base64: string;
  /** The size of the whole file in bytes. */
  readonly size: number;
}

/** Server → client: the URI of a file or folder once links are followed, or null where there is none. */
export const locateFileRequest = 'managedServiceOffers/locateFile';
export type LocateFileParams = { readonly uri: string };

/** Server → client: the text of a file as it was at a revision of its repository, or null where it cannot be read. */
export const readRevisionRequest = 'managedServiceOffers/readRevision';
export type ReadRevisionParams = { readonly uri: string; readonly revision: string };

/** Server → client: a document is too large for all its results to be shown. */
export const resultsLimitedNotification = 'managedServiceOffers/resultsLimited';
export interface ResultsLimitedParams {
  readonly uri: string;
  /** What was limited, as the user calls it. */
  readonly what: string;
  readonly shown: number;
}

/** Server → client: what an open JSON document is, once it is known and whenever that changes. */
export const armKindNotification = 'managedServiceOffers/armKind';
export interface ArmKindParams {
  readonly uri: string;
  /** Null where it carries no delegation any more. */
  readonly kind: 'template' | 'parameters' | 'policy' | 'deployed' | null;
}

/** Client → server: what the server judges by. */
export const aboutRequest = 'managedServiceOffers/about';

export interface About {
  /** The version of the file formats, which the schemas' ids carry. */
  readonly formatVersion: string;
  /** The date of the role data. */
  readonly roleData: string;
}
