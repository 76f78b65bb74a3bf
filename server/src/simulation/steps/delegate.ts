import * as l10n from '@vscode/l10n';
import type { Step } from '../../documents/scenario';
import { attempt } from '../attempt';
import { needs } from '../needs';
import { findSubscription, type Scope, subscriptionsOf } from '../scope';
import { managedServices } from '../service-errors';
import { isRegistered, type OfferState } from '../state';
import { impossible, type Refusal, refused, type Turn } from '../turn';
import { notesOf, weakenedByNewName } from '../weakening';
import { delegated } from './delegated';
import { delegationChecks, delegationLog } from './delegation';
import { actorRefusal } from './may-delegate';
import { actorOf, doubtAbout, type Moment, offerOf, scopesOf } from './parts';
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
  const { setting, state } = moment;
  const version = offer.inForce ?? offer.latest!;
  const route = offer.accepted || version.route === 'marketplace' ? 'portal' : 'template';
  const scopes = named.map(({ scope }) => scope);
  const weakenings = route === 'portal' ? [] : weakenedByNewName(state, offer.name, version, scopes);
  return attempt(
    [
      [needs.bought(), () => purchaseRefusal(offer)],
      [needs.mayDelegate(setting.profile), () => actorRefusal(actor, scopes, moment, route, clouds)],
      [needs.registeredBefore(), () => registrationRefusal(offer, scopes, moment)],
      ...delegationChecks(offer, version, named, moment),
    ],
    () => ({
      outcome: 'succeeded',
      reason: l10n.t(
        '{0} delegates {1} under {2}.',
        actor.displayName,
        scopesInWords(scopes),
        offerInWords(offer.name, version),
      ),
      source: ['LIF-03', 'LIF-04', 'LIF-05'],
      state: delegated(state, offer, version, scopes, setting, weakenings),
      log: delegationLog(scopes, state),
      notes: notesOf(weakenings),
    }),
  );
}

function purchaseRefusal({ name, inForce, latest }: OfferState): Refusal | undefined {
  if (inForce || latest!.route !== 'marketplace') return undefined;
  return impossible(l10n.t('"{0}" is not accepted yet; the customer accepts it first.', name), ['LIF-03']);
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
