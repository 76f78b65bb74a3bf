import type { PageAnswer } from './reports';

/** Client → server: the offers, plans and manifests of the workspace for a tree; null where they cannot be listed. */
export const catalogueRequest = 'managedServiceOffers/catalogue';

/** Client → server: the same as a page for a panel. */
export const cataloguePageRequest = 'managedServiceOffers/cataloguePage';

/** Client → server: the same as the text of a file, byte for byte what the command line prints in the workspace folder. */
export const catalogueFileRequest = 'managedServiceOffers/catalogueFile';

/** Server → client: what the catalogue shows may have changed; told only once somebody has asked for it. */
export const catalogueChangedNotification = 'managedServiceOffers/catalogueChanged';

/** What is looked for in the catalogue; what is absent or empty leaves nothing out. */
export interface CatalogueFilterParams {
  readonly kinds?: readonly ('offer' | 'plan' | 'manifest')[];
  readonly visibilities?: readonly string[];
  readonly categories?: readonly string[];
  /** Words that all have to be there, in any order and case. */
  readonly text?: string;
}

export interface CatalogueParams {
  readonly filter: CatalogueFilterParams;
  /** Whether files are checked that were not yet; else the answer comes at once, and has no findings of these. */
  readonly checked: boolean;
}

export interface CataloguePageParams {
  /** The fields of the form in the page by their names, as somebody typed and chose them. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface CatalogueFileParams extends CataloguePageParams {
  readonly format: 'text' | 'markdown' | 'csv' | 'json' | 'html';
}

/** The catalogue as a page. */
export interface CataloguePage extends PageAnswer {
  /** Whether the findings of every file are in it. */
  readonly complete: boolean;
}

/** The catalogue as a tree. */
export interface Catalogue {
  readonly nodes: readonly CatalogueNode[];
  /** What a filter may choose from. */
  readonly choices: Required<Omit<CatalogueFilterParams, 'text'>>;
  /** What the filter leaves, in words; absent where there is no filter. */
  readonly filtered?: string;
  /** Whether the findings of every file are in it. */
  readonly complete: boolean;
}

/** A folder of the workspace, what stands in no offer, or an offer, plan or manifest. */
export interface CatalogueNode {
  readonly kind: 'folder' | 'others' | 'offer' | 'plan' | 'manifest';
  /** One among all nodes, and the same as long as what it stands for. */
  readonly id: string;
  readonly name: string;
  /** What is said behind the name, in short. */
  readonly description: string;
  readonly nodes: readonly CatalogueNode[];
  /** Absent for folders and groups. */
  readonly item?: CatalogueItemDetails;
}

/** What a tree shows of an offer, plan or manifest beside its name. */
export interface CatalogueItemDetails {
  /** Where it is written; of a file that is not there, where it is named. The line counts from 0. */
  readonly place: { readonly uri: string; readonly line: number };
  /** What it looks like: by what is the matter with it, else by what became of it. */
  readonly look: 'lost' | 'broken' | 'changed' | 'live' | 'preview' | 'stopSell' | 'plain';
  /** All there is to say of it, as Markdown in which every text of a file is escaped. */
  readonly markdown: string;
}
