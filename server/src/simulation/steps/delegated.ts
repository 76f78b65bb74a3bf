import { wellKnown } from '../../roles';
import type { OfferVersion } from '../offer-version';
import type { Scope } from '../scope';
import { managedServices } from '../service-errors';
import type { Setting } from '../setting';
import { isRegistered, type OfferState, type State, withOffer } from '../state';

/** The state once scopes are delegated under a version of an offer, each subscription registered (LIF-04, LIF-05). */
export function delegated(
  state: State,
  offer: OfferState,
  version: OfferVersion,
  scopes: readonly Scope[],
  setting: Setting,
): State {
  const next = withOffer(state, {
    ...offer,
    inForce: version,
    scopes: [...offer.scopes, ...scopes],
    removed: false,
    assigners: assignersOf(offer, version, setting),
  });
  return scopes.reduce((registered, { subscription }) => withProvider(registered, subscription, managedServices), next);
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
