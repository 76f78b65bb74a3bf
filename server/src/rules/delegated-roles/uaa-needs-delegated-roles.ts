import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { wellKnown } from '../../roles';
import { appendItem, setProperty } from '../fixes/edits';
import { roleName } from '../wording/role-names';
import { type Place, rule } from '../rule';

export default rule({
  code: 'uaa-needs-delegated-roles',
  source: ['DEL-01', 'DEL-10'],
  severity: 'error',
  kinds: draftKinds,
  authorization({ access, node, roleDefinitionId, delegatedRoleDefinitionIds: list }, _definition, context, report) {
    if (access !== 'active' || context.roleOf(roleDefinitionId)?.id !== wellKnown.userAccessAdministrator) return;
    if (list && (!list.known || list.items.length > 0)) return;
    const place: Place = list?.node ?? roleDefinitionId!.node;
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
            edits: () => {
              const edits = setProperty(document.tree, node, 'delegatedRoleDefinitionIds', [wellKnown.contributor]);
              // A template may keep the list elsewhere.
              return edits.length > 0 || !list ? edits : appendItem(document.tree, list.node, wellKnown.contributor);
            },
          },
        ],
      },
    );
  },
});
