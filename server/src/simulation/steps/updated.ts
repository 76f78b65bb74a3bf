import { sameId } from '../../documents/guid';
import type { Authorization } from '../../documents/model';
import type { OfferVersion } from '../offer-version';
import type { Setting } from '../setting';
import { type Elevation, type OfferState, type State, withOffer } from '../state';
import { withoutWeakenings } from '../weakening';
import { assignersOf } from './delegated';

/** The state once a version is in force at every scope of an offer: its authorizations replace the old ones (LIF-09, LIF-10). */
export function updated(state: State, offer: OfferState, version: OfferVersion, setting: Setting): State {
  const assigners = offer.scopes.length > 0 ? assignersOf(offer, version, setting) : offer.assigners;
  const subscriptions = offer.scopes.map(({ subscription }) => subscription);
  return {
    ...withOffer(state, { ...offer, inForce: version, assigners }),
    elevations: state.elevations.filter((elevation) => elevation.offer !== offer.name || isKept(elevation, version)),
    weakenings: withoutWeakenings(state, offer.name, subscriptions),
  };
}

/** A role stays active only where the new version still makes it eligible for the same principal. */
function isKept({ authorization }: Elevation, { definition }: OfferVersion): boolean {
  return (definition.eligibleAuthorizations?.items ?? []).some((other) => isSameGrant(other, authorization));
}

function isSameGrant(a: Authorization, b: Authorization): boolean {
  return (
    sameId(a.principalId?.value, b.principalId?.value) && sameId(a.roleDefinitionId?.value, b.roleDefinitionId?.value)
  );
}
