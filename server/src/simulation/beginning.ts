import type { Customer } from '../documents/scenario';
import type { OfferVersion, Unresolved } from './offer-version';
import { noPurchases } from './purchase';
import { readScope } from './scope';
import type { Setting } from './setting';
import type { OfferState, State } from './state';
import { delegated } from './steps/delegated';

/** The state when the story begins: what is on sale, registered and delegated already. */
export function beginning(setting: Setting, time: number): State {
  const offers = [...setting.offers].map(([name, version]) => [name, offerState(name, version)] as const);
  const start: State = {
    time,
    offers: new Map(offers),
    registered: registeredIn(setting.customer),
    elevations: [],
    weakenings: [],
    movedTo: new Map(),
    roleChanges: new Map(),
    purchases: noPurchases,
    activationsUnknown: undefined,
    unknown: undefined,
  };
  return (setting.customer?.delegations?.items ?? []).reduce((state, { offer, scopes }) => {
    const known = state.offers.get(offer?.value ?? '');
    if (!known?.latest) return state;
    const read = (scopes?.items ?? []).map(({ value }) => readScope(value ?? '', setting.customer));
    const theirs = read.flatMap((reading) => (reading.kind === 'scope' ? reading.scope : []));
    return delegated(
      state,
      { ...known, accepted: known.latest.route === 'marketplace' },
      known.latest,
      theirs,
      setting,
    );
  }, start);
}

function offerState(name: string, version: OfferVersion | Unresolved): OfferState {
  const nothing = {
    name,
    inForce: undefined,
    accepted: false,
    scopes: [],
    stopped: false,
    removed: false,
    definedIn: undefined,
    assigners: [],
  };
  return 'unresolved' in version
    ? { ...nothing, latest: undefined, unknown: version.unresolved }
    : { ...nothing, latest: version, unknown: undefined };
}

function registeredIn(customer: Customer | undefined): State['registered'] {
  return new Map(
    (customer?.subscriptions?.items ?? []).flatMap(({ name, registeredProviders }) => {
      const providers = registeredProviders?.items.flatMap(({ value }) => value ?? []) ?? [];
      return name?.value === undefined ? [] : [[name.value, providers] as const];
    }),
  );
}
