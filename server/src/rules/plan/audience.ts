import type { ParsedDocument } from '../../documents/document';
import type { AudienceEntry } from '../../documents/plan';

/** The audience a file lists: of a private plan, or of the preview of an offer. */
export function audienceOf({ offer, plan }: Pick<ParsedDocument, 'offer' | 'plan'>): readonly AudienceEntry[] {
  return (plan?.privateAudience ?? offer?.previewAudience)?.items ?? [];
}
