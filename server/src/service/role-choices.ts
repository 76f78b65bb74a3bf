import { findNodeAtOffset } from 'jsonc-parser';
import type { ParsedDocument } from '../documents/document';
import { authorizationsOf } from '../documents/model';
import type { RoleChoice } from '../protocol';
import { effectInShort, reasonInShort } from '../reports/role-words';
import { judge, type Role, type RoleCatalogue } from '../roles';

const guidInText = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/**
 * The roles to choose from for a comparison: the one at an offset first and chosen already, then those to use in its
 * place, then those of the document, then all others by name.
 *
 * @param offset In UTF-16 code units; left out, no role is at the caret.
 */
export function roleChoices(
  catalogue: RoleCatalogue,
  document: ParsedDocument | undefined,
  offset: number | undefined,
): readonly RoleChoice[] {
  const here = document && offset !== undefined ? roleAt(document, offset, catalogue) : undefined;
  const instead = (here?.alternatives ?? []).flatMap(({ id }) => catalogue.get(id) ?? []);
  const used = document ? rolesIn(document, catalogue) : [];
  const inOrder = new Set([...(here ? [here] : []), ...instead, ...used, ...catalogue.roles]);
  return [...inOrder].map((role) => ({
    id: role.id,
    name: role.name,
    detail: detailOf(role),
    ...(role === here && { chosen: true }),
  }));
}

function roleAt({ tree }: ParsedDocument, offset: number, catalogue: RoleCatalogue): Role | undefined {
  const node = tree.root && findNodeAtOffset(tree.root, offset, true);
  const id = node?.type === 'string' ? guidInText.exec(node.value as string)?.[0] : undefined;
  return id === undefined ? undefined : catalogue.get(id);
}

function rolesIn({ definitions, arm }: ParsedDocument, catalogue: RoleCatalogue): readonly Role[] {
  return [...definitions, ...(arm?.definitions ?? [])]
    .flatMap(authorizationsOf)
    .flatMap(({ roleDefinitionId }) => catalogue.get(roleDefinitionId?.value ?? '') ?? []);
}

function detailOf(role: Role): string {
  const reason = judge(role).reasons[0];
  return reason ? reasonInShort(reason) : effectInShort(role);
}
