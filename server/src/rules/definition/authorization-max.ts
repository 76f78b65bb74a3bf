import * as l10n from '@vscode/l10n';
import { definitionKinds } from '../../documents/kinds';
import { rule } from '../rule';
import { isSold } from '../facts/sold';

const maximum = 20;

export default rule({
  code: 'authorization-max',
  source: ['MAN-04'],
  // An error where a plan sells the manifest; templates may carry more.
  severity: 'information',
  kinds: definitionKinds,
  definition({ authorizations, eligibleAuthorizations }, context, report) {
    const active = authorizations?.items.length ?? 0;
    const eligible = eligibleAuthorizations?.items.length ?? 0;
    const list = active > 0 ? authorizations : eligibleAuthorizations;
    if (active + eligible <= maximum || !list?.key) return;
    report(
      list.key,
      l10n.t(
        'This manifest has {0} authorizations, active and eligible together. A plan in Partner Center takes {1}: give principals that need the same a common group before you publish it.',
        active + eligible,
        maximum,
      ),
      { ...(isSold(context) && { severity: 'error' }) },
    );
  },
});
