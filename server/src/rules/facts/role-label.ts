import { writtenNode } from '../../documents/arm/resolved';
import { rootOf } from '../../documents/place';
import type { Node, Span, SyntaxTree } from '../../documents/syntax-tree';
import type { Role, RoleCatalogue } from '../../roles';

/** A comment behind a role's GUID that is nothing but the name of a role. */
export interface RoleLabel {
  /** Where the name stands, without the signs of the comment. */
  readonly place: Span;
  readonly role: Role;
}

const commentSigns = /^(\/\/+|\/\*+)\s*(.*?)\s*(?:\*+\/)?\s*$/s;

/** The label of a role's GUID: a comment on the same line, behind it and its comma, that exactly names a role (ROL-19). */
export function roleLabelBehind(tree: SyntaxTree, resolved: Node, catalogue: RoleCatalogue): RoleLabel | undefined {
  const node = writtenNode(resolved);
  const end = node.offset + node.length;
  const comment = firstCommentFrom(tree.comments, end);
  if (!comment || rootOf(node) !== tree.root) return undefined;
  if (!/^[ \t]*,?[ \t]*$/.test(tree.text.slice(end, comment.offset))) return undefined;
  const text = tree.text.slice(comment.offset, comment.offset + comment.length);
  const [, signs, name] = commentSigns.exec(text) ?? [];
  const role = name ? catalogue.byName(name) : undefined;
  if (!signs || !name || !role) return undefined;
  return { place: { offset: comment.offset + text.indexOf(name, signs.length), length: name.length }, role };
}

/** The first comment at or behind an offset; they stand in the order of the text. */
function firstCommentFrom(comments: readonly Span[], offset: number): Span | undefined {
  let [low, high] = [0, comments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comments[middle]!.offset < offset) low = middle + 1;
    else high = middle;
  }
  return comments[low];
}
