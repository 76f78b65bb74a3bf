import { type Deployment, deploymentOf } from '../../documents/deployment';
import type { ArmDefinition } from '../../documents/arm/content';
import type { ParsedDocument } from '../../documents/document';
import { textField } from '../../documents/model';
import type { Offer } from '../../documents/offer';
import type { Links } from '../../workspace/links';
import { type ComparedPlan, comparedPlans } from '../comparison/compared-plans';
import { saleOfManifest, saleOfPlan } from '../preview/questions/sale';
import type { SheetOffer } from './sheet';

/** A plan, or a definition that stands alone, of which a sheet may be asked for. */
export interface SheetPlan extends ComparedPlan {
  /** By which one of several is meant: the id of the plan, else its number in the file, from 1. */
  readonly key: string;
  readonly offer: SheetOffer;
}

/** What plans are read from. */
export interface PlanSources {
  readonly links: Links;
  /** What a template asks for with the values of its parameter file. */
  readonly deployment?: Deployment;
}

/** The plans of a manifest, plan, offer or file of Azure's own in their order; none in any other document. */
export function sheetPlans(document: ParsedDocument, sources: PlanSources): readonly SheetPlan[] {
  if (document.published) return [];
  const plans = comparedPlans(document, sources);
  const ids = plans.map(({ planId }) => planId);
  const offer = offerAround(document, sources.links);
  const { arm } = sources.deployment ?? deploymentOf(document);
  return plans.map((plan, index) => {
    const isAlone = plan.planId !== undefined && ids.indexOf(plan.planId) === ids.lastIndexOf(plan.planId);
    return {
      ...plan,
      key: isAlone ? plan.planId : String(index + 1),
      offer: arm ? marketplaceOffer(plan.definition as ArmDefinition) : factsOf(offer),
    };
  });
}

/** The offer that a document is, or that sells it. */
function offerAround({ kind, offer, plan }: ParsedDocument, links: Links): Offer | undefined {
  if (plan) return saleOfPlan(plan, links).offer;
  return kind === 'manifest' ? saleOfManifest(links)?.offer : offer;
}

function factsOf(offer: Offer | undefined): SheetOffer {
  return {
    publisherId: offer?.publisherId?.value,
    offerId: offer?.offerId?.value,
    name: offer?.listing?.name?.value || offer?.alias?.value,
  };
}

/** What a definition of Azure's own says of the offer of the marketplace that it belongs to. */
function marketplaceOffer({ plan }: ArmDefinition): SheetOffer {
  return { publisherId: textField(plan, 'publisher')?.value, offerId: textField(plan, 'product')?.value };
}
