import type { ParsedDocument } from '../document';
import type { Field, List } from '../model';
import type { Offer } from '../offer';
import type { AudienceEntry, Plan } from '../plan';

/** The subscriptions that may see a private plan, or the preview of an offer. */
export interface Audience {
  /** Those listed in the plan or offer itself, then those of its CSV file. */
  readonly entries: readonly AudienceEntry[];
  /** False where there may be others: an entry or the file cannot be read. */
  readonly known: boolean;
}

/** Finds the document that a path in the plan or offer leads to. */
export type DocumentAt = (path: string) => ParsedDocument | undefined;

/** The private audience of a plan; undefined where it names none. */
export function privateAudienceOf(plan: Plan | undefined, documentAt: DocumentAt): Audience | undefined {
  return audienceOf(plan?.privateAudience, plan?.privateAudienceFile, documentAt);
}

/** The preview audience of an offer; undefined where it names none. */
export function previewAudienceOf(offer: Offer | undefined, documentAt: DocumentAt): Audience | undefined {
  return audienceOf(offer?.previewAudience, offer?.previewAudienceFile, documentAt);
}

function audienceOf(
  list: List<AudienceEntry> | undefined,
  path: Field | undefined,
  documentAt: DocumentAt,
): Audience | undefined {
  if (!list && !path) return undefined;
  const file = path?.value ? documentAt(path.value)?.audience : undefined;
  return {
    entries: [...(list?.items ?? []), ...(file?.rows ?? []).map(({ entry }) => entry)],
    known: (!list || list.known) && (!path || file?.complete === true),
  };
}
