import * as l10n from '@vscode/l10n';
import { excerpt } from '../wording/excerpt';
import { describeMarketplaceIdFault, isMarketplaceId, mendMarketplaceId } from '../facts/marketplace-id';
import { rule } from '../rule';

export default rule({
  code: 'offer-id-format',
  source: ['OFR-01'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer } }, report) {
    const { value, node } = offer?.offerId ?? {};
    if (value === undefined || isMarketplaceId(value)) return;
    report(
      node!,
      l10n.t(
        '"{0}" is no offer ID: {1}. Partner Center takes lower-case letters, digits, hyphens and underscores, and the ID stays for good once the offer is created.',
        excerpt(value),
        describeMarketplaceIdFault(value),
      ),
      { fixes: mendMarketplaceId(node!, value) },
    );
  },
});
