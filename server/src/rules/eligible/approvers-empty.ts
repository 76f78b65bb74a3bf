import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { remove } from '../fixes/edits';
import { rule } from '../rule';
import { policyOf } from './access-policy';

export default rule({
  code: 'approvers-empty',
  source: ['ELG-10'],
  severity: 'error',
  kinds: draftKinds,
  authorization(authorization, _definition, { document }, report) {
    const approvers = policyOf(authorization)?.managedByTenantApprovers;
    if (!approvers?.known || approvers.node.children!.length > 0) return;
    const property = approvers.key!.parent!;
    report(
      approvers.node,
      l10n.t(
        'A list of approvers holds one at least. Name who approves, or remove the list: the role is then activated without approval.',
      ),
      {
        fixes: [
          {
            title: l10n.t('Remove "{0}"', 'managedByTenantApprovers'),
            edits: () => remove(document.tree, property),
          },
        ],
      },
    );
  },
});
