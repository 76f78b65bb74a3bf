import { type Listing, readListingAt } from './listing';
import { readManifest } from './manifest';
import { type Definition, type Field, type List, listField, textField, textItem } from './model';
import { property } from './nodes';
import { type OfferTerms, readTerms } from './offer';
import type { Node } from './syntax-tree';

/** An audience in numbers, without the subscriptions themselves. */
export interface PublishedAudience {
  readonly node: Node;
  readonly count: number | undefined;
  readonly sha256: Field | undefined;
}

/** One plan as it was published; its manifest stands there in full, or another plan of the entry has the same. */
export interface PublishedPlan {
  readonly node: Node;
  readonly planId: Field | undefined;
  readonly planFile: Field | undefined;
  readonly name: Field | undefined;
  readonly summary: Field | undefined;
  readonly description: Field | undefined;
  readonly visibility: Field | undefined;
  readonly privateAudience: PublishedAudience | undefined;
  readonly manifest: Definition | undefined;
  /** The id of the plan that has the same manifest. */
  readonly sameAs: Field | undefined;
}

/** The parts of an offer that a record keeps; records of older versions of the format keep fewer. */
export interface PublishedOffer {
  readonly node: Node;
  readonly alias: Field | undefined;
  readonly leadDestination: Field | undefined;
  readonly categories: List<Field> | undefined;
  readonly terms: OfferTerms | undefined;
  /** What the marketplace showed, which stands in a record beside the rest. */
  readonly listing: Listing;
  readonly previewAudience: PublishedAudience | undefined;
}

/** What was published at one time. */
export interface PublishedEntry {
  readonly node: Node;
  readonly at: Field | undefined;
  readonly state: Field | undefined;
  readonly roleData: Field | undefined;
  readonly note: Field | undefined;
  readonly offer: PublishedOffer | undefined;
  readonly plans: List<PublishedPlan> | undefined;
}

/** The record of what was published of one offer, oldest first. */
export interface Published {
  readonly node: Node;
  readonly publisherId: Field | undefined;
  readonly offerId: Field | undefined;
  readonly offerFile: Field | undefined;
  readonly entries: List<PublishedEntry> | undefined;
}

/** Reads a publishing record; a value of the wrong type is a field without value. */
export function readPublished(node: Node): Published {
  return {
    node,
    publisherId: textField(node, 'publisherId'),
    offerId: textField(node, 'offerId'),
    offerFile: textField(node, 'offerFile'),
    entries: listField(node, 'entries', readEntry),
  };
}

/** The manifest a published plan had, in full or that of the plan it is the same as; undefined where neither is there. */
export function manifestOf(plan: PublishedPlan, entry: PublishedEntry): Definition | undefined {
  if (plan.manifest || plan.sameAs?.value === undefined) return plan.manifest;
  return entry.plans?.items.find((other) => other.planId?.value === plan.sameAs!.value)?.manifest;
}

function readEntry(node: Node): PublishedEntry {
  return {
    node,
    at: textField(node, 'at'),
    state: textField(node, 'state'),
    roleData: textField(node, 'roleData'),
    note: textField(node, 'note'),
    offer: readOffer(property(node, 'offer')?.value),
    plans: listField(node, 'plans', readPlan),
  };
}

function readOffer(node: Node | undefined): PublishedOffer | undefined {
  if (node?.type !== 'object') return undefined;
  return {
    node,
    alias: textField(node, 'alias'),
    leadDestination: textField(node, 'leadDestination'),
    categories: listField(node, 'categories', textItem),
    terms: readTerms(node),
    listing: readListingAt(node, undefined),
    previewAudience: readAudience(property(node, 'previewAudience')?.value),
  };
}

function readPlan(node: Node): PublishedPlan {
  const manifest = property(node, 'manifest')?.value;
  const sameAs = textField(manifest, 'sameAs');
  return {
    node,
    planId: textField(node, 'planId'),
    planFile: textField(node, 'planFile'),
    name: textField(node, 'name'),
    summary: textField(node, 'summary'),
    description: textField(node, 'description'),
    visibility: textField(node, 'visibility'),
    privateAudience: readAudience(property(node, 'privateAudience')?.value),
    manifest: manifest?.type === 'object' && !sameAs ? readManifest(manifest) : undefined,
    sameAs,
  };
}

/** Numbers with a digest, or the number alone. */
function readAudience(node: Node | undefined): PublishedAudience | undefined {
  if (node?.type !== 'object' && node?.type !== 'number') return undefined;
  const count: unknown = node.type === 'number' ? node.value : property(node, 'count')?.value?.value;
  return { node, count: typeof count === 'number' ? count : undefined, sha256: textField(node, 'sha256') };
}
