import { authorizationsOf } from '../../documents/model';
import { property } from '../../documents/nodes';
import type { Offer } from '../../documents/offer';
import { definitionsOfOffer } from '../../rules/facts/sold-definitions';
import { type Profile, profiles } from '../../workspace/configuration';
import type { Links } from '../../workspace/links';
import type { PrincipalBook } from '../../workspace/principals';
import { headOf, placeOf, writtenIn } from '../form/fields';
import type { AccountReadiness, AccountRequirement, PartnerLink, ReadinessLine } from './report';

/** The names of the designations that suffice: Solutions Partner today, a competency or Azure Expert MSP before (OFR-11). */
const sufficing: Readonly<Record<Profile, RegExp>> = {
  '2020': /\bcloud platform\b|\bexpert msp\b/i,
  current: /\b(infrastructure|security)\b/i,
};

/** What the publisher needs by each profile, and what the file says of that. */
export function accountOf(offer: Offer, uri: string, used: Profile, lines: readonly ReadinessLine[]): AccountReadiness {
  const { designations: list } = offer;
  const designations = (list?.items ?? []).flatMap((item) => writtenIn(item) ?? []);
  const isWhole = list?.known === true && designations.length === list.items.length;
  const stateIn = (profile: Profile): AccountRequirement['state'] => {
    if (designations.some((name) => sufficing[profile].test(name))) return 'held';
    return isWhole ? 'notHeld' : 'unsaid';
  };
  return {
    designations,
    requirements: profiles.map((profile) => ({ profile, isUsed: profile === used, state: stateIn(profile) })),
    lines,
    place: list ? placeOf(uri, list.node) : publisherPlace(offer, uri),
  };
}

/** The partner id that the marketplace links by itself, and the identities that are linked already. */
export function partnerOf(offer: Offer, links: Links, principals: PrincipalBook): PartnerLink {
  const partnerId = writtenIn(offer.partnerId);
  const ids = definitionsOfOffer(offer, links).flatMap(({ definition }) =>
    authorizationsOf(definition).map(({ principalId }) => principalId?.value),
  );
  const linked = ids.flatMap((id) => {
    const known = principals.inDirectory(id);
    return known && property(known.node, 'partnerLinked')?.value?.value === true ? [known.displayName ?? known.id] : [];
  });
  return {
    ...(partnerId !== undefined && { partnerId }),
    linked: [...new Set(linked)],
    place: offer.partnerId ? placeOf(links.uri, offer.partnerId.node) : publisherPlace(offer, links.uri),
  };
}

function publisherPlace({ node }: Offer, uri: string) {
  return headOf(uri, property(node, 'publisher')?.value ?? node);
}
