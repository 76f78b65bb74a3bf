import * as l10n from '@vscode/l10n';
import { rule } from '../rule';

const maximum = 20;

export default rule({
  code: 'authorization-max',
  source: ['MAN-04'],
  // An error once a plan is known to sell the manifest; templates may carry more.
  severity: 'information',
  kinds: ['manifest'],
  definition({ authorizations, eligibleAuthorizations }, _context, report) {
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
    );
  },
});
