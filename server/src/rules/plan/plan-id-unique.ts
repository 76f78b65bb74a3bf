import * as l10n from '@vscode/l10n';
import type { Field } from '../../documents/model';
import type { RuleContext } from '../context';
import { remove } from '../fixes/edits';
import { excerpt } from '../wording/excerpt';
import { type Report, rule } from '../rule';
import { plansBefore } from '../facts/offer-plans';

export default rule({
  code: 'plan-id-unique',
  source: ['PLN-02'],
  severity: 'error',
  kinds: ['offer', 'plan'],
  document(context, report) {
    const planId = context.document.plan?.planId;
    if (planId?.value) checkPlan(planId, context, report);
    else if (context.document.offer) checkOffer(context, report);
  },
});

function checkPlan({ node, value }: Field, { links }: RuleContext, report: Report): void {
  const other = plansBefore(links).find(({ plan }) => plan.planId?.value === value);
  if (!other) return;
  const { offset, length } = other.plan.planId!.node;
  report(
    node,
    l10n.t(
      'Another plan of the same offer has the ID "{0}". Give this one an ID of its own: customers and templates tell plans apart by it.',
      excerpt(value!),
    ),
    { related: [{ uri: other.uri, offset, length, message: l10n.t('The other plan is here') }] },
  );
}

/** An offer that names a file twice would sell one plan under one ID twice. */
function checkOffer({ document: { tree }, links }: RuleContext, report: Report): void {
  const first = new Map<string, Field>();
  for (const { reference, destination } of links.links) {
    if (reference.target !== 'plan' || destination.state !== 'found') continue;
    const { node } = reference.field;
    const earlier = first.get(destination.uri);
    if (!earlier) {
      first.set(destination.uri, reference.field);
      continue;
    }
    const { offset, length } = earlier.node;
    const name = excerpt(reference.path);
    report(node, l10n.t('This offer already names "{0}". Remove it here, or name another plan.', name), {
      related: [{ offset, length, message: l10n.t('It is named here first') }],
      fixes: [{ title: l10n.t('Remove "{0}"', name), edits: () => remove(tree, node) }],
      tag: 'unnecessary',
    });
  }
}
