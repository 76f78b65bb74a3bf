import * as l10n from '@vscode/l10n';
import { sameId } from '../../documents/guid';
import { definitionOfPlan } from '../facts/sold-definitions';
import { isPlaceholder } from '../facts/placeholders';
import { rule } from '../rule';

export default rule({
  code: 'tenant-not-customer',
  source: ['TEN-02'],
  severity: 'error',
  kinds: ['plan'],
  document({ document: { plan }, links }, report) {
    const sold = plan && definitionOfPlan(plan, links);
    const tenant = sold?.definition.managedByTenantId;
    if (!tenant?.value || isPlaceholder(tenant.value)) return;
    for (const { tenantId } of plan!.privateAudience?.items ?? []) {
      if (!tenantId || !sameId(tenantId.value, tenant.value)) continue;
      const { offset, length } = tenant.node;
      report(
        tenantId.node,
        l10n.t(
          'This customer is the managing tenant itself, and a tenant delegates nothing to itself: Azure answers that it is "not allowed to use the \'{0}\' as ManagedByTenantId". Name the tenant of the customer.',
          tenantId.value!,
        ),
        { related: [{ uri: sold!.uri, offset, length, message: l10n.t('The managing tenant') }] },
      );
    }
  },
});
