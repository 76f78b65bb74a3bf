import * as l10n from '@vscode/l10n';
import { sameId } from '../../documents/guid';
import type { OfferVersion } from '../offer-version';
import { findSubscription, type Scope } from '../scope';
import { serviceErrors } from '../service-errors';
import type { Setting } from '../setting';
import { type Refusal, refused } from '../turn';
import type { Moment } from './parts';

/** Why a customer cannot be managed by the tenant of an offer: its tenant, cloud or policy (LIF-05). */
export function customerRefusal(
  { definition, path }: OfferVersion,
  scopes: readonly Scope[],
  { setting: { customer }, state: { movedTo } }: Moment,
): Refusal | undefined {
  const tenant = definition.managedByTenantId;
  const origin = tenant && { path, node: tenant.node };
  const owners = scopes.map(({ subscription }) => movedTo.get(subscription) ?? customer?.tenantId?.value);
  if (owners.some((owner) => sameId(tenant?.value, owner))) {
    const words = l10n.t(
      "The managing tenant is the customer's own: Azure answers \"not allowed to use the '{0}' as ManagedByTenantId\".",
      tenant!.value!,
    );
    return refused(words, ['LIF-05', 'TEN-02'], serviceErrors.invalidDefinition, origin);
  }
  return cloudRefusal(definition, customer, path) ?? policyRefusal(tenant?.value, scopes, customer);
}

function cloudRefusal(
  { cloud, eligibleAuthorizations }: OfferVersion['definition'],
  customer: Setting['customer'],
  path: string,
): Refusal | undefined {
  const ours = cloud?.value ?? 'AzureCloud';
  const theirs = customer?.cloud?.value ?? 'AzureCloud';
  const origin = cloud && { path, node: cloud.node };
  if (ours !== theirs) {
    const words = l10n.t(
      'The offer is for {0} and the customer is in {1}; a delegation never crosses clouds.',
      ours,
      theirs,
    );
    return refused(words, ['LIF-05', 'TEN-05'], undefined, origin);
  }
  if (ours === 'AzureCloud' || (eligibleAuthorizations?.items.length ?? 0) === 0) return undefined;
  return refused(l10n.t('{0} does not support eligible authorizations.', ours), ['ELG-16'], undefined, {
    path,
    node: eligibleAuthorizations!.node,
  });
}

function policyRefusal(
  tenant: string | undefined,
  scopes: readonly Scope[],
  customer: Setting['customer'],
): Refusal | undefined {
  if (tenant === undefined) return undefined;
  for (const { subscription } of scopes) {
    const allowed = findSubscription(subscription, customer)?.allowedManagingTenants;
    if (!allowed?.known || allowed.items.some(({ value }) => value === undefined || sameId(value, tenant))) continue;
    return refused(
      l10n.t(
        'A policy of the customer allows "{0}" to be managed by other tenants only, not by {1}.',
        subscription,
        tenant,
      ),
      ['LIF-05', 'DLG-13'],
      serviceErrors.disallowedByPolicy,
    );
  }
  return undefined;
}
