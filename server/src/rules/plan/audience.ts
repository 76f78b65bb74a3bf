import type { ParsedDocument } from '../../documents/document';
import type { Field } from '../../documents/model';
import type { AudienceEntry } from '../../documents/plan';

/** The audience a file lists itself: of a private plan, of the preview of an offer, or as their CSV file. */
export function audienceOf({
  offer,
  plan,
  audience,
}: Pick<ParsedDocument, 'offer' | 'plan' | 'audience'>): readonly AudienceEntry[] {
  if (audience) return audience.rows.map(({ entry }) => entry);
  return (plan?.privateAudience ?? offer?.previewAudience)?.items ?? [];
}

/** The path of the CSV file that a plan or offer names as its audience. */
export function audienceFileOf({ offer, plan }: Pick<ParsedDocument, 'offer' | 'plan'>): Field | undefined {
  return plan?.privateAudienceFile ?? offer?.previewAudienceFile;
}
