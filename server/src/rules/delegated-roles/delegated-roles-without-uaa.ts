import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { wellKnown } from '../../roles';
import { remove } from '../fixes/edits';
import { rule } from '../rule';

export default rule({
  code: 'delegated-roles-without-uaa',
  source: ['DEL-02'],
  severity: 'warning',
  kinds: draftKinds,
  authorization({ access, roleDefinitionId, delegatedRoleDefinitionIds: list }, _definition, context, report) {
    if (access !== 'active' || !list?.known || !list.key) return;
    const role = context.roleOf(roleDefinitionId)?.role;
    if (!role || role.id === wellKnown.userAccessAdministrator) return;
    const empty = list.items.length === 0;
    const property = list.key.parent!;
    report(
      list.key,
      l10n.t(
        'Assignable roles have no effect on {0}: only User Access Administrator can assign roles. Remove the list, or choose that role.',
        role.name,
      ),
      {
        severity: empty ? 'hint' : 'warning',
        tag: 'unnecessary',
        fixes: [
          {
            title: l10n.t('Remove "{0}"', 'delegatedRoleDefinitionIds'),
            safe: empty,
            edits: () => remove(context.document.tree, property),
          },
        ],
      },
    );
  },
});
