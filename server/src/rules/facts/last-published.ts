import type { Definition } from '../../documents/model';
import { manifestOf, type Published, type PublishedEntry, type PublishedPlan } from '../../documents/published';
import type { Destination, Links } from '../../workspace/links';
import type { RuleContext } from '../context';
import { plansSelling } from './offer-plans';

/** The record of what was published of an offer, with the file it stands in. */
export interface LocatedRecord {
  readonly uri: string;
  readonly record: Published;
}

/** A plan as it was last published. */
export interface LastPublished extends LocatedRecord {
  readonly entry: PublishedEntry;
  readonly plan: PublishedPlan;
  /** The manifest it had then, its own or that of the plan it was the same as. */
  readonly manifest: Definition | undefined;
}

/** The records that name the offer with these links as theirs, by its file: an id may have changed since. */
export function recordsOfOffer(links: Links): readonly LocatedRecord[] {
  return recordsNaming(links).filter(({ uri, record }) => {
    return links.of(uri).links.some(({ reference: { field, target }, destination }) => {
      return target === 'offer' && field.node === record.offerFile?.node && leadsTo(destination, links.uri);
    });
  });
}

/** The plan with these links as it was last published, found by its file; undefined where no record holds it. */
export function lastPublished(links: Links): LastPublished | undefined {
  let newest: LastPublished | undefined;
  for (const { uri, record } of recordsNaming(links)) {
    const anchor = links.of(uri).links.findLast(({ reference: { target }, destination }) => {
      return target === 'plan' && leadsTo(destination, links.uri);
    });
    for (const entry of record.entries?.items ?? []) {
      const plan = entry.plans?.items.find(({ planFile }) => planFile?.node === anchor?.reference.field.node);
      if (!anchor || !plan) continue;
      const found = { uri, record, entry, plan, manifest: manifestOf(plan, entry) };
      if (!newest || (newest.entry.at?.value ?? '') < (entry.at?.value ?? '')) newest = found;
    }
  }
  return newest;
}

const byContext = new WeakMap<RuleContext, readonly LastPublished[]>();

/** The plans that sell the definition of a document, as they were last published. */
export function lastPublishedSellers(context: RuleContext): readonly LastPublished[] {
  let found = byContext.get(context);
  if (!found) byContext.set(context, (found = findSellers(context)));
  return found;
}

function findSellers({ document: { kind }, links }: RuleContext): readonly LastPublished[] {
  const sellers = kind === 'plan' ? [links] : plansSelling(links);
  return sellers.flatMap((seller) => lastPublished(seller) ?? []);
}

function recordsNaming({ referrers, document }: Links): readonly LocatedRecord[] {
  return referrers.flatMap((uri) => {
    const record = document(uri)?.published;
    return record ? [{ uri, record }] : [];
  });
}

function leadsTo(destination: Destination, uri: string): boolean {
  return destination.state === 'found' && destination.uri === uri;
}
