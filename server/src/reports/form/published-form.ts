import type { PublishedEntry, PublishedOffer, PublishedPlan } from '../../documents/published';
import { lastPublished, type LocatedRecord, recordsOfOffer } from '../../rules/facts/last-published';
import type { Links } from '../../workspace/links';
import { recordedAudience } from './audience-value';
import type { FormNames } from './authorization-fields';
import { writtenIn } from './fields';
import type { FormField, FormSection } from './form';
import { formPlans, namedPlans, type ReadPlan } from './form-plans';
import { offerSections } from './offer-sections';
import { overviewFields, planSections } from './plan-sections';

/** What Partner Center's form held when the offer was last published, as far as its record says. */
export interface PublishedForm {
  /** When that was, as the record writes it. */
  readonly at: string;
  readonly state: string;
  /** The fields that the record holds, by the ids that the form of today has for them. */
  readonly fields: ReadonlyMap<string, FormField>;
  /** The keys of today's plans that were published before. */
  readonly plans: ReadonlySet<string>;
  /** Plans of that time that no file of today is: by name, as the record has it. */
  readonly gonePlans: readonly string[];
}

/** The form as an offer, or a plan that no offer sells, was last published; undefined where no record says so. */
export function readPublishedForm(links: Links, names: FormNames): PublishedForm | undefined {
  const document = links.document(links.uri);
  const { offer, plan } = document ?? {};
  const plans = offer
    ? namedPlans(offer, links).filter((named) => named.links !== undefined)
    : plan
      ? [{ about: formPlans([plan])[0]!, plan, links }]
      : [];
  const before = plans.flatMap((read) => publishedPlan(read, names) ?? []);
  const entries = offer ? recordsOfOffer(links).flatMap(entriesOf) : before.map(({ entry }) => entry);
  const newest = newestOf(entries);
  if (!newest) return undefined;
  const lastOffer = newestOf(entries.filter((entry) => entry.offer !== undefined));
  const sections = [
    ...(offer && lastOffer?.offer ? publishedOffer(lastOffer.offer, links) : []),
    ...before.flatMap((found) => found.sections),
  ];
  const fields = sections.flatMap((section) => section.fields).filter(({ value }) => value !== undefined);
  const seen = new Set(before.map((found) => found.plan.planFile?.value));
  return {
    at: newest.at?.value ?? '',
    state: newest.state?.value ?? '',
    fields: new Map(fields.map((field) => [field.id, field])),
    plans: new Set(before.map(({ key }) => key)),
    gonePlans: offer ? goneFrom(newest, seen) : [],
  };
}

function publishedOffer(offer: PublishedOffer, links: Links): readonly FormSection[] {
  const record = recordsOfOffer(links)[0]?.record;
  const parts = { ...offer, offerId: record?.offerId, audience: recordedAudience(offer.previewAudience) };
  return offerSections(parts, links.uri);
}

/** The sections of a plan as it was last published, with the key it has today. */
function publishedPlan({ about, links }: ReadPlan, names: FormNames) {
  const last = lastPublished(links);
  if (!last) return undefined;
  const { plan, manifest, entry, uri } = last;
  const parts = { ...plan, audience: recordedAudience(plan.privateAudience) };
  const sold = manifest ? { uri, definition: manifest } : { uri, node: plan.node, unreadable: '' };
  const overview: FormSection = {
    ...{ id: 'plan-overview', title: '', place: { uri, offset: plan.node.offset, length: 1 } },
    fields: overviewFields(parts, uri, about),
  };
  return { key: about.key, plan, entry, sections: [overview, ...planSections(parts, uri, sold, about, names)] };
}

/** Plans of an entry that were not found again: the record ties them by their file. */
function goneFrom({ plans }: PublishedEntry, found: ReadonlySet<string | undefined>): readonly string[] {
  const isGone = ({ planFile }: PublishedPlan): boolean => planFile?.value !== undefined && !found.has(planFile.value);
  return (plans?.items ?? []).filter(isGone).map(({ name, planId }) => writtenIn(name) ?? planId?.value ?? '');
}

function entriesOf({ record }: LocatedRecord): readonly PublishedEntry[] {
  return record.entries?.items ?? [];
}

/** The newest of some entries; of two at one time the later. */
function newestOf(entries: readonly PublishedEntry[]): PublishedEntry | undefined {
  return entries.reduce<PublishedEntry | undefined>(
    (newest, entry) => (newest && (newest.at?.value ?? '') > (entry.at?.value ?? '') ? newest : entry),
    undefined,
  );
}
