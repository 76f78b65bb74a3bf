import type { PublishedEntry, PublishedPlan } from '../../documents/published';
import { recordsOfOffer } from '../../rules/facts/last-published';
import { plansOf } from '../../rules/facts/offer-plans';
import type { Links } from '../../workspace/links';
import type { Publication, SectionGroup } from './report';

/** The newest version that a record has of an offer, and the record's file. */
export interface NewestEntry {
  readonly uri: string;
  readonly entry: PublishedEntry;
  /** Whether customers could see it or one before it: not all there is are previews. */
  readonly wasLive: boolean;
}

/** What the records of the offer with these links have newest; undefined where none has anything. */
export function newestEntry(links: Links): NewestEntry | undefined {
  const entries = recordsOfOffer(links).flatMap(({ uri, record }) =>
    (record.entries?.items ?? []).map((entry) => ({ uri, entry })),
  );
  const [first, ...others] = entries;
  if (!first) return undefined;
  const newest = others.reduce((found, next) => (timeOf(found.entry) <= timeOf(next.entry) ? next : found), first);
  return { ...newest, wasLive: entries.some(({ entry }) => entry.state?.value !== 'preview') };
}

/** Whether the offer with these links is published for the first time or again; `groups` are the sections as they are. */
export function publicationOf(
  links: Links,
  newest: NewestEntry | undefined,
  groups: readonly SectionGroup[],
): Publication {
  if (!newest?.wasLive) return { kind: 'first', status: newest ? 'Preview' : 'Draft' };
  const withdrawn = withdrawnPlans(links, newest);
  return {
    kind: 'update',
    published: timeOf(newest.entry).slice(0, 10),
    changed: withdrawn.length > 0 || groups.some(({ sections }) => sections.some(({ changed }) => changed.length > 0)),
    toAccept: groups.flatMap(({ plan, sections }) => {
      const isNew = sections.some(({ id, changed }) => changed.length > 0 && /\.(manifest|authorization)$/.test(id));
      return plan !== undefined && isNew ? [plan] : [];
    }),
    withdrawn,
  };
}

/** The plans of an entry that the offer has neither by file nor by id any more, by name. */
function withdrawnPlans(links: Links, { uri, entry }: NewestEntry): readonly string[] {
  const now = plansOf(links);
  const recorded = links.of(uri).links;
  const isThere = ({ planId, planFile }: PublishedPlan): boolean => {
    const anchor = recorded.find(({ reference }) => planFile && reference.field.node === planFile.node)?.destination;
    return now.some(
      (plan) =>
        (anchor?.state === 'found' && anchor.uri === plan.uri) ||
        (planId?.value !== undefined && planId.value === plan.plan.planId?.value),
    );
  };
  // A plan that the offer names and nobody can read may be any of them.
  if (now.length < links.links.filter(({ reference }) => reference.target === 'plan').length) return [];
  const gone = (entry.plans?.items ?? []).filter((plan) => !isThere(plan));
  return gone.map(({ name, planId }) => name?.value ?? planId?.value ?? '?');
}

function timeOf({ at }: PublishedEntry): string {
  return at?.value ?? '';
}
