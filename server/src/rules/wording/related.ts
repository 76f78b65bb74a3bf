import type { Node, Span } from '../../documents/syntax-tree';
import type { RelatedPlace } from '../rule';

/** A node as the second place of a finding, whichever file of the deployment it stands in. */
export function relatedAt(node: Node, message: string): RelatedPlace {
  return { offset: node.offset, length: node.length, parent: node.parent ?? node, message };
}

/** A node of another file as the second place of a finding. */
export function relatedIn(uri: string, { offset, length }: Span, message: string): RelatedPlace {
  return { uri, offset, length, message };
}
