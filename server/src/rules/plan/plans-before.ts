import type { Plan } from '../../documents/plan';
import type { Links } from '../../workspace/links';

/** A plan with the file it stands in. */
export interface LocatedPlan {
  readonly uri: string;
  readonly plan: Plan;
}

/** The plans that offers of the workspace name before the one whose links these are: of two alike, the later is at fault. */
export function plansBefore(links: Links): readonly LocatedPlan[] {
  return links.referrers.flatMap((offer) => {
    if (links.document(offer)?.kind !== 'offer') return [];
    const plans = plansOf(links.of(offer));
    const own = plans.findIndex(({ uri }) => uri === links.uri);
    return plans.slice(0, Math.max(0, own));
  });
}

function plansOf({ links, document }: Links): readonly LocatedPlan[] {
  return links.flatMap(({ reference, destination }) => {
    if (reference.target !== 'plan' || destination.state !== 'found') return [];
    const plan = document(destination.uri)?.plan;
    return plan ? [{ uri: destination.uri, plan }] : [];
  });
}
