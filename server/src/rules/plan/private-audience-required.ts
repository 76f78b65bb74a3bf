import * as l10n from '@vscode/l10n';
import { property } from '../../documents/nodes';
import { rule } from '../rule';

export default rule({
  code: 'private-audience-required',
  source: ['AUD-01'],
  severity: 'error',
  kinds: ['plan'],
  document({ document: { plan } }, report) {
    if (plan?.visibility?.value !== 'private' || property(plan.node, 'privateAudienceFile')) return;
    const { privateAudience: audience } = plan;
    if (audience?.known && audience.node.children!.length === 0) {
      report(
        audience.key!,
        l10n.t(
          'The audience of this private plan is empty, so nobody can see the plan. List one subscription at least; your own serves for testing.',
        ),
        { missing: 'privateAudience' },
      );
    } else if (!property(plan.node, 'privateAudience')) {
      report(
        plan.visibility.node,
        l10n.t(
          'A private plan needs an audience, and this one has none. List the subscriptions that may see it in "privateAudience", or name their file in "privateAudienceFile".',
        ),
        { missing: 'privateAudience' },
      );
    }
  },
});
