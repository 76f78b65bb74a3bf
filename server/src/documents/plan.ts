import { readManifest } from './manifest';
import { type Definition, type Field, type List, listField, textField } from './model';
import { property } from './nodes';
import type { Node } from './syntax-tree';

/** A subscription that may see a private plan, or the preview of an offer. */
export interface AudienceEntry {
  readonly node: Node;
  readonly subscriptionId: Field | undefined;
  readonly description: Field | undefined;
  readonly customer: Field | undefined;
  readonly tenantId: Field | undefined;
  readonly channel: Field | undefined;
}

/** A plan of an offer: what is sold, to whom, by which manifest. */
export interface Plan {
  readonly node: Node;
  readonly planId: Field | undefined;
  readonly name: Field | undefined;
  readonly summary: Field | undefined;
  readonly description: Field | undefined;
  readonly visibility: Field | undefined;
  readonly privateAudience: List<AudienceEntry> | undefined;
  readonly privateAudienceFile: Field | undefined;
  readonly pricingModel: Field | undefined;
  /** The path of the manifest's file, where it is not written inside the plan. */
  readonly manifestFile: Field | undefined;
  /** The manifest written inside the plan. */
  readonly manifest: Definition | undefined;
  /** Where the plan says that it is sold no longer. */
  readonly stopSell: Node | undefined;
}

/** Reads a plan; a value of the wrong type is a field without value. */
export function readPlan(node: Node): Plan {
  const manifest = property(node, 'manifest')?.value;
  const stopSell = property(node, 'stopSell')?.value;
  return {
    node,
    planId: textField(node, 'planId'),
    name: textField(node, 'name'),
    summary: textField(node, 'summary'),
    description: textField(node, 'description'),
    visibility: textField(node, 'visibility'),
    privateAudience: listField(node, 'privateAudience', readAudienceEntry),
    privateAudienceFile: textField(node, 'privateAudienceFile'),
    pricingModel: textField(property(node, 'pricing')?.value, 'model'),
    manifestFile: manifest?.type === 'string' ? textField(node, 'manifest') : undefined,
    manifest: manifest?.type === 'object' ? readManifest(manifest) : undefined,
    stopSell: stopSell?.value === true ? stopSell : undefined,
  };
}

/** Reads an entry of a private or preview audience. */
export function readAudienceEntry(node: Node): AudienceEntry {
  return {
    node,
    subscriptionId: textField(node, 'subscriptionId'),
    description: textField(node, 'description'),
    customer: textField(node, 'customer'),
    tenantId: textField(node, 'tenantId'),
    channel: textField(node, 'channel'),
  };
}
