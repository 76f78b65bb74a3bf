import * as l10n from '@vscode/l10n';
import type { Node } from '../../documents/syntax-tree';
import { replaceValue } from '../fixes/edits';
import { roleLabelBehind } from '../facts/role-label';
import { roleName } from '../wording/role-names';
import type { RuleContext } from '../context';
import type { Edit, Fix } from '../rule';

type Surroundings = Pick<RuleContext, 'catalogue' | 'document'>;

/** A fix that puts another role's GUID in place of the one written. */
export function replaceRole(context: Surroundings, node: Node, id: string): Fix {
  return {
    title: l10n.t('Use {0} instead', roleName(context.catalogue, id)),
    edits: () => writeRole(context, node, id),
  };
}

/** Edits that put another role's GUID in place of the one written, and its name in a comment that names the old one. */
export function writeRole({ catalogue, document }: Surroundings, node: Node, id: string): readonly Edit[] {
  const label = roleLabelBehind(document.tree, node, catalogue);
  const value = replaceValue(node, id);
  return label ? [value, { ...label.place, text: roleName(catalogue, id) }] : [value];
}
