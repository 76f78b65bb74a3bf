import * as l10n from '@vscode/l10n';
import { exportTemplate } from '../fixes/export-template';
import { rule } from '../rule';
import { relatedAt } from '../wording/related';

export default rule({
  code: 'private-plan-csp',
  source: ['PLN-11'],
  severity: 'warning',
  kinds: ['plan'],
  document({ document: { plan } }, report) {
    if (plan?.visibility?.value !== 'private') return;
    const bought = (plan.privateAudience?.items ?? []).flatMap(({ channel }) => {
      return channel?.value === 'csp' ? [channel.node] : [];
    });
    const [first, ...others] = bought;
    if (!first) return;
    report(
      first,
      l10n.t(
        'This subscription was bought through a reseller (CSP), and private plans do not work for those. Take it out of the audience, and delegate it by an Azure Resource Manager template.',
      ),
      { related: others.map((node) => relatedAt(node, l10n.t('So was this one'))), fixes: [exportTemplate()] },
    );
  },
});
