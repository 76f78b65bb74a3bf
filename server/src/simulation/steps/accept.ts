import * as l10n from '@vscode/l10n';
import type { Step, Subscription } from '../../documents/scenario';
import { sameId } from '../../documents/guid';
import { attempt, type Check } from '../attempt';
import type { Actor } from '../cast';
import { needs } from '../needs';
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
  const version = offer.latest!;
  const listed = listedSubscriptions(version, moment.setting);
  return attempt(
    [
      [needs.customerBuys(), () => sideRefusal(actor)],
      [needs.notBought(), () => repeatRefusal(offer)],
      [needs.onSale(), () => (version.stopped || offer.stopped ? stopRefusal() : undefined)],
      [needs.found(), () => (listed?.length === 0 ? audienceRefusal() : undefined)],
      ...(listed ? [[needs.notOnlyResold(), () => resellerRefusal(listed)] satisfies Check] : []),
    ],
    () => ({
      outcome: 'succeeded',
      reason: l10n.t(
        '{0} accepts {1}; nothing is delegated yet.',
        actor.displayName,
        offerInWords(offer.name, version),
      ),
      source: ['LIF-02'],
      state: withOffer(moment.state, {
        ...offer,
        inForce: version,
        accepted: true,
        removed: false,
        definedIn: offer.definedIn ?? [],
      }),
      log: [],
    }),
  );
}

function sideRefusal({ side, displayName }: Actor): Refusal | undefined {
  if (side === 'customer') return undefined;
  return impossible(l10n.t('{0} belongs to the provider; the customer accepts an offer.', displayName), ['LIF-02']);
}

function repeatRefusal({ name, inForce }: OfferState): Refusal | undefined {
  return inForce && impossible(l10n.t('"{0}" is accepted already.', name), ['LIF-02']);
}

function stopRefusal(): Refusal {
  return refused(l10n.t('The plan is no longer sold.'), ['LIF-18']);
}

function audienceRefusal(): Refusal {
  return refused(l10n.t("The plan is private, and none of the customer's subscriptions is in its audience."), [
    'LIF-02',
  ]);
}

function resellerRefusal(listed: readonly Subscription[]): Refusal | undefined {
  if (listed.length === 0 || !listed.every(({ channel }) => channel?.value === 'csp')) return undefined;
  return refused(l10n.t('The plan is private, and private plans do not reach subscriptions of a reseller.'), [
    'LIF-02',
    'PLN-11',
  ]);
}

/** The customer's subscriptions that the audience of a private plan may list; undefined where the plan is not private. */
function listedSubscriptions(
  { visibility, audience }: OfferVersion,
  { customer }: Setting,
): readonly Subscription[] | undefined {
  if (visibility !== 'private') return undefined;
  return (customer?.subscriptions?.items ?? []).filter((subscription) => mayBeListed(subscription, audience));
}

function mayBeListed({ subscriptionId }: Subscription, audience: readonly string[] | undefined): boolean {
  if (audience === undefined || subscriptionId?.value === undefined) return true;
  return audience.some((id) => sameId(id, subscriptionId.value));
}
