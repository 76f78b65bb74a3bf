import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { setProperty } from '../fixes/edits';
import { rule } from '../rule';
import { isSold } from '../facts/sold';
import { policyOf } from './access-policy';

export default rule({
  code: 'approver-display-name',
  source: ['ELG-18'],
  // An error where a plan sells the manifest; templates may leave names out.
  severity: 'information',
  kinds: draftKinds,
  authorization(authorization, _definition, context, report) {
    const { document, principals } = context;
    for (const { node, principalId, principalIdDisplayName: name } of policyOf(authorization)?.managedByTenantApprovers
      ?.items ?? []) {
      if (name ? name.value?.trim() !== '' : !principalId) continue;
      const known = principals.find(principalId?.value)?.displayName;
      report(
        name?.node ?? principalId!.node,
        l10n.t('This approver has no display name. Partner Center asks for one: add "principalIdDisplayName".'),
        {
          ...(isSold(context) && { severity: 'error' }),
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
