import type { Audience } from '../../documents/audience/audience';
import { audienceDigest } from '../../documents/audience/audience-digest';
import type { Field, List } from '../../documents/model';
import type { AudienceEntry } from '../../documents/plan';
import type { PublishedAudience } from '../../documents/published';
import type { Node } from '../../documents/syntax-tree';
import { writtenIn } from './fields';
import type { FormAudience } from './form';

/** An audience as a field holds it, and where it stands. */
export interface HeldAudience {
  readonly value?: FormAudience;
  readonly node?: Node;
}

/** The subscriptions of an audience, listed or in the CSV file of a path; `audience` is what both come to. */
export function heldAudience(
  audience: Audience | undefined,
  list: List<AudienceEntry> | undefined,
  file: Field | undefined,
): HeldAudience {
  const node = list?.node ?? file?.node;
  const path = writtenIn(file);
  const rows = (audience?.entries ?? []).flatMap(({ subscriptionId, description }) => {
    const id = writtenIn(subscriptionId);
    return id === undefined ? [] : [{ id, description: description?.value ?? '' }];
  });
  const isRead = rows.length > 0 || audience?.known === true;
  if (rows.length === 0 && (isRead || path === undefined)) return node ? { node } : {};
  const value: FormAudience = {
    kind: 'audience',
    ...(isRead && { rows, ...audienceDigest(audience) }),
    ...(path !== undefined && { file: path }),
  };
  return { value, ...(node && { node }) };
}

/** An audience as a record keeps it, in numbers. */
export function recordedAudience(audience: PublishedAudience | undefined): HeldAudience {
  if (audience?.count === undefined) return {};
  const sha256 = writtenIn(audience.sha256);
  const value: FormAudience = { kind: 'audience', count: audience.count, ...(sha256 !== undefined && { sha256 }) };
  return { value, node: audience.node };
}
