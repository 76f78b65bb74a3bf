import * as l10n from '@vscode/l10n';
import { plansOf } from '../facts/offer-plans';
import { rule } from '../rule';

/** What Partner Center took in 2021: plans of an offer, and how many of them may be private (OFR-08). */
const mostPlans = 100;
const mostPrivatePlans = 45;

export default rule({
  code: 'plan-count',
  source: ['OFR-08'],
  severity: 'error',
  kinds: ['offer'],
  document({ document: { offer }, links }, report) {
    const plans = offer?.plans;
    if (!plans?.key) return;
    if (plans.items.length > mostPlans) {
      report(
        plans.key,
        l10n.t(
          'This offer has {0} plans, and Partner Center takes {1}. Move some of them to another offer.',
          plans.items.length,
          mostPlans,
        ),
      );
      return;
    }
    const { length } = plansOf(links).filter(({ plan }) => plan.visibility?.value === 'private');
    if (length <= mostPrivatePlans) return;
    report(
      plans.key,
      l10n.t(
        'This offer has {0} private plans, and Partner Center takes {1}. Move some of them to another offer, or delegate by template.',
        length,
        mostPrivatePlans,
      ),
    );
  },
});
