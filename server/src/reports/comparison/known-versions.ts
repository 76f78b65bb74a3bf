import type { ParsedDocument } from '../../documents/document';
import type { Definition } from '../../documents/model';
import type { Plan } from '../../documents/plan';
import { manifestOf, type Published } from '../../documents/published';
import { type Links, linkedDocument } from '../../workspace/links';
import type { VersionName } from './report';

/** A definition that deployed ones may be. */
export interface KnownVersion {
  readonly definition: Definition;
  readonly name: VersionName;
  /** The id of its plan, by which deployed definitions name it. */
  readonly planId: string | undefined;
  /** Whether no newer one of the same plan is known. */
  readonly newest: boolean;
}

/**
 * The versions that a manifest, plan, offer or record knows, the newest of each plan first: what stands in the files, and
 * what records of the plans say was published. None for any other document.
 */
export function knownVersions(document: ParsedDocument, links: Links): readonly KnownVersion[] {
  const { plan, offer, published } = document;
  if (published) return publishedVersions(published);
  if (plan) return versionsOfPlan(plan, links);
  if (offer) return (offer.plans?.items ?? []).flatMap(({ value }) => versionsOfLinked(value, links));
  const definition = document.kind === 'manifest' ? document.definitions[0] : undefined;
  if (!definition) return [];
  const plans = links.referrers.flatMap((uri) => {
    const seller = links.document(uri)?.plan;
    return seller ? versionsOfPlan(seller, links.of(uri)) : [];
  });
  return plans.length > 0 ? plans : [ofFile(definition, undefined)];
}

function versionsOfLinked(path: string | undefined, links: Links): readonly KnownVersion[] {
  const destination = path === undefined ? undefined : links.follow(path);
  if (destination?.state !== 'found') return [];
  const plan = links.document(destination.uri)?.plan;
  return plan ? versionsOfPlan(plan, links.of(destination.uri)) : [];
}

/** What stands in the files of a plan, then what records that name it say, the newest first. */
function versionsOfPlan(plan: Plan, links: Links): readonly KnownVersion[] {
  const definition = plan.manifest ?? linkedDocument(links, plan.manifestFile?.value)?.definitions[0];
  const records = links.referrers.flatMap((uri) => links.document(uri)?.published ?? []);
  const published = records
    .flatMap(publishedVersions)
    .filter(({ planId }) => planId !== undefined && planId === plan.planId?.value);
  if (!definition) return published;
  return [ofFile(definition, plan), ...published.map((version) => ({ ...version, newest: false }))];
}

function ofFile(definition: Definition, plan: Plan | undefined): KnownVersion {
  const name = { plan: plan?.name?.value ?? plan?.planId?.value, version: definition.version?.value };
  return { definition, name, planId: plan?.planId?.value, newest: true };
}

/** What a record says, the newest first; what was recorded again unchanged counts once, by its first day. */
function publishedVersions(record: Published): readonly KnownVersion[] {
  const entries = [...(record.entries?.items ?? [])].sort((a, b) => compareText(a.at?.value, b.at?.value));
  const versions = new Map<string, Omit<KnownVersion, 'newest'>>();
  for (const entry of entries) {
    for (const plan of entry.plans?.items ?? []) {
      const definition = manifestOf(plan, entry);
      const planId = plan.planId?.value;
      const key = `${planId} ${definition?.version?.value}`;
      if (!definition || versions.has(key)) continue;
      const name = {
        plan: plan.name?.value ?? planId,
        version: definition.version?.value,
        published: entry.at?.value?.slice(0, 10),
      };
      versions.set(key, { definition, name, planId });
    }
  }
  const newestFirst = [...versions.values()].reverse();
  return newestFirst.map((version, i) => ({
    ...version,
    newest: newestFirst.findIndex(({ planId }) => planId === version.planId) === i,
  }));
}

function compareText(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}
