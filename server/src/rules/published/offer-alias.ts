import * as l10n from '@vscode/l10n';
import { rule } from '../rule';
import { excerpt } from '../wording/excerpt';
import { recordsOfOffer } from '../facts/last-published';
import { publishedAt, restore } from './point-back';

export default rule({
  code: 'offer-alias',
  source: ['OFR-04'],
  severity: 'warning',
  kinds: ['offer'],
  document({ document: { offer }, links }, report) {
    const alias = offer?.alias;
    if (alias?.value === undefined) return;
    for (const { uri, record } of recordsOfOffer(links)) {
      const entry = record.entries?.items.findLast((candidate) => candidate.offer?.alias?.value !== undefined);
      const published = entry?.offer?.alias;
      if (!entry || !published || published.value === alias.value) continue;
      report(
        alias.node,
        l10n.t(
          'This offer has the alias "{0}" in Partner Center, where an alias cannot be changed once the offer is created. Change it back; customers read the name of the listing instead.',
          excerpt(published.value!),
        ),
        { related: [publishedAt({ uri, entry }, published)], fixes: restore(alias, published) },
      );
      return;
    }
  },
});
