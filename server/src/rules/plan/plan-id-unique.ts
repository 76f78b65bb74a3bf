import * as l10n from '@vscode/l10n';
import { excerpt } from '../excerpt';
import { rule } from '../rule';
import { plansBefore } from './plans-before';

export default rule({
  code: 'plan-id-unique',
  source: ['PLN-02'],
  severity: 'error',
  kinds: ['plan'],
  document({ document: { plan }, links }, report) {
    const { value, node } = plan?.planId ?? {};
    if (!value) return;
    const other = plansBefore(links).find((earlier) => earlier.plan.planId?.value === value);
    if (!other) return;
    const { offset, length } = other.plan.planId!.node;
    report(
      node!,
      l10n.t(
        'Another plan of the same offer has the ID "{0}". Give this one an ID of its own: customers and templates tell plans apart by it.',
        excerpt(value),
      ),
      { related: [{ uri: other.uri, offset, length, message: l10n.t('The other plan is here') }] },
    );
  },
});
