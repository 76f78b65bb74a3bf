import * as l10n from '@vscode/l10n';
import { rule } from '../rule';
import { excerpt } from '../wording/excerpt';
import { lastPublished } from '../facts/last-published';
import { publishedAt, restore } from './point-back';

export default rule({
  code: 'plan-id-immutable',
  source: ['PLN-03'],
  severity: 'error',
  kinds: ['plan'],
  document({ document: { plan }, links }, report) {
    const planId = plan?.planId;
    const last = planId?.value === undefined ? undefined : lastPublished(links);
    const published = last?.plan.planId;
    if (!last || published?.value === undefined || published.value === planId!.value) return;
    report(
      planId!.node,
      l10n.t(
        'This plan was published as "{0}", and the ID of a plan stays for good: "{1}" would be another plan, without the customers of this one. Change it back, or make a new plan in a file of its own.',
        excerpt(published.value),
        excerpt(planId!.value!),
      ),
      { related: [publishedAt(last, published)], fixes: restore(planId!, published) },
    );
  },
});
