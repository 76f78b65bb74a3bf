import { getNodeValue } from 'jsonc-parser';
import { writtenNode } from '../../documents/arm/resolved';
import type { Authorization, Definition } from '../../documents/model';
import type { SyntaxTree } from '../../documents/syntax-tree';
import type { Edit } from '../rule';
import { appendActiveEntry } from './append-authorization';
import { remove } from './edits';

/** Edits that put an eligible entry among the permanent ones, without the conditions of activation (QF-MOVEACTIVE). */
export function makePermanent(tree: SyntaxTree, definition: Definition, { node }: Authorization): readonly Edit[] {
  const { justInTimeAccessPolicy: _policy, ...entry } = getNodeValue(writtenNode(node)) as Record<string, unknown>;
  const removed = remove(tree, node);
  const added = appendActiveEntry(tree, definition, entry);
  return removed.length > 0 && added.length > 0 ? [...removed, ...added] : [];
}
