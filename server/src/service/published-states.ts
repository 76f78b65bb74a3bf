import type { ParsedDocument } from '../documents/document';
import { manifestOf, type Published } from '../documents/published';
import type { PublishedState } from '../protocol';
import { comparedPlans } from '../reports/comparison/compared-plans';
import type { Links } from '../workspace/links';

/**
 * What records say was published of a manifest, plan, offer or record, the newest first; of a manifest or plan only the
 * entries that have its plan. None for any other document.
 */
export function publishedStates(document: ParsedDocument, links: Links): readonly PublishedState[] {
  if (document.published) return statesOf(links.uri, document.published, undefined);
  const { plan, kind } = document;
  const ids = plan || kind === 'manifest' ? comparedPlans(document, { links }).map(({ planId }) => planId) : undefined;
  if (!document.offer && !ids) return [];
  return recordsAbove(links).flatMap(([uri, record]) => statesOf(uri, record, ids));
}

/** The records that name a document, or a plan or offer above it. */
function recordsAbove(links: Links): readonly (readonly [uri: string, record: Published])[] {
  const seen = new Set<string>();
  const visit = (uris: readonly string[]): readonly (readonly [string, Published])[] =>
    uris.flatMap((uri) => {
      if (seen.has(uri)) return [];
      seen.add(uri);
      const { published, plan, offer } = links.document(uri) ?? {};
      if (published) return [[uri, published] as const];
      return plan || offer ? visit(links.of(uri).referrers) : [];
    });
  return visit(links.referrers);
}

function statesOf(
  record: string,
  { entries }: Published,
  planIds: readonly (string | undefined)[] | undefined,
): readonly PublishedState[] {
  const newestFirst = [...(entries?.items ?? [])].reverse();
  return newestFirst.flatMap((entry): readonly PublishedState[] => {
    const at = entry.at?.value;
    const plans = (entry.plans?.items ?? []).filter(({ planId }) => !planIds || planIds.includes(planId?.value));
    if (!at || plans.length === 0) return [];
    const names = plans.map((plan) =>
      [plan.name?.value ?? plan.planId?.value, manifestOf(plan, entry)?.version?.value].filter(Boolean).join(' '),
    );
    const { state, note } = entry;
    return [
      {
        record,
        at,
        plans: names,
        ...(state?.value && { state: state.value }),
        ...(note?.value && { note: note.value }),
      },
    ];
  });
}
