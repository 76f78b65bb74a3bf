import * as l10n from '@vscode/l10n';
import { definitionKinds } from '../../documents/kinds';
import type { Span } from '../../documents/syntax-tree';
import { wellKnown } from '../../roles';
import { setProperty } from '../fixes/edits';
import { roleName } from '../wording/role-names';
import { rule } from '../rule';

export default rule({
  code: 'uaa-needs-delegated-roles',
  source: ['DEL-01', 'DEL-10'],
  severity: 'error',
  kinds: definitionKinds,
  authorization({ access, node, roleDefinitionId, delegatedRoleDefinitionIds: list }, _definition, context, report) {
    if (access !== 'active' || context.roleOf(roleDefinitionId)?.id !== wellKnown.userAccessAdministrator) return;
    if (list && (!list.known || list.items.length > 0)) return;
    const place: Span = list?.node ?? roleDefinitionId!.node;
    const { catalogue, document } = context;
    report(
      place,
      l10n.t(
        'User Access Administrator needs assignable roles: Azure and Partner Center take it only with at least one role in "delegatedRoleDefinitionIds", to be assigned to managed identities.',
      ),
      {
        fixes: [
          {
            title: l10n.t('Add {0} as assignable role', roleName(catalogue, wellKnown.contributor)),
            edits: () => setProperty(document.tree, node, 'delegatedRoleDefinitionIds', [wellKnown.contributor]),
          },
        ],
      },
    );
  },
});
