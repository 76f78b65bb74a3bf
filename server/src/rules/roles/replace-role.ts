import * as l10n from '@vscode/l10n';
import type { Node } from '../../documents/syntax-tree';
import type { RoleCatalogue } from '../../roles';
import { replaceValue } from '../fixes/edits';
import { roleName } from '../wording/role-names';
import type { Fix } from '../rule';

/** A fix that puts another role's GUID in place of the one written. */
export function replaceRole(catalogue: RoleCatalogue, node: Node, id: string): Fix {
  return {
    title: l10n.t('Use {0} instead', roleName(catalogue, id)),
    edits: () => [replaceValue(node, id)],
  };
}
