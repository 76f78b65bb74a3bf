import type { Offer } from '../../../documents/offer';
import type { Plan } from '../../../documents/plan';
import { offersSelling, plansSelling } from '../../../rules/facts/offer-plans';
import type { Links } from '../../../workspace/links';

/** The plan that sells a definition, with its links, and the offer that sells the plan. */
export interface Sale {
  readonly plan: Plan;
  readonly links: Links;
  readonly offer: Offer | undefined;
}

/** How the plan with these links is sold; of two offers the first counts. */
export function saleOfPlan(plan: Plan, links: Links): Sale {
  const [offer] = offersSelling(links).flatMap(({ uri }) => links.document(uri)?.offer ?? []);
  return { plan, links, offer };
}

/** How the manifest with these links is sold; undefined where no plan names it, or several do. */
export function saleOfManifest(manifest: Links): Sale | undefined {
  const [links, another] = plansSelling(manifest);
  const plan = links && manifest.document(links.uri)?.plan;
  return plan && !another ? saleOfPlan(plan, links) : undefined;
}
