import { type Field, type List, listField, textField, textItem } from './model';
import { property } from './nodes';
import { type AudienceEntry, readAudienceEntry } from './plan';
import type { Node } from './syntax-tree';

/** An offer: what a publisher sells under one name, by which plans. */
export interface Offer {
  readonly node: Node;
  readonly publisherId: Field | undefined;
  readonly offerId: Field | undefined;
  readonly alias: Field | undefined;
  readonly leadDestination: Field | undefined;
  readonly listingName: Field | undefined;
  /** Where the offer says that its publisher counts on partner earned credit. */
  readonly partnerEarnedCredit: Node | undefined;
  /** The ids of those that watch for new and ended delegations. */
  readonly monitoringPrincipals: List<Field> | undefined;
  readonly previewAudience: List<AudienceEntry> | undefined;
  /** The paths of the plans. */
  readonly plans: List<Field> | undefined;
}

/** Reads an offer; a value of the wrong type is a field without value. */
export function readOffer(node: Node): Offer {
  const credit = property(property(node, 'publisher')?.value, 'partnerEarnedCredit')?.value;
  return {
    node,
    publisherId: textField(node, 'publisherId'),
    offerId: textField(node, 'offerId'),
    alias: textField(node, 'alias'),
    leadDestination: textField(property(node, 'leads')?.value, 'destination'),
    listingName: textField(property(node, 'listing')?.value, 'name'),
    partnerEarnedCredit: credit?.value === true ? credit : undefined,
    monitoringPrincipals: listField(node, 'monitoringPrincipals', textItem),
    previewAudience: listField(node, 'previewAudience', readAudienceEntry),
    plans: listField(node, 'plans', textItem),
  };
}
