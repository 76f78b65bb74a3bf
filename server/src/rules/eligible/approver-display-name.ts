import * as l10n from '@vscode/l10n';
import { setProperty } from '../edits';
import { rule } from '../rule';
import { policyOf } from './access-policy';

export default rule({
  code: 'approver-display-name',
  source: ['ELG-18'],
  // An error once a plan is known to sell the manifest; templates may leave names out.
  severity: 'information',
  kinds: ['manifest'],
  authorization(authorization, _definition, { document, principals }, report) {
    for (const { node, principalId, principalIdDisplayName: name } of policyOf(authorization)?.managedByTenantApprovers
      ?.items ?? []) {
      if (name ? name.value?.trim() !== '' : !principalId) continue;
      const known = principals.find(principalId?.value)?.displayName;
      report(
        name?.node ?? principalId!.node,
        l10n.t('This approver has no display name. Partner Center asks for one: add "principalIdDisplayName".'),
        {
          fixes: known
            ? [
                {
                  title: l10n.t('Name it "{0}"', known),
                  edits: () => setProperty(document.tree, node, 'principalIdDisplayName', known),
                },
              ]
            : [],
        },
      );
    }
  },
});
