import type { Authorization, Definition } from '../../documents/model';
import type { SyntaxTree } from '../../documents/syntax-tree';
import { appendItem, setProperty } from './edits';
import type { Edit } from '../rule';

/** Edits that give the principal of an entry one more role permanently, in an entry of its own at the end of the list. */
export function appendAuthorization(
  tree: SyntaxTree,
  definition: Definition,
  { principalId, principalIdDisplayName, principalType }: Authorization,
  roleDefinitionId: string,
): readonly Edit[] {
  return appendActiveEntry(tree, definition, {
    principalId: principalId?.value,
    principalIdDisplayName: principalIdDisplayName?.value,
    principalType: principalType?.value,
    roleDefinitionId,
  });
}

/** Edits that put an entry, given as its properties, at the end of the permanent authorizations. */
export function appendActiveEntry(
  tree: SyntaxTree,
  { node, authorizations }: Definition,
  entry: Readonly<Record<string, unknown>>,
): readonly Edit[] {
  const written = Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
  return authorizations?.known
    ? appendItem(tree, authorizations.node, written)
    : setProperty(tree, node, 'authorizations', [written]);
}

/** Edits that put an entry, given as its properties, at the end of the eligible authorizations. */
export function appendEligibleEntry(
  tree: SyntaxTree,
  { node, eligibleAuthorizations: list }: Definition,
  entry: Readonly<Record<string, unknown>>,
): readonly Edit[] {
  return list?.known ? appendItem(tree, list.node, entry) : setProperty(tree, node, 'eligibleAuthorizations', [entry]);
}
