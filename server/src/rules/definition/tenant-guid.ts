import * as l10n from '@vscode/l10n';
import { isGuid } from '../../documents/guid';
import { draftKinds } from '../../documents/kinds';
import type { Field } from '../../documents/model';
import { excerpt } from '../wording/excerpt';
import { describeGuidFault, mendGuid } from '../facts/guid-faults';
import { type Report, rule } from '../rule';

export default rule({
  code: 'tenant-guid',
  source: ['TEN-01', 'MAN-03'],
  severity: 'error',
  kinds: [...draftKinds, 'directory'],
  yieldsTo: ['placeholder-value', 'docs-sample-guid'],
  document({ document }, report) {
    checkTenant(document.directory?.tenantId, report);
  },
  definition({ managedByTenantId }, _context, report) {
    checkTenant(managedByTenantId, report);
  },
});

function checkTenant(tenant: Field | undefined, report: Report): void {
  if (tenant?.value === undefined || isGuid(tenant.value)) return;
  report(
    tenant.node,
    l10n.t(
      'The tenant ID "{0}" is no GUID: {1}. Copy the tenant ID of your managing tenant from Microsoft Entra.',
      excerpt(tenant.value),
      describeGuidFault(tenant.value),
    ),
    { fixes: mendGuid(tenant.node, tenant.value) },
  );
}
