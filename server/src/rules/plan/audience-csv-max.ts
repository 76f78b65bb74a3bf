import * as l10n from '@vscode/l10n';
import type { Links } from '../../workspace/links';
import { rule } from '../rule';

/** The most lines Partner Center takes for a private plan (AUD-04), and for the preview of an offer (AUD-08). */
const mostOfPlan = 10_000;
const mostOfPreview = 100;

export default rule({
  code: 'audience-csv-max',
  source: ['AUD-04', 'AUD-08'],
  severity: 'error',
  kinds: ['audience'],
  document({ document: { audience }, links }, report) {
    const forPreview = isForPreview(links);
    const most = forPreview ? mostOfPreview : mostOfPlan;
    const tooMany = audience?.rows[most];
    if (!tooMany) return;
    const { length: count } = audience.rows;
    report(
      { offset: tooMany.offset, length: tooMany.length },
      forPreview
        ? l10n.t(
            'This file lists {0} subscriptions, and Partner Center takes {1} for the preview of an offer. Those from here on are too many: keep those that really test it.',
            count,
            most,
          )
        : l10n.t(
            'This file lists {0} subscriptions, and Partner Center takes {1} for a private plan. Those from here on are too many: sell them another plan.',
            count,
            most,
          ),
    );
  },
});

/** A file that serves a plan as well must be short enough for the preview. */
function isForPreview({ referrers, document }: Links): boolean {
  return referrers.some((referrer) => document(referrer)?.offer !== undefined);
}
