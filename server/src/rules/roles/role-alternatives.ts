import * as l10n from '@vscode/l10n';
import type { Node } from '../../documents/syntax-tree';
import type { Role, RoleAlternative } from '../../roles';
import { roleName } from '../wording/role-names';
import type { RuleContext } from '../context';
import type { Fix } from '../rule';
import { writeRole } from './replace-role';

/**
 * Fixes that put a role that can be delegated in place of the one written, the nearest first, each with what is lost
 * and gained by it (QF-ROLE). None is safe: which role is enough, nobody but the author can say.
 */
export function useAlternative(
  context: Pick<RuleContext, 'catalogue' | 'document'>,
  node: Node,
  { alternatives }: Role,
): readonly Fix[] {
  return alternatives.map((alternative) => ({
    title: l10n.t(
      'Replace by {0}: lacks {1}, adds {2}',
      roleName(context.catalogue, alternative.id),
      ...differenceInWords(alternative),
    ),
    edits: () => writeRole(context, node, alternative.id),
  }));
}

function differenceInWords({ lacks, adds }: RoleAlternative): readonly [lacks: string, adds: string] {
  if (lacks === 0) return [l10n.t('nothing'), operationsInWords(adds)];
  return [operationsInWords(lacks), adds === 0 ? l10n.t('none') : String(adds)];
}

function operationsInWords(count: number): string {
  if (count === 0) return l10n.t('nothing');
  return count === 1 ? l10n.t('1 operation') : l10n.t('{0} operations', count);
}
