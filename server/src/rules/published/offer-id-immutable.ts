import * as l10n from '@vscode/l10n';
import { rule } from '../rule';
import { excerpt } from '../wording/excerpt';
import { recordsOfOffer } from '../facts/last-published';
import { publishedAt, restore } from './point-back';

export default rule({
  code: 'offer-id-immutable',
  source: ['OFR-03'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer }, links }, report) {
    const offerId = offer?.offerId;
    if (offerId?.value === undefined) return;
    for (const { uri, record } of recordsOfOffer(links)) {
      const published = record.offerId;
      const entry = record.entries?.items.at(-1);
      if (!entry || published?.value === undefined || published.value === offerId.value) continue;
      report(
        offerId.node,
        l10n.t(
          'This offer was published as "{0}", and the ID of an offer stays for good: "{1}" would be another offer, without the customers of this one. Change it back, or make a new offer in a file of its own.',
          excerpt(published.value),
          excerpt(offerId.value),
        ),
        {
          related: [publishedAt({ uri, entry }, published)],
          fixes: restore(offerId, published),
        },
      );
      return;
    }
  },
});
