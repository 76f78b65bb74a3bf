import * as l10n from '@vscode/l10n';
import { isGuid, sameId } from '../../documents/guid';
import { definitionKinds } from '../../documents/kinds';
import type { Links } from '../../workspace/links';
import type { RuleContext } from '../context';
import { plansBefore, plansSelling } from '../facts/offer-plans';
import { isPlaceholder } from '../facts/placeholders';
import { definitionOfPlan, type SoldDefinition } from '../facts/sold-definitions';
import { replaceValue } from '../fixes/edits';
import { rule } from '../rule';
import { relatedIn } from '../wording/related';

export default rule({
  code: 'tenant-consistent',
  source: ['TEN-04'],
  severity: 'warning',
  kinds: definitionKinds,
  yieldsTo: ['tenant-change-needs-new-name', 'placeholder-value', 'docs-sample-guid'],
  definition({ managedByTenantId: tenant }, context, report) {
    if (!isTenant(tenant?.value)) return;
    const other = earlierInOffer(context).find(({ definition: { managedByTenantId } }) => {
      return isTenant(managedByTenantId?.value) && !sameId(managedByTenantId.value, tenant.value);
    });
    if (!other) return;
    const { node, value } = other.definition.managedByTenantId!;
    report(
      tenant.node,
      l10n.t(
        'Another plan of the same offer names the managing tenant {0}. All plans of an offer normally have one: correct the other, or make an offer for each tenant.',
        value!,
      ),
      {
        related: [relatedIn(other.uri, node, l10n.t('The other plan names it here'))],
        fixes: [{ title: l10n.t('Change it to {0}', value!), edits: () => [replaceValue(tenant.node, value)] }],
      },
    );
  },
});

/** The manifests of the plans that an offer names before the ones which sell this manifest. */
function earlierInOffer({ document: { kind }, links }: RuleContext): readonly SoldDefinition[] {
  const sellers: readonly Links[] = kind === 'plan' ? [links] : plansSelling(links);
  return sellers.flatMap((seller) =>
    plansBefore(seller).flatMap(({ plan, uri }) => definitionOfPlan(plan, links.of(uri)) ?? []),
  );
}

function isTenant(id: string | undefined): id is string {
  return id !== undefined && isGuid(id) && !isPlaceholder(id);
}
