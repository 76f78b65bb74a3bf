import type { Plan } from '../../documents/plan';
import type { Links } from '../../workspace/links';

/** A plan with the file it stands in. */
export interface LocatedPlan {
  readonly uri: string;
  readonly plan: Plan;
}

/** The plans that an offer with these links names, in its order; one that cannot be read is passed over. */
export function plansOf({ links, document }: Links): readonly LocatedPlan[] {
  return links.flatMap(({ reference, destination }) => {
    if (reference.target !== 'plan' || destination.state !== 'found') return [];
    const plan = document(destination.uri)?.plan;
    return plan ? [{ uri: destination.uri, plan }] : [];
  });
}

/** The links of the offers that name the plan with these links. */
export function offersSelling(links: Links): readonly Links[] {
  return links.referrers.filter((uri) => links.document(uri)?.kind === 'offer').map((uri) => links.of(uri));
}

/** The links of the plans whose manifest is the document with these links. */
export function plansSelling(links: Links): readonly Links[] {
  return links.referrers.filter((uri) => links.document(uri)?.kind === 'plan').map((uri) => links.of(uri));
}

/** The links of the offers that a document is, belongs to or records: its own, or those of the offers that sell it. */
export function offersAround(links: Links): readonly Links[] {
  switch (links.document(links.uri)?.kind) {
    case 'offer':
      return [links];
    case 'plan':
      return offersSelling(links);
    case 'manifest':
      return plansSelling(links).flatMap(offersSelling);
    case 'published':
      return recordedOffers(links);
    default:
      return [];
  }
}

function recordedOffers({ links, of }: Links): readonly Links[] {
  return links.flatMap(({ reference: { target }, destination }) => {
    return target === 'offer' && destination.state === 'found' ? [of(destination.uri)] : [];
  });
}

/** The plans that offers of the workspace name before the one whose links these are: of two alike, the later is at fault. */
export function plansBefore(links: Links): readonly LocatedPlan[] {
  return offersSelling(links).flatMap((offer) => {
    const plans = plansOf(offer);
    const own = plans.findIndex(({ uri }) => uri === links.uri);
    return plans.slice(0, Math.max(0, own));
  });
}
