import * as l10n from '@vscode/l10n';
import { requiredBy } from '../definition/required-by';
import { setProperty } from '../fixes/edits';
import type { RuleContext } from '../context';
import { type Fix, rule } from '../rule';

/** As many plan files are proposed. */
const fewPlans = 3;

export default rule({
  code: 'offer-needs-plan',
  source: ['OFR-07'],
  severity: 'error',
  kinds: ['offer'],
  document(context, report) {
    const plans = context.document.offer?.plans;
    if (!plans?.known || plans.node.children!.length > 0) return;
    report(plans.key!, message(), { missing: 'plans', fixes: fixesFor(context) });
  },
  shape(fault, context, report) {
    if (fault.fault !== 'missing' || requiredBy(fault, context.document.kind) !== 'offer-needs-plan') return;
    report(fault, message(), { fixes: fixesFor(context) });
  },
});

function message(): string {
  return l10n.t(
    'This offer has no plan, and without one it cannot be published. Name the file of each plan in "plans".',
  );
}

/** The nearest plan files can be put in. */
function fixesFor({ document, links }: RuleContext): readonly Fix[] {
  return links
    .pathsTo('plan')
    .slice(0, fewPlans)
    .map((path) => ({
      title: l10n.t('Sell the plan "{0}"', path),
      edits: () => setProperty(document.tree, document.tree.root!, 'plans', [path]),
    }));
}
