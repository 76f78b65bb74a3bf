import * as l10n from '@vscode/l10n';
import { rule } from '../rule';
import { excerpt } from '../wording/excerpt';
import { relatedIn } from '../wording/related';

export default rule({
  code: 'offer-id-unique',
  source: ['OFR-02'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer }, links }, report) {
    const { offerId, publisherId } = offer ?? {};
    if (!offerId?.value || !publisherId?.value) return;
    for (const uri of links.urisOf('offer')) {
      // Of two alike one is at fault: the later by its path.
      if (uri >= links.uri) continue;
      const found = links.document(uri)?.offer;
      if (found?.offerId?.value !== offerId.value || found.publisherId?.value !== publisherId.value) continue;
      report(
        offerId.node,
        l10n.t(
          'Another offer of "{0}" in this workspace has the ID "{1}". Give this one an ID of its own: Partner Center takes each only once.',
          excerpt(publisherId.value),
          excerpt(offerId.value),
        ),
        { related: [relatedIn(uri, found.offerId.node, l10n.t('The other offer is here'))] },
      );
      return;
    }
  },
});
