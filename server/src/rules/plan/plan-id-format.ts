import * as l10n from '@vscode/l10n';
import { excerpt } from '../wording/excerpt';
import { describeMarketplaceIdFault, isMarketplaceId, mendMarketplaceId } from '../facts/marketplace-id';
import { rule } from '../rule';

export default rule({
  code: 'plan-id-format',
  source: ['PLN-01'],
  severity: 'error',
  kinds: ['plan'],
  document({ document: { plan } }, report) {
    const { value, node } = plan?.planId ?? {};
    if (value === undefined || isMarketplaceId(value)) return;
    report(
      node!,
      l10n.t(
        '"{0}" is no plan ID: {1}. Partner Center takes lower-case letters, digits, hyphens and underscores, and the ID stays for good once the plan is created.',
        excerpt(value),
        describeMarketplaceIdFault(value),
      ),
      { fixes: mendMarketplaceId(node!, value) },
    );
  },
});
