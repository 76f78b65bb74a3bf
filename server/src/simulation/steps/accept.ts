import * as l10n from '@vscode/l10n';
import type { Step, Subscription } from '../../documents/scenario';
import { sameId } from '../../documents/guid';
import type { OfferVersion } from '../offer-version';
import type { Setting } from '../setting';
import { type OfferState, withOffer } from '../state';
import { impossible, type Refusal, refused, type Turn } from '../turn';
import { actorOf, doubtAbout, type Moment, offerOf } from './parts';
import { offerInWords } from './words';

/** Somebody of the customer buys an offer; nothing is delegated by that (LIF-02). */
export function accept(step: Step, moment: Moment): Turn {
  const offer = offerOf(step, moment);
  if ('outcome' in offer) return offer;
  const actor = actorOf(step.by, moment, { offer: offer.name });
  if ('outcome' in actor) return actor;
  const doubt = doubtAbout(offer);
  if (doubt) return doubt;
  if (actor.side === 'provider') {
    return impossible(l10n.t('{0} belongs to the provider; the customer accepts an offer.', actor.displayName), [
      'LIF-02',
    ]);
  }
  if (offer.inForce) return impossible(l10n.t('"{0}" is accepted already.', offer.name), ['LIF-02']);
  const version = offer.latest!;
  const refusal = saleRefusal(offer, version, moment.setting);
  if (refusal) return refusal;
  return {
    outcome: 'succeeded',
    reason: l10n.t('{0} accepts {1}; nothing is delegated yet.', actor.displayName, offerInWords(offer.name, version)),
    source: ['LIF-02'],
    state: withOffer(moment.state, { ...offer, inForce: version, accepted: true, removed: false }),
    log: [],
  };
}

/** Why a customer cannot buy an offer; undefined too where the audience cannot be seen. */
function saleRefusal(
  offer: OfferState,
  { stopped, visibility, audience }: OfferVersion,
  { customer }: Setting,
): Refusal | undefined {
  if (stopped || offer.stopped) return refused(l10n.t('The plan is no longer sold.'), ['LIF-18']);
  if (visibility !== 'private') return undefined;
  const subscriptions = customer?.subscriptions?.items ?? [];
  const listed = subscriptions.filter((subscription) => mayBeListed(subscription, audience));
  if (listed.length === 0) {
    return refused(l10n.t("The plan is private, and none of the customer's subscriptions is in its audience."), [
      'LIF-02',
    ]);
  }
  if (listed.every(({ channel }) => channel?.value === 'csp')) {
    return refused(l10n.t('The plan is private, and private plans do not reach subscriptions of a reseller.'), [
      'LIF-02',
      'PLN-11',
    ]);
  }
  return undefined;
}

function mayBeListed({ subscriptionId }: Subscription, audience: readonly string[] | undefined): boolean {
  if (audience === undefined || subscriptionId?.value === undefined) return true;
  return audience.some((id) => sameId(id, subscriptionId.value));
}
