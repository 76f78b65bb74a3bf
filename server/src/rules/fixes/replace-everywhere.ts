import { isComputed, writtenNode } from '../../documents/arm/resolved';
import { rootOf } from '../../documents/place';
import type { Node, SyntaxTree } from '../../documents/syntax-tree';
import type { Edit } from '../rule';
import { replaceValue } from './edits';

/** Edits that put one value in place of several: of those that are written in this file, each text once. */
export function replaceEverywhere(tree: SyntaxTree, nodes: readonly Node[], value: string): readonly Edit[] {
  const written = nodes.filter((node) => !isComputed(node)).map(writtenNode);
  return [...new Set(written)].filter((node) => rootOf(node) === tree.root).map((node) => replaceValue(node, value));
}
