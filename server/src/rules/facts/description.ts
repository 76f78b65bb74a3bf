import { type Html, readHtml } from '../../documents/html';
import type { Listing } from '../../documents/listing';
import type { Node } from '../../documents/syntax-tree';

/** The description of a listing: its HTML, and what is read of it. */
export interface Description extends Html {
  readonly node: Node;
  readonly value: string;
}

const known = new WeakMap<Node, Description>();

/** The description of a listing, read once for all rules; undefined where it is no text. */
export function descriptionOf(listing: Listing | undefined): Description | undefined {
  const { node, value } = listing?.description ?? {};
  if (!node || value === undefined) return undefined;
  let description = known.get(node);
  if (!description) known.set(node, (description = { node, value, ...readHtml(value) }));
  return description;
}
