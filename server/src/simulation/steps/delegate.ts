import * as l10n from '@vscode/l10n';
import type { Step } from '../../documents/scenario';
import type { Actor } from '../cast';
import { definitionRefusal } from '../definition-refusal';
import { mayAssignRoles, rolesInWords } from '../rights';
import { findSubscription, type Scope, writeScope } from '../scope';
import { loggedOperations, managedServices, serviceErrors } from '../service-errors';
import { isRegistered, type OfferState, type State } from '../state';
import {
  type Clouds,
  impossible,
  type LogEntry,
  type Refusal,
  refused,
  type Turn,
  type Undecided,
  undecided,
} from '../turn';
import { clashAt } from './clash';
import { customerRefusal } from './customer-refusal';
import { delegated } from './delegated';
import { movedWords } from '../moved';
import { actorOf, doubtAbout, type Moment, type NamedScope, offerOf, scopesOf } from './parts';
import { offerInWords, scopesInWords } from './words';

/** Somebody of the customer delegates scopes to the provider (LIF-03, LIF-04, LIF-05, LIF-08). */
export function delegate(step: Step, moment: Moment): Turn {
  const offer = offerOf(step, moment);
  if ('outcome' in offer) return offer;
  const clouds = { offer: offer.name };
  const actor = actorOf(step.by, moment, clouds);
  if ('outcome' in actor) return actor;
  const named = scopesOf(step, moment, clouds);
  if ('outcome' in named) return named;
  const doubt = doubtAbout(offer);
  if (doubt) return doubt;
  const version = offer.inForce ?? offer.latest!;
  if (!offer.inForce && version.route === 'marketplace') {
    return impossible(l10n.t('"{0}" is not accepted yet; the customer accepts it first.', offer.name), ['LIF-03']);
  }
  const scopes = named.map(({ scope }) => scope);
  const obstacle =
    actorRefusal(actor, scopes, moment, clouds) ??
    registrationRefusal(offer, scopes, moment) ??
    customerRefusal(version, scopes, moment) ??
    definitionRefusal(version.definition, version.path, moment.setting.catalogue, moment.state.roleChanges) ??
    groupRefusal(named) ??
    clashAt(scopes, offer, version, moment);
  if (obstacle) return obstacle;
  return {
    outcome: 'succeeded',
    reason: l10n.t(
      '{0} delegates {1} under {2}.',
      actor.displayName,
      scopesInWords(scopes),
      offerInWords(offer.name, version),
    ),
    source: ['LIF-03', 'LIF-04', 'LIF-05'],
    state: delegated(moment.state, offer, version, scopes, moment.setting),
    log: logOf(scopes, moment.state),
  };
}

/** Why somebody may not delegate, be it for their tenant, their roles or, once, for being a guest (LIF-03). */
export function actorRefusal(
  actor: Actor,
  scopes: readonly Scope[],
  { state, setting }: Moment,
  clouds: Clouds,
): Refusal | Undecided | undefined {
  const code = serviceErrors.insufficientPrivileges;
  const moved = movedWords(scopes, state);
  if (moved !== undefined) return undecided(moved, clouds);
  const subscriptions = subscriptionsOf(scopes);
  if (actor.side === 'provider') {
    const channels = subscriptions.map(({ subscription }) => findSubscription(subscription, setting.customer)?.channel);
    if (channels.every((channel) => channel?.value === 'csp')) {
      return undecided(
        l10n.t("{0} may only do this as an Admin Agent of the customer's reseller.", actor.displayName),
        clouds,
      );
    }
    const words = l10n.t('{0} belongs to the provider; somebody of the customer does this.', actor.displayName);
    return refused(words, ['LIF-03'], code);
  }
  for (const subscription of subscriptions) {
    const may = mayAssignRoles(actor, subscription);
    const roles = rolesInWords(actor, subscription);
    if (may === 'unknown') {
      return undecided(l10n.t('{0} holds {1}, which the role data does not know.', actor.displayName, roles), clouds);
    }
    if (may === 'no') {
      return refused(
        l10n.t(
          '{0} holds {1}; it takes a role that can write, delete and read role assignments, such as Owner.',
          actor.displayName,
          roles,
        ),
        ['LIF-03'],
        code,
      );
    }
  }
  if (!actor.guest || setting.profile === 'current') return undefined;
  return refused(l10n.t('{0} is a guest; in 2020 a guest could not do this.', actor.displayName), ['LIF-03'], code);
}

/** A later subscription has to register the resource provider first (LIF-08); the first one does by itself (LIF-04). */
function registrationRefusal(
  offer: OfferState,
  scopes: readonly Scope[],
  { state, setting }: Moment,
): Refusal | undefined {
  if (!offer.accepted || offer.scopes.length === 0) return undefined;
  const missing = subscriptionsOf(scopes).find(
    ({ subscription }) =>
      findSubscription(subscription, setting.customer)?.registeredProviders !== undefined &&
      !isRegistered(state, subscription, managedServices),
  );
  if (!missing) return undefined;
  return refused(
    l10n.t(
      '{0} is not registered on "{1}"; for a later subscription of an offer it is registered by hand first.',
      managedServices,
      missing.subscription,
    ),
    ['LIF-08'],
  );
}

function groupRefusal(named: readonly NamedScope[]): Refusal | undefined {
  const missing = named.find(({ exists }) => exists === false);
  if (!missing) return undefined;
  return refused(l10n.t('There is no resource group "{0}".', writeScope(missing.scope)), ['LIF-05', 'DLG-08']);
}

/** The subscriptions of scopes, each once. */
export function subscriptionsOf(scopes: readonly Scope[]): readonly Scope[] {
  const names = new Set(scopes.map(({ subscription }) => subscription));
  return [...names].map((subscription) => ({ subscription, resourceGroup: undefined }));
}

function logOf(scopes: readonly Scope[], state: State): readonly LogEntry[] {
  const subscriptions = subscriptionsOf(scopes).map(writeScope);
  const entry = (log: LogEntry['log'], operation: string) => (scope: string) => ({ log, operation, scope });
  return [
    ...subscriptions
      .filter((name) => !isRegistered(state, name, managedServices))
      .map(entry('customer', loggedOperations.register)),
    ...subscriptions.map(entry('customer', loggedOperations.writeDefinition)),
    ...scopes.map(writeScope).map(entry('customer', loggedOperations.writeAssignment)),
    ...scopes.map(writeScope).map(entry('provider', loggedOperations.delegationAdded)),
  ];
}
