import type { Field, List } from '../../documents/model';
import type { AudienceEntry } from '../../documents/plan';
import type { Node } from '../../documents/syntax-tree';
import { writtenIn } from './fields';
import type { FormAudience } from './form';

/** The subscriptions of an audience, and where they stand: in a list, or in the CSV file of that path. */
export function audienceValue(
  list: List<AudienceEntry> | undefined,
  file: Field | undefined,
): { readonly value?: FormAudience; readonly node?: Node } {
  const rows = (list?.items ?? []).flatMap(({ subscriptionId, description }) => {
    const id = writtenIn(subscriptionId);
    return id === undefined ? [] : [{ id, description: description?.value ?? '' }];
  });
  const path = writtenIn(file);
  if (rows.length > 0) return { value: { kind: 'audience', rows }, node: list!.node };
  if (path !== undefined) return { value: { kind: 'audience', file: path }, node: file!.node };
  const node = list?.node ?? file?.node;
  return node ? { node } : {};
}
