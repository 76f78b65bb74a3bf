import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import type { Field } from '../../documents/model';
import { remove } from '../fixes/edits';
import { roleName } from '../wording/role-names';
import { rule } from '../rule';
import { assignableRolesOf } from './assignable-roles';
import { relatedAt } from '../wording/related';

export default rule({
  code: 'delegated-role-duplicate',
  source: ['DEL-07'],
  severity: 'warning',
  kinds: draftKinds,
  yieldsTo: ['placeholder-value', 'delegated-role-forbidden'],
  authorization(authorization, _definition, context, report) {
    const { catalogue, document } = context;
    const seen = new Map<string, Field>();
    for (const item of assignableRolesOf(authorization, context)) {
      const id = context.roleOf(item)?.id;
      if (!id) continue;
      const first = seen.get(id);
      if (!first) {
        seen.set(id, item);
        continue;
      }
      const name = roleName(catalogue, id);
      report(item.node, l10n.t('{0} is already among the assignable roles. Remove the repetition.', name), {
        tag: 'unnecessary',
        related: [relatedAt(first.node, l10n.t('First named here'))],
        fixes: [
          {
            title: l10n.t('Remove the repeated {0}', name),
            safe: true,
            edits: () => remove(document.tree, item.node),
          },
        ],
      });
    }
  },
});
