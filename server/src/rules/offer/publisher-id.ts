import * as l10n from '@vscode/l10n';
import { describeMarketplaceIdFault, isMarketplaceId } from '../facts/marketplace-id';
import { rule } from '../rule';
import { excerpt } from '../wording/excerpt';

export default rule({
  code: 'publisher-id',
  source: ['OFR-05'],
  severity: 'information',
  kinds: ['offer'],
  document({ document: { offer } }, report) {
    const { value, node } = offer?.publisherId ?? {};
    if (value === undefined || isMarketplaceId(value)) return;
    if (value.trim() === '') {
      report(node!, l10n.t('The publisher ID is empty. Write the ID your account has in Partner Center.'), {
        severity: 'error',
        missing: 'publisherId',
      });
      return;
    }
    report(
      node!,
      l10n.t(
        '"{0}" is an unusual publisher ID: {1}. The form of 2019 took lower-case letters, digits, hyphens and underscores; compare it with your account in Partner Center.',
        excerpt(value),
        describeMarketplaceIdFault(value),
      ),
    );
  },
});
