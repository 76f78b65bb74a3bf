import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { removeAll } from '../fixes/edits';
import { rule } from '../rule';
import { policyOf } from './access-policy';

/** As many may be asked to approve an activation (ELG-09). */
const maximum = 10;

export default rule({
  code: 'approvers-max',
  source: ['ELG-09'],
  severity: 'error',
  kinds: draftKinds,
  authorization(authorization, _definition, { document }, report) {
    const approvers = policyOf(authorization)?.managedByTenantApprovers;
    if (!approvers?.known || approvers.items.length <= maximum) return;
    const surplus = approvers.items.slice(maximum);
    report(
      approvers.key ?? approvers.node,
      l10n.t(
        'This role has {0} approvers; {1} is the most. Name a group in place of several of them.',
        approvers.items.length,
        maximum,
      ),
      {
        fixes: [
          {
            title: l10n.t('Keep the first {0} approvers', maximum),
            edits: () =>
              removeAll(
                document.tree,
                surplus.map(({ node }) => node),
              ),
          },
        ],
      },
    );
  },
});
