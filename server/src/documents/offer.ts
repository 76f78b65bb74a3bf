import { type Listing, readListing } from './listing';
import { type Field, type List, listField, textField, textItem } from './model';
import { property } from './nodes';
import { type AudienceEntry, readAudienceEntry } from './plan';
import type { Node } from './syntax-tree';

/** The terms a customer accepts: their text, or where they are. */
export interface OfferTerms {
  readonly key: Node | undefined;
  readonly node: Node;
  readonly text: Field | undefined;
  readonly url: Field | undefined;
}

/** An offer: what a publisher sells under one name, by which plans. */
export interface Offer {
  readonly node: Node;
  readonly publisherId: Field | undefined;
  readonly offerId: Field | undefined;
  readonly alias: Field | undefined;
  readonly leadDestination: Field | undefined;
  readonly categories: List<Field> | undefined;
  readonly terms: OfferTerms | undefined;
  readonly listing: Listing | undefined;
  /** The partner id (MPN id) of the publishing account. */
  readonly partnerId: Field | undefined;
  /** The Solutions Partner designations the publisher holds. */
  readonly designations: List<Field> | undefined;
  /** Where the offer says that its publisher counts on partner earned credit. */
  readonly partnerEarnedCredit: Node | undefined;
  /** The ids of those that watch for new and ended delegations. */
  readonly monitoringPrincipals: List<Field> | undefined;
  readonly previewAudience: List<AudienceEntry> | undefined;
  /** The path of the CSV file with the preview audience. */
  readonly previewAudienceFile: Field | undefined;
  /** The paths of the plans. */
  readonly plans: List<Field> | undefined;
}

/** Reads an offer; a value of the wrong type is a field without value. */
export function readOffer(node: Node): Offer {
  const publisher = property(node, 'publisher')?.value;
  const credit = property(publisher, 'partnerEarnedCredit')?.value;
  return {
    node,
    publisherId: textField(node, 'publisherId'),
    offerId: textField(node, 'offerId'),
    alias: textField(node, 'alias'),
    leadDestination: textField(property(node, 'leads')?.value, 'destination'),
    categories: listField(node, 'categories', textItem),
    terms: readTerms(node),
    listing: readListing(node),
    partnerId: textField(publisher, 'partnerId'),
    designations: listField(publisher, 'designations', textItem),
    partnerEarnedCredit: credit?.value === true ? credit : undefined,
    monitoringPrincipals: listField(node, 'monitoringPrincipals', textItem),
    previewAudience: listField(node, 'previewAudience', readAudienceEntry),
    previewAudienceFile: textField(node, 'previewAudienceFile'),
    plans: listField(node, 'plans', textItem),
  };
}

/** Reads the terms of an offer, or what a record keeps of them; undefined where they are no object. */
export function readTerms(offer: Node): OfferTerms | undefined {
  const { key, value: node } = property(offer, 'terms') ?? {};
  if (node?.type !== 'object') return undefined;
  return { key, node, text: textField(node, 'text'), url: textField(node, 'url') };
}
