import type { NewFile } from './texts';

/**
 * Client → server: the files that move an audience out of a plan or offer into a CSV file, or back; a text says why that
 * cannot be, null stands for a document that is unknown.
 */
export const moveAudienceRequest = 'managedServiceOffers/moveAudience';

export interface MoveAudienceParams {
  /** The plan or offer. */
  readonly uri: string;
  readonly to: 'file' | 'list';
}

/** An audience in its new place. */
export interface MovedAudience {
  /** The plan or offer first, then the CSV file where that changes; by their paths from the folder of the former. */
  readonly files: readonly NewFile[];
  /** The properties of entries that a CSV file has no column for. */
  readonly lost: readonly string[];
}
