import * as l10n from '@vscode/l10n';
import { sameId } from '../../documents/guid';
import { type OfferVersion, originIn } from '../offer-version';
import { findSubscription, type Scope } from '../scope';
import { serviceErrors } from '../service-errors';
import { type Refusal, refused } from '../turn';
import type { Moment } from './parts';

/** A customer is not managed by its own tenant (TEN-02); a subscription that moved has the tenant it moved to. */
export function ownTenantRefusal(
  version: OfferVersion,
  scopes: readonly Scope[],
  { setting: { customer }, state: { movedTo } }: Moment,
): Refusal | undefined {
  const tenant = version.definition.managedByTenantId;
  const owners = scopes.map(({ subscription }) => movedTo.get(subscription) ?? customer?.tenantId?.value);
  if (!owners.some((owner) => sameId(tenant?.value, owner))) return undefined;
  const words = l10n.t(
    "The managing tenant is the customer's own: Azure answers \"not allowed to use the '{0}' as ManagedByTenantId\".",
    tenant!.value!,
  );
  return refused(words, ['LIF-05', 'TEN-02'], serviceErrors.invalidDefinition, originIn(version, tenant!.node));
}

/** A delegation stays in one cloud (TEN-05), and only the public one has eligible authorizations (ELG-16). */
export function cloudRefusal(version: OfferVersion, { setting: { customer } }: Moment): Refusal | undefined {
  const { cloud, eligibleAuthorizations } = version.definition;
  const ours = cloud?.value ?? 'AzureCloud';
  const theirs = customer?.cloud?.value ?? 'AzureCloud';
  const origin = cloud && originIn(version, cloud.node);
  if (ours !== theirs) {
    const words = l10n.t(
      'The offer is for {0} and the customer is in {1}; a delegation never crosses clouds.',
      ours,
      theirs,
    );
    return refused(words, ['LIF-05', 'TEN-05'], undefined, origin);
  }
  if (ours === 'AzureCloud' || (eligibleAuthorizations?.items.length ?? 0) === 0) return undefined;
  return refused(
    l10n.t('{0} does not support eligible authorizations.', ours),
    ['ELG-16'],
    undefined,
    originIn(version, eligibleAuthorizations!.node),
  );
}

/** A policy of the customer may allow some managing tenants only (DLG-13). */
export function policyRefusal(
  { definition: { managedByTenantId } }: OfferVersion,
  scopes: readonly Scope[],
  { setting: { customer } }: Moment,
): Refusal | undefined {
  const tenant = managedByTenantId?.value;
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
