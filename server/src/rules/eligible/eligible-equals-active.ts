import * as l10n from '@vscode/l10n';
import type { Authorization } from '../../documents/model';
import { remove } from '../edits';
import { isPlaceholder } from '../placeholders';
import { principalName } from '../principal-names';
import { roleName } from '../role-names';
import { rule } from '../rule';

export default rule({
  code: 'eligible-equals-active',
  source: ['ELG-08'],
  severity: 'warning',
  kinds: ['manifest'],
  definition({ authorizations, eligibleAuthorizations }, context, report) {
    const { catalogue, document, roleOf } = context;
    const pairOf = ({ principalId, roleDefinitionId }: Authorization): string | undefined => {
      const principal = principalId?.value;
      const role = roleOf(roleDefinitionId)?.id;
      return principal && role && !isPlaceholder(principal) ? `${principal} ${role}`.toLowerCase() : undefined;
    };
    const active = new Map((authorizations?.items ?? []).map((entry) => [pairOf(entry), entry]));
    for (const entry of eligibleAuthorizations?.items ?? []) {
      const pair = pairOf(entry);
      const permanent = pair && active.get(pair);
      if (!permanent) continue;
      const name = principalName(entry, context);
      const role = roleName(catalogue, roleOf(entry.roleDefinitionId)!.id);
      const { offset, length } = permanent.roleDefinitionId!.node;
      report(
        entry.roleDefinitionId!.node,
        l10n.t(
          '{0} has {1} permanently already, so there is nothing to activate. Keep one of the two entries.',
          name,
          role,
        ),
        {
          tag: 'unnecessary',
          related: [{ offset, length, message: l10n.t('{0} is permanent here', role) }],
          fixes: [
            {
              title: l10n.t('Remove the eligible {0} of {1}', role, name),
              edits: () => remove(document.tree, entry.node),
            },
            {
              title: l10n.t('Remove the permanent {0} of {1}', role, name),
              edits: () => remove(document.tree, permanent.node),
            },
          ],
        },
      );
    }
  },
});
