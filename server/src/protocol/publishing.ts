import type { TextChange } from './texts';

/**
 * Client → server: the change that records an offer as it was published; a text says why that cannot be, null stands for
 * a document that is unknown.
 */
export const recordVersionRequest = 'managedServiceOffers/recordVersion';

export interface RecordVersionParams {
  /** The offer, or a plan, manifest or record of it. */
  readonly uri: string;
  readonly state: 'preview' | 'live' | 'stopSell';
  /** When it was published, in ISO 8601 with the distance from UTC. */
  readonly at: string;
  /** What changed, in a sentence; empty for nothing. */
  readonly note: string;
}

/** The record of what was published with a new entry at its end. */
export interface RecordedVersion {
  readonly uri: string;
  /** The whole text of the record. */
  readonly text: string;
  /** What changes in the record; nothing where there is none yet. */
  readonly edits: readonly TextChange[];
  /** Where the newest entry says the same already: when it was published. */
  readonly sameSince?: string;
}
