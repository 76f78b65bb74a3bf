import type { Authorization } from '../documents/model';
import type { Role } from '../roles';
import type { OfferVersion } from './offer-version';
import { type Purchases, purchasesAt } from './purchase/purchases';
import type { Scope } from './scope';

/** How far the customer is with an offer (rules §5). */
export type Stage = 'none' | 'accepted' | 'delegated' | 'updateAvailable' | 'removed';

/** An offer between its provider and the customer. */
export interface OfferState {
  /** The offer's name in the scenario. */
  readonly name: string;
  /** What is on sale; undefined only where it cannot be read, and `unknown` says why. */
  readonly latest: OfferVersion | undefined;
  /** The version in force at the customer. */
  readonly inForce: OfferVersion | undefined;
  /** Whether it was bought; a template delegates without. */
  readonly accepted: boolean;
  readonly scopes: readonly Scope[];
  /** Whether it is sold no longer: who has it keeps it, and gets no updates (LIF-18). */
  readonly stopped: boolean;
  /** Whether it was delegated once and is no longer. */
  readonly removed: boolean;
  /** The subscriptions that hold its registration definition; none where it was bought only. Undefined where there is none. */
  readonly definedIn: readonly string[] | undefined;
  /** Display names of those who could assign roles while it was delegated, and whose assignments stay behind. */
  readonly assigners: readonly string[];
  /** Why nothing more can be said about it. */
  readonly unknown: string | undefined;
}

/** An eligible role that somebody activated. */
export interface Elevation {
  readonly person: string;
  readonly displayName: string;
  readonly offer: string;
  readonly authorization: Authorization;
  readonly role: Role;
  readonly scope: Scope;
  /** The first instant at which it is no longer active, in milliseconds since 1970 UTC. */
  readonly until: number;
}

/** A role that may be lost though its delegation stands; delegating anew makes it sure again (DLG-03, DLG-04). */
export interface Weakening {
  /** The offer whose delegation stands. */
  readonly offer: string;
  readonly principalId: string;
  /** Undefined where it may be any role of the principal. */
  readonly roleId: string | undefined;
  /** The short name of the subscription. */
  readonly subscription: string;
  readonly why: string;
}

/** What became of a role of Azure: nobody gets it any more, or nobody has it any more (LIF-17). */
export type RoleChange = 'unsupported' | 'deprecated';

/** All that is true at a moment of the story. */
export interface State {
  /** In milliseconds since 1970 UTC. */
  readonly time: number;
  readonly offers: ReadonlyMap<string, OfferState>;
  /** Resource providers by the short name of the subscription. */
  readonly registered: ReadonlyMap<string, readonly string[]>;
  readonly elevations: readonly Elevation[];
  readonly weakenings: readonly Weakening[];
  /** The tenants of subscriptions that left the customer's, by their short names (LIF-16). */
  readonly movedTo: ReadonlyMap<string, string>;
  /** What became of roles, by their GUIDs. */
  readonly roleChanges: ReadonlyMap<string, RoleChange>;
  /** What a reseller ordered for the customer (rules §7). */
  readonly purchases: Purchases;
  /** Why nobody can tell which eligible roles are active. */
  readonly activationsUnknown: string | undefined;
  /** Why nothing more can be said about any delegation. */
  readonly unknown: string | undefined;
}

/** How far the customer is with an offer. Only what was bought gets updates; a template is deployed again (LIF-09, LIF-10). */
export function stageOf({ latest, inForce, accepted, scopes, removed, stopped }: OfferState): Stage {
  if (!inForce) return removed ? 'removed' : 'none';
  if (accepted && latest && latest !== inForce && !stopped) return 'updateAvailable';
  return scopes.length > 0 ? 'delegated' : 'accepted';
}

/** What a side is told at a moment. */
export interface Notice {
  readonly notice: 'nothing-delegated' | 'update-available';
  readonly offer: string;
  readonly seenBy: 'customer';
}

/** The notes the customer sees beside its offers: nothing is delegated yet (LIF-02), or there is an update (LIF-09). */
export function noticesOf(state: State): readonly Notice[] {
  return [...state.offers.values()].flatMap((offer): Notice[] => {
    const notices: Notice[] = [];
    if (offer.accepted && offer.scopes.length === 0) {
      notices.push({ notice: 'nothing-delegated', offer: offer.name, seenBy: 'customer' });
    }
    if (stageOf(offer) === 'updateAvailable') {
      notices.push({ notice: 'update-available', offer: offer.name, seenBy: 'customer' });
    }
    return notices;
  });
}

/** The state with an offer changed. */
export function withOffer(state: State, offer: OfferState): State {
  return { ...state, offers: new Map(state.offers).set(offer.name, offer) };
}

/** The state at a later time: elevations whose end has come are gone, and orders renewed or ended. */
export function at(state: State, time: number): State {
  return {
    ...state,
    time,
    elevations: state.elevations.filter(({ until }) => until > time),
    purchases: purchasesAt(state.purchases, time),
  };
}

/** Whether a resource provider is registered on a subscription. */
export function isRegistered(state: State, subscription: string, provider: string): boolean {
  return (state.registered.get(subscription) ?? []).some((name) => name.toLowerCase() === provider.toLowerCase());
}
