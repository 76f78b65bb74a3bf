import { getNodeValue } from 'jsonc-parser';
import { privateAudienceOf } from '../../documents/audience/audience';
import { audienceDigest } from '../../documents/audience/audience-digest';
import { canonicalText } from '../../documents/canonical';
import type { Definition, Field } from '../../documents/model';
import { property } from '../../documents/nodes';
import type { Offer } from '../../documents/offer';
import type { Plan } from '../../documents/plan';
import type { PublishedEntry } from '../../documents/published';
import { byText } from '../../roles';
import { lastPublished, type LastPublished, recordsOfOffer } from '../../rules/facts/last-published';
import { offersSelling } from '../../rules/facts/offer-plans';
import { definitionOfPlan } from '../../rules/facts/sold-definitions';
import { type Links, linkedDocument } from '../../workspace/links';
import type { CatalogueItem, Publication, PublicationState } from './report';

/** What became of a plan, by the last entry of a record that holds it. */
export function publicationOfPlan(plan: Plan, links: Links): Publication {
  const last = lastPublished(links);
  if (last) return published(last.entry, isReadable(links) && planDiffers(plan, last, links));
  const isRecorded = offersSelling(links).some((offer) => recordsOfOffer(offer).length > 0);
  return { state: isRecorded ? 'unpublished' : 'unrecorded' };
}

/** What became of an offer, by the last entry of its record; a change of one of its plans is one of the offer. */
export function publicationOfOffer(offer: Offer, links: Links, plans: readonly CatalogueItem[]): Publication {
  const records = recordsOfOffer(links);
  if (records.length === 0) return { state: 'unrecorded' };
  const last = records.flatMap(({ record }) => record.entries?.items.at(-1) ?? []);
  const entry = last.sort((a, b) => byText(a.at?.value ?? '', b.at?.value ?? '')).at(-1);
  if (!entry) return { state: 'unpublished' };
  const plansDiffer = plans.some(({ publication }) => publication?.changed || publication?.state === 'unpublished');
  return published(entry, plansDiffer || (isReadable(links) && offerDiffers(offer, entry)));
}

function published({ at, state }: PublishedEntry, changed: boolean): Publication {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(at?.value ?? '')?.[0];
  return { state: stateOf(state), ...(day && { day }), ...(changed && { changed }) };
}

/** A state that the format does not know says nothing. */
function stateOf(state: Field | undefined): PublicationState {
  return (['preview', 'live', 'stopSell'] as const).find((one) => one === state?.value) ?? 'unrecorded';
}

/** What is half typed differs from everything, and says nothing. */
function isReadable(links: Links): boolean {
  return links.document(links.uri)?.tree.faults.length === 0;
}

function planDiffers(plan: Plan, { plan: was, manifest, entry }: LastPublished, links: Links): boolean {
  const sold = definitionOfPlan(plan, links);
  const digest = audienceDigest(privateAudienceOf(plan, (path) => linkedDocument(links, path)))?.sha256;
  return (
    (plan.stopSell !== undefined && entry.state?.value !== 'stopSell') ||
    differs(was.planId, plan.planId) ||
    differs(was.name, plan.name) ||
    differs(was.visibility, plan.visibility) ||
    (digest !== undefined && isOther(was.privateAudience?.sha256?.value?.toLowerCase(), digest)) ||
    (sold !== undefined && isReadable(links.of(sold.uri)) && isOther(textOf(manifest), textOf(sold.definition)))
  );
}

/** Of an offer its record keeps what it wants to, so only that is compared. */
function offerDiffers({ node }: Offer, { offer }: PublishedEntry): boolean {
  const listing = property(node, 'listing')?.value;
  return (
    (['name', 'searchSummary', 'shortDescription', 'description'] as const).some((name) =>
      isOther(valueOf(offer?.node, name), valueOf(listing, name)),
    ) || isOther(valueOf(offer?.node, 'categories'), valueOf(node, 'categories'))
  );
}

function valueOf(node: Offer['node'] | undefined, name: string): string | undefined {
  const value = property(node, name)?.value;
  return value && canonicalText(getNodeValue(value));
}

function textOf(definition: Definition | undefined): string | undefined {
  if (!definition) return undefined;
  const { $schema: _schema, ...manifest } = getNodeValue(definition.node) as Record<string, unknown>;
  return canonicalText(manifest);
}

function differs(was: Field | undefined, is: Field | undefined): boolean {
  return isOther(was?.value, is?.value);
}

/** Whether something that was recorded is something else now. */
function isOther(was: string | undefined, is: string | undefined): boolean {
  return was !== undefined && was !== is;
}
