import * as l10n from '@vscode/l10n';
import { isGuid } from '../../documents/guid';
import type { Field } from '../../documents/model';
import { linkedDocument } from '../../workspace/links';
import type { RuleContext } from '../context';
import { excerpt } from '../wording/excerpt';
import { describeGuidFault, mendGuid } from '../facts/guid-faults';
import { type Report, rule } from '../rule';
import { audienceOf } from './audience';

export default rule({
  code: 'audience-subscription-guid',
  source: ['AUD-02'],
  severity: 'error',
  kinds: ['offer', 'plan'],
  yieldsTo: ['placeholder-value'],
  document(context, report) {
    const audience = audienceOf(context.document);
    if (audience.length === 0) return;
    const tenants = tenantsAround(context);
    for (const { subscriptionId } of audience) {
      if (subscriptionId?.value !== undefined) checkId(subscriptionId, subscriptionId.value, tenants, context, report);
    }
  },
});

function checkId(
  { node }: Field,
  id: string,
  tenants: ReadonlySet<string>,
  { principals }: RuleContext,
  report: Report,
): void {
  if (!isGuid(id)) {
    report(
      node,
      l10n.t(
        'The subscription ID "{0}" is no GUID: {1}. Copy it from the overview of the subscription in the Azure portal.',
        excerpt(id),
        describeGuidFault(id),
      ),
      { fixes: mendGuid(node, id) },
    );
    return;
  }
  const name = principals.tenantName(id);
  if (name === undefined && !tenants.has(id.toLowerCase())) return;
  report(
    node,
    name === undefined
      ? l10n.t(
          'This is the ID of a tenant, but an audience lists subscriptions. Put the ID of an Azure subscription here.',
        )
      : l10n.t(
          'This is the ID of the tenant {0}, but an audience lists subscriptions. Put the ID of an Azure subscription here.',
          excerpt(name),
        ),
    { severity: 'warning' },
  );
}

/** The ids, in lower case, of tenants that the file names, or the manifest it sells. */
function tenantsAround({ document, links }: RuleContext): ReadonlySet<string> {
  const sold = document.definitions.length > 0 ? document : linkedDocument(links, document.plan?.manifestFile?.value);
  const managing = (sold?.definitions ?? []).map(({ managedByTenantId }) => managedByTenantId?.value);
  const customers = audienceOf(document).map(({ tenantId }) => tenantId?.value);
  return new Set([...managing, ...customers].flatMap((id) => (id === undefined ? [] : [id.toLowerCase()])));
}
