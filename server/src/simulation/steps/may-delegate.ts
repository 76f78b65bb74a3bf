import * as l10n from '@vscode/l10n';
import type { Profile } from '../../workspace/configuration';
import type { Actor } from '../cast';
import { movedWords } from '../moved';
import { mayDelegate, rolesInWords } from '../rights';
import { findSubscription, type Scope, subscriptionsOf } from '../scope';
import { serviceErrors } from '../service-errors';
import { type Clouds, type Refusal, refused, type Undecided, undecided } from '../turn';
import type { Moment } from './parts';

/** How something is delegated: in the portal under what was bought, or by a template. */
export type DelegationRoute = 'portal' | 'template';

/** Why somebody may not delegate scopes, be it for their tenant, their roles or, once, for being a guest (LIF-03). */
export function actorRefusal(
  actor: Actor,
  scopes: readonly Scope[],
  moment: Moment,
  route: DelegationRoute,
  clouds: Clouds,
): Refusal | Undecided | undefined {
  const { state, setting } = moment;
  const moved = movedWords(scopes, state);
  if (moved !== undefined) return undecided(moved, clouds);
  if (actor.side === 'provider') {
    const foreign = providerRefusal(actor, scopes, moment, route, clouds);
    if (foreign) return foreign;
  }
  for (const subscription of subscriptionsOf(scopes)) {
    const may = mayDelegate(actor, subscription, setting.profile);
    const roles = rolesInWords(actor, subscription);
    if (may === 'unknown') {
      return undecided(l10n.t('{0} holds {1}, which the role data does not know.', actor.displayName, roles), clouds);
    }
    if (may === 'no') {
      const words = missingRole(actor.displayName, roles, setting.profile);
      return refused(words, ['LIF-03'], serviceErrors.insufficientPrivileges);
    }
  }
  if (!actor.guest || setting.profile === 'current') return undefined;
  return refused(
    l10n.t('{0} is a guest; in 2020 a guest could not do this.', actor.displayName),
    ['LIF-03'],
    serviceErrors.insufficientPrivileges,
  );
}

function missingRole(name: string, roles: string, profile: Profile): string {
  return profile === '2020'
    ? l10n.t('{0} holds {1}; in 2020 it took Owner.', name, roles)
    : l10n.t(
        '{0} holds {1}; it takes a role that can write, delete and read role assignments, such as Owner.',
        name,
        roles,
      );
}

/** Of the provider only an Admin Agent of the customer's reseller delegates, by a template (LIF-03, CSP-13). */
function providerRefusal(
  { displayName, adminAgent }: Actor,
  scopes: readonly Scope[],
  { setting: { customer } }: Moment,
  route: DelegationRoute,
  clouds: Clouds,
): Refusal | Undecided | undefined {
  const channels = scopes.map(({ subscription }) => findSubscription(subscription, customer)?.channel?.value);
  const words = l10n.t('{0} belongs to the provider; somebody of the customer does this.', displayName);
  if (adminAgent === false || !channels.every((channel) => channel === 'csp')) {
    return refused(words, ['LIF-03', 'CSP-13'], serviceErrors.insufficientPrivileges);
  }
  if (adminAgent === undefined) {
    return undecided(l10n.t("{0} may only do this as an Admin Agent of the customer's reseller.", displayName), clouds);
  }
  if (route === 'template') return undefined;
  return undecided(
    l10n.t(
      '{0} is an Admin Agent of the reseller, who may deploy a template; for the portal nothing is documented.',
      displayName,
    ),
    clouds,
  );
}
