import * as l10n from '@vscode/l10n';
import type { AudienceEntry, Plan } from '../../documents/plan';
import type { RuleContext } from '../context';
import { rule } from '../rule';
import { excerpt } from '../wording/excerpt';
import { relatedAt } from '../wording/related';
import { planForCustomer } from './plan-for-customer';

/** As many fixes are offered at once; with each of them applied there is one customer less. */
const fewFixes = 5;

export default rule({
  code: 'private-plan-per-customer',
  source: ['PLN-12'],
  severity: 'information',
  kinds: ['plan'],
  document(context, report) {
    const { plan } = context.document;
    if (plan?.visibility?.value !== 'private' || !plan.privateAudience?.key) return;
    const customers = customersOf(plan);
    if (customers.size < 2) return;
    const names = [...customers.keys()];
    report(
      plan.privateAudience.key,
      l10n.t(
        'This plan is for {0} customers, and gives the same principals the same access to all of them. Make a private plan for each: {1}.',
        customers.size,
        names.slice(0, fewFixes).map(excerpt).join(', '),
      ),
      {
        related: names
          .slice(1)
          .map((name) => relatedAt(customers.get(name)![0]!.customer!.node, l10n.t('Another customer begins here'))),
        fixes: fixesFor(plan, customers, context),
      },
    );
  },
});

/** The entries of each customer that is named, in the order of the audience. */
function customersOf({ privateAudience }: Plan): ReadonlyMap<string, readonly AudienceEntry[]> {
  const customers = new Map<string, AudienceEntry[]>();
  for (const entry of privateAudience!.items) {
    const name = entry.customer?.value?.trim();
    if (!name) continue;
    const known = customers.get(name);
    if (known) known.push(entry);
    else customers.set(name, [entry]);
  }
  return customers;
}

/** The customer named first keeps the plan; each of the others can get one of its own. */
function fixesFor(plan: Plan, customers: ReadonlyMap<string, readonly AudienceEntry[]>, context: RuleContext) {
  const stays = plan.privateAudience!.items[0]!.customer?.value?.trim() ?? [...customers.keys()][0];
  return [...customers]
    .filter(([name]) => name !== stays)
    .slice(0, fewFixes)
    .flatMap(([name, entries]) => planForCustomer(plan, name, entries, context) ?? []);
}
