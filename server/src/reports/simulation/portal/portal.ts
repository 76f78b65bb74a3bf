import {
  myCustomers,
  type ProvidedOffer,
  remaindersOf,
  type Remainder,
  type SeenDelegation,
  serviceProviders,
  type SimulatedStep,
  writeScope,
} from '../../../simulation';

/** An offer on the customer's page *Service providers*. */
export interface ProvidedOfferReport {
  /** The offer's name in the scenario. */
  readonly offer: string;
  /** What the customer reads. */
  readonly name?: string;
  readonly route: ProvidedOffer['route'];
  readonly version?: string;
  /** Whether the page shows the icon of an update, and the version it offers. */
  readonly hasUpdate: boolean;
  readonly newVersion?: string;
  /** Whether the page notes that nothing is delegated. */
  readonly nothingDelegated: boolean;
  readonly scopes: readonly string[];
}

/** A delegation on the page *My customers*, with the roles the person has in it. */
export interface SeenDelegationReport {
  readonly customer: string;
  readonly scope: string;
  readonly offer: string;
  readonly roles: SeenDelegation['roles'];
}

/** The page *My customers* of somebody of the provider. */
export interface MyCustomersReport {
  readonly person: string;
  readonly delegations: readonly SeenDelegationReport[];
  /** Why there may be more on it; absent where this is all. */
  readonly unknown?: string;
}

/** What is left of a delegation that ended. */
export interface RemainderReport {
  readonly kind: Remainder['kind'];
  readonly offer: string;
  readonly text: string;
  readonly source: readonly string[];
}

/** The two pages of the portal right after a step, and what is left of what ended. */
export interface PortalReport {
  readonly serviceProviders: readonly ProvidedOfferReport[];
  /** Of those people of the provider only who see something, or of whom nobody can tell. */
  readonly myCustomers: readonly MyCustomersReport[];
  readonly remains: readonly RemainderReport[];
}

/** The pages of the portal as both sides see them right after a step. */
export function portalReport({ moment }: Pick<SimulatedStep, 'moment'>): PortalReport {
  const { cast } = moment.setting;
  return {
    serviceProviders: serviceProviders(moment.state).map(providedOffer),
    myCustomers: cast.names('provider').flatMap((name): readonly MyCustomersReport[] => {
      const actor = cast.person(name)!;
      const person = actor.displayName;
      const { delegations, unknown } = myCustomers(actor, moment);
      if (delegations.length === 0 && unknown === undefined) return [];
      return [{ person, delegations: delegations.map(seenDelegation), ...(unknown === undefined ? {} : { unknown }) }];
    }),
    remains: remaindersOf(moment.state).map(({ kind, offer, text, source }) => ({ kind, offer, text, source })),
  };
}

function providedOffer({ name, version, newVersion, scopes, ...rest }: ProvidedOffer): ProvidedOfferReport {
  return {
    ...rest,
    ...(name === undefined ? {} : { name }),
    ...(version === undefined ? {} : { version }),
    ...(newVersion === undefined ? {} : { newVersion }),
    scopes: scopes.map(writeScope),
  };
}

function seenDelegation({ scope, ...rest }: SeenDelegation): SeenDelegationReport {
  return { ...rest, scope: writeScope(scope) };
}
