import type { FindingCounts } from '../finding-counts';
import type { Place } from '../preview/report';

/** What stands in the catalogue. */
export const itemKinds = ['offer', 'plan', 'manifest'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** What the record says of an offer or plan: nothing where it has no record, `unpublished` where the record lacks it. */
export const publicationStates = ['unrecorded', 'unpublished', 'preview', 'live', 'stopSell'] as const;
export type PublicationState = (typeof publicationStates)[number];

/** What became of an offer or plan, by the newest entry of its record. */
export interface Publication {
  readonly state: PublicationState;
  /** The day of that entry, `2026-03-10`. */
  readonly day?: string;
  /** Set where the files say something else than that entry. */
  readonly changed?: true;
}

/** What is the matter with a file, where it cannot be shown as it should be. */
export type ItemProblem = 'broken' | 'missing' | 'unreadable' | 'outside' | 'otherKind';

/** An offer, plan or manifest as the catalogue shows it. */
export interface CatalogueItem {
  readonly kind: ItemKind;
  /** What it calls itself, else its file's name; the path as it is written where there is no such file. */
  readonly name: string;
  /** The offer or plan id; empty where there is none. */
  readonly id: string;
  /** The publisher id; a plan and a manifest have that of the offer they stand below. */
  readonly publisher: string;
  /** The name of the offer it stands below; empty elsewhere. */
  readonly offer: string;
  /** The visibility of a plan, those of the plans of an offer, each once. */
  readonly visibilities: readonly string[];
  /** The categories of the offer. */
  readonly categories: readonly string[];
  /** The version of the manifest; empty for an offer. */
  readonly version: string;
  /** Absent for a manifest, which is published by its plans. */
  readonly publication?: Publication;
  readonly problem?: ItemProblem;
  /** Where it is written; of a file that is not there, where it is named. */
  readonly place: Place;
  /** What the rules find in it and in all below it, each file once; absent until all of these were checked. */
  readonly findings?: FindingCounts;
  /** The plans of an offer, the manifest of a plan that has a file of its own. */
  readonly items: readonly CatalogueItem[];
}

/** The offers of a workspace folder. */
export interface CatalogueFolder {
  /** The name of the folder; empty where it is the only one, and for files that are in none. */
  readonly name: string;
  /** The offers by their names. */
  readonly offers: readonly CatalogueItem[];
  /** Plans that no offer names, and manifests that no plan names. */
  readonly others: readonly CatalogueItem[];
}

/** Every offer, plan and manifest of a workspace. */
export interface CatalogueReport {
  /** By their names. */
  readonly folders: readonly CatalogueFolder[];
  /** The day of the role data that the findings rest on. */
  readonly roleData: string;
}
