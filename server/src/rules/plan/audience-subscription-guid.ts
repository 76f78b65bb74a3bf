import * as l10n from '@vscode/l10n';
import type { ParsedDocument } from '../../documents/document';
import { isGuid } from '../../documents/guid';
import type { Field } from '../../documents/model';
import { type Links, linkedDocument } from '../../workspace/links';
import type { RuleContext } from '../context';
import { excerpt } from '../wording/excerpt';
import { describeGuidFault, mendGuid } from '../facts/guid-faults';
import { type Report, rule } from '../rule';
import { audienceOf } from './audience';

export default rule({
  code: 'audience-subscription-guid',
  source: ['AUD-02'],
  severity: 'error',
  kinds: ['offer', 'plan', 'audience'],
  yieldsTo: ['placeholder-value', 'audience-csv-columns'],
  document(context, report) {
    const audience = audienceOf(context.document);
    if (audience.length === 0) return;
    const tenants = tenantsAround(context.document, context.links);
    for (const { subscriptionId } of audience) {
      if (subscriptionId?.value !== undefined) checkId(subscriptionId, subscriptionId.value, tenants, context, report);
    }
  },
});

function checkId(
  { node }: Field,
  id: string,
  tenants: ReadonlySet<string>,
  { principals, document }: RuleContext,
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
      { fixes: document.audience ? [] : mendGuid(node, id) },
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

/** The ids, in lower case, of tenants that the file names, or the manifest it sells; of a CSV file what names it. */
function tenantsAround(document: ParsedDocument, links: Links): ReadonlySet<string> {
  if (document.audience) {
    const naming = links.referrers.flatMap((uri) => [[links.document(uri), links.of(uri)] as const]);
    return new Set(naming.flatMap(([referrer, its]) => (referrer ? [...tenantsAround(referrer, its)] : [])));
  }
  const sold = document.definitions.length > 0 ? document : linkedDocument(links, document.plan?.manifestFile?.value);
  const managing = (sold?.definitions ?? []).map(({ managedByTenantId }) => managedByTenantId?.value);
  const customers = audienceOf(document).map(({ tenantId }) => tenantId?.value);
  return new Set([...managing, ...customers].flatMap((id) => (id === undefined ? [] : [id.toLowerCase()])));
}
