import { textField } from '../../documents/model';
import type { Offer } from '../../documents/offer';
import type { Plan } from '../../documents/plan';
import type { Node } from '../../documents/syntax-tree';
import type { Links } from '../../workspace/links';
import { offersSelling } from './offer-plans';

/** A plan of the workspace, and the offer that sells it. */
export interface MarketplacePlan {
  readonly offer: Offer;
  readonly plan: Plan;
  /** The links of the plan. */
  readonly links: Links;
}

/**
 * The plan of the workspace that a template's marketplace `plan` names by the ids of offer and plan; undefined where
 * there is none.
 */
export function marketplacePlan(named: Node, links: Links): MarketplacePlan | undefined {
  const offerId = textField(named, 'product')?.value?.replace(/-preview$/, '');
  const planId = textField(named, 'name')?.value;
  if (!offerId || !planId) return undefined;
  for (const uri of links.urisOf('plan')) {
    const plan = links.document(uri)?.plan;
    if (plan?.planId?.value !== planId) continue;
    const planLinks = links.of(uri);
    const offers = offersSelling(planLinks).map((offer) => links.document(offer.uri)?.offer);
    const offer = offers.find((candidate) => candidate?.offerId?.value === offerId);
    if (offer) return { offer, plan, links: planLinks };
  }
  return undefined;
}
