import type { PublishedEntry, PublishedPlan } from '../../documents/published';
import { lastPublished, type LocatedRecord, recordsOfOffer } from '../../rules/facts/last-published';
import type { Links } from '../../workspace/links';
import { recordedAudience } from './audience-value';
import type { FormNames } from './authorization-fields';
import { headOf, textField, writtenIn } from './fields';
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
  readonly fields: ReadonlyMap<string, PublishedField>;
  /** The keys of today's plans that were published before. */
  readonly plans: ReadonlySet<string>;
  /** What the ids of entries begin with in lists that the record holds: `listing.links.`, `plan.gold.authorization.`. */
  readonly lists: ReadonlySet<string>;
  /** Plans of that time that no file of today is: by name, as the record has it. */
  readonly gonePlans: readonly string[];
}

/** A field with the id of the section it stood in. */
export interface PublishedField extends FormField {
  readonly section: string;
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
  const entries = offer ? recordsOfOffer(links).flatMap(entriesOf) : before;
  const newest = newestOf(entries);
  if (!newest) return undefined;
  const withOffer = newestOf(entries.filter(({ entry }) => entry.offer !== undefined));
  const sections = [
    ...(offer ? publishedOffer(withOffer ?? newest) : []),
    ...before.flatMap((found) => found.sections),
  ];
  const fields = sections.flatMap((section) => section.fields.map((field) => ({ ...field, section: section.id })));
  const held = fields.filter(({ value }) => value !== undefined);
  return {
    at: newest.entry.at?.value ?? '',
    state: newest.entry.state?.value ?? '',
    fields: new Map(held.map((field) => [field.id, field])),
    plans: new Set(before.map(({ key }) => key)),
    lists: new Set(held.flatMap(({ id }) => listHeldWith(id) ?? [])),
    gonePlans: offer ? goneFrom(newest, links) : [],
  };
}

/** The sections of an offer as an entry holds it; of one that leaves the offer out, what the record says itself. */
function publishedOffer({ record, uri, entry: { node, offer } }: LocatedEntry): readonly FormSection[] {
  const { offerId } = record;
  if (offer) return offerSections({ ...offer, offerId, audience: recordedAudience(offer.previewAudience) }, uri);
  const field = textField({ uri, node }, 'offer.id', 'Offer ID', 'required', offerId);
  return [{ id: 'new-offer', title: 'New offer', fields: [field], place: headOf(uri, node) }];
}

/** The sections of a plan as it was last published, with the key it has today. */
function publishedPlan({ about, links }: ReadPlan, names: FormNames) {
  const last = lastPublished(links);
  if (!last) return undefined;
  const { plan, manifest, uri } = last;
  const parts = { ...plan, audience: recordedAudience(plan.privateAudience) };
  const sold = manifest ? { uri, definition: manifest } : { uri, node: plan.node, unreadable: '' };
  const overview: FormSection = {
    ...{ id: 'plan-overview', title: '', place: { uri, offset: plan.node.offset, length: 1 } },
    fields: overviewFields(parts, uri, about),
  };
  return { ...last, key: about.key, sections: [overview, ...planSections(parts, uri, sold, about, names)] };
}

/** What the ids of a list's entries begin with, where a record with this field holds the whole list. */
function listHeldWith(id: string): string | undefined {
  const manifest = /^(plan\.[^.]+\.)manifest\.version$/.exec(id)?.[1];
  return manifest === undefined ? listOf(id) : `${manifest}authorization.`;
}

/** What the ids of a list's entries begin with, by that of a field in one: `listing.links.` of `listing.links.2.url`. */
export function listOf(id: string): string | undefined {
  return /^(?:plan\.[^.]+\.authorization\.|listing\.(?:links|screenshots|videos)\.)/.exec(id)?.[0];
}

/** Plans of an entry whose files the offer does not name any more. */
function goneFrom({ entry, uri }: LocatedEntry, offer: Links): readonly string[] {
  const uriOf = (links: Links, path: string | undefined): string | undefined => {
    const destination = path === undefined ? undefined : links.follow(path);
    return destination && 'uri' in destination ? destination.uri : undefined;
  };
  const paths = offer.links
    .filter(({ reference }) => reference.target === 'plan')
    .map(({ reference }) => reference.path);
  const named = new Set(paths.map((path) => uriOf(offer, path)));
  const isGone = ({ planFile }: PublishedPlan): boolean => !named.has(uriOf(offer.of(uri), planFile?.value));
  const gone = (entry.plans?.items ?? []).filter((plan) => plan.planFile?.value !== undefined && isGone(plan));
  return gone.map(({ name, planId }) => writtenIn(name) ?? planId?.value ?? '');
}

/** An entry of a record, and the file of that. */
interface LocatedEntry extends LocatedRecord {
  readonly entry: PublishedEntry;
}

function entriesOf(located: LocatedRecord): readonly LocatedEntry[] {
  return (located.record.entries?.items ?? []).map((entry) => ({ ...located, entry }));
}

/** The newest of some entries; of two at one time the later. */
function newestOf(entries: readonly LocatedEntry[]): LocatedEntry | undefined {
  return entries.reduce<LocatedEntry | undefined>(
    (newest, one) => (newest && (newest.entry.at?.value ?? '') > (one.entry.at?.value ?? '') ? newest : one),
    undefined,
  );
}
