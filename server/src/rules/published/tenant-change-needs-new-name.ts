import * as l10n from '@vscode/l10n';
import { isGuid, sameId } from '../../documents/guid';
import { definitionKinds } from '../../documents/kinds';
import { isPlaceholder } from '../facts/placeholders';
import { rule } from '../rule';
import { lastPublishedSellers } from '../facts/last-published';
import { publishedAt, restore } from './point-back';

export default rule({
  code: 'tenant-change-needs-new-name',
  source: ['TEN-03', 'PUB-06'],
  severity: 'error',
  kinds: definitionKinds,
  definition({ managedByTenantId: tenant }, context, report) {
    if (!tenant?.value || !isGuid(tenant.value) || isPlaceholder(tenant.value)) return;
    for (const last of lastPublishedSellers(context)) {
      const published = last.manifest?.managedByTenantId;
      if (!published?.value || sameId(published.value, tenant.value)) continue;
      report(
        tenant.node,
        l10n.t(
          'This manifest was published for the managing tenant {0}, and the service answers a change with "ManagedByTenantId not allowed to update". Change it back, or make a new offer for the other tenant, which customers accept anew.',
          published.value,
        ),
        { related: [publishedAt(last, published)], fixes: restore(tenant, published) },
      );
      return;
    }
  },
});
