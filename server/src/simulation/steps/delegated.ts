import { wellKnown } from '../../roles';
import type { OfferVersion } from '../offer-version';
import { type Scope, sameScope } from '../scope';
import { managedServices } from '../service-errors';
import type { Setting } from '../setting';
import { isRegistered, type OfferState, type State, type Weakening, withOffer } from '../state';
import { withoutWeakenings } from '../weakening';

/**
 * The state once scopes are delegated under a version of an offer, each subscription registered (LIF-04, LIF-05).
 *
 * @param weakenings What may be lost by it.
 */
export function delegated(
  state: State,
  offer: OfferState,
  version: OfferVersion,
  scopes: readonly Scope[],
  setting: Setting,
  weakenings: readonly Weakening[] = [],
): State {
  const subscriptions = scopes.map(({ subscription }) => subscription);
  const next = withOffer(state, {
    ...offer,
    inForce: version,
    scopes: [...offer.scopes, ...scopes].reduce<readonly Scope[]>(withScope, []),
    removed: false,
    definedIn: [...new Set([...(offer.definedIn ?? []), ...subscriptions])],
    assigners: assignersOf(offer, version, setting),
  });
  return subscriptions.reduce<State>(
    (registered, subscription) => withProvider(registered, subscription, managedServices),
    {
      ...next,
      weakenings: [...withoutWeakenings(state, offer.name, subscriptions), ...weakenings],
    },
  );
}

function withScope(scopes: readonly Scope[], scope: Scope): readonly Scope[] {
  return scopes.some((taken) => sameScope(taken, scope)) ? scopes : [...scopes, scope];
}

/** The state with a resource provider registered on a subscription. */
export function withProvider(state: State, subscription: string, provider: string): State {
  if (isRegistered(state, subscription, provider)) return state;
  const providers = [...(state.registered.get(subscription) ?? []), provider];
  return { ...state, registered: new Map(state.registered).set(subscription, providers) };
}

/** Who could assign roles so far, and who can under this version: those with User Access Administrator (ROL-07). */
export function assignersOf(
  offer: OfferState,
  { definition }: OfferVersion,
  { catalogue, cast }: Setting,
): readonly string[] {
  const able = (definition.authorizations?.items ?? []).flatMap(
    ({ principalId, principalIdDisplayName, roleDefinitionId }) => {
      const role = catalogue.get(roleDefinitionId?.value ?? '');
      if (role?.id !== wellKnown.userAccessAdministrator || principalId?.value === undefined) return [];
      return principalIdDisplayName?.value ?? cast.nameOf(principalId.value);
    },
  );
  return [...new Set([...offer.assigners, ...able])];
}
