import type { ParsedDocument } from '../../documents/document';
import type { Definition } from '../../documents/model';
import type { Offer } from '../../documents/offer';
import type { Plan } from '../../documents/plan';
import { type Links, linkedDocument } from '../../workspace/links';
import { type Delegation, delegationOf } from '../delegation';

/** The plan of the marketplace that a definition belongs to (rules 1.5). */
export interface MarketplacePlan {
  readonly publisher: string;
  readonly product: string;
  readonly name: string;
  readonly version: string;
}

/** A definition that can be exported. */
export interface ExportSource {
  /** The name of its files without what stands behind the first dot, as `gold`. */
  readonly base: string;
  readonly delegation: Delegation;
  /** Undefined where no plan sells it, or the offer around the plan is not known. */
  readonly plan: MarketplacePlan | undefined;
}

/** The definitions that a manifest, a plan or an offer holds or leads to; none in any other document. */
export function exportSources(document: ParsedDocument, links: Links): readonly ExportSource[] {
  const { offer, plan, definitions } = document;
  if (offer) return offerSources(offer, links);
  if (plan) return planSource(plan, links, offersOf(links)[0]);
  const definition = document.kind === 'manifest' ? definitions[0] : undefined;
  if (!definition) return [];
  const seller = links.referrers.map((uri) => ({ uri, plan: links.document(uri)?.plan })).find((one) => one.plan);
  const offerOfSeller = seller && offersOf(links.of(seller.uri))[0];
  return [source(definition, links.uri, seller?.plan, offerOfSeller)];
}

function offerSources(offer: Offer, links: Links): readonly ExportSource[] {
  return (offer.plans?.items ?? []).flatMap(({ value }) => {
    const destination = value === undefined ? undefined : links.follow(value);
    const uri = destination?.state === 'found' ? destination.uri : undefined;
    const plan = uri === undefined ? undefined : links.document(uri)?.plan;
    return plan && uri !== undefined ? planSource(plan, links.of(uri), offer) : [];
  });
}

function planSource(plan: Plan, links: Links, offer: Offer | undefined): readonly ExportSource[] {
  const definition = plan.manifest ?? linkedDocument(links, plan.manifestFile?.value)?.definitions[0];
  return definition ? [source(definition, links.uri, plan, offer)] : [];
}

function offersOf(links: Links): readonly Offer[] {
  return links.referrers.flatMap((uri) => links.document(uri)?.offer ?? []);
}

function source(definition: Definition, uri: string, plan: Plan | undefined, offer: Offer | undefined): ExportSource {
  const delegation = delegationOf(definition);
  const base = baseOf(uri);
  return {
    base,
    delegation: {
      ...delegation,
      // In a plan they default to the listing's and the plan's name (docs/formats.md).
      name: delegation.name || offer?.listing?.name?.value || plan?.name?.value || base,
      description: delegation.description || plan?.name?.value,
    },
    plan: marketplacePlan(definition, plan, offer),
  };
}

function marketplacePlan(
  { version }: Definition,
  plan: Plan | undefined,
  offer: Offer | undefined,
): MarketplacePlan | undefined {
  const ids = [offer?.publisherId?.value, offer?.offerId?.value, plan?.planId?.value, version?.value];
  if (!ids.every((id) => id)) return undefined;
  const [publisher, product, name, number] = ids as [string, string, string, string];
  return { publisher, product, name, version: number };
}

/** `gold` of `file:///offers/gold.plan.msp.json`; `delegation` for a file that has no name of its own. */
function baseOf(uri: string): string {
  const file = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)).replace(/[/\\:]/g, '-');
  return file.replace(/(?:^|\.)(?:plan|manifest)\.msp\.json$/i, '') || 'delegation';
}
