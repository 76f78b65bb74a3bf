import * as l10n from '@vscode/l10n';
import { offersSelling } from '../facts/offer-plans';
import { rule } from '../rule';
import { relatedIn } from '../wording/related';

export default rule({
  code: 'stop-sell',
  source: ['PLN-13'],
  severity: 'information',
  kinds: ['plan'],
  document({ document: { plan }, links }, report) {
    if (!plan?.stopSell) return;
    for (const offer of offersSelling(links)) {
      const plans = offer.document(offer.uri)?.offer?.plans;
      if (!plans?.known || plans.items.length !== 1) continue;
      report(
        plan.stopSell,
        l10n.t(
          'This is the only plan of its offer, and Partner Center stops the sale of a plan only where there is another one. Stop the sale of the whole offer there, or add a plan.',
        ),
        { related: [relatedIn(offer.uri, plans.items[0]!.node, l10n.t('The offer names no other plan'))] },
      );
      return;
    }
  },
});
