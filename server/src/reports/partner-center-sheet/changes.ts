import { canonicalText } from '../../documents/canonical';
import type { FormAudience, FormField, FormSection, FormValue } from '../form/form';
import { listOf, type PublishedForm } from '../form/published-form';
import type { FieldChange, RemovedEntry } from './report';

/** How a field differs from what was published; undefined where it does not. */
export function changeOf(field: FormField, published: PublishedForm): FieldChange | undefined {
  const before = published.fields.get(field.id)?.value;
  if (!before) {
    if (!field.value) return undefined;
    return { kind: isKnownToBeNew(field, published) ? 'new' : 'unrecorded' };
  }
  if (!field.value) return { kind: 'changed', before };
  if (field.value.kind === 'audience' && before.kind === 'audience') return audienceChange(field.value, before);
  return sameValue(field.value, before) ? undefined : { kind: 'changed', before };
}

/** What was published in a section and is not in the form of today, in the order of the record. */
export function removedFrom(section: FormSection, published: PublishedForm): readonly RemovedEntry[] {
  // What cannot be read is not gone.
  if (section.unreadable !== undefined) return [];
  const present = new Set(section.fields.map(({ id }) => id));
  const removed = new Map<string, { title: string; fields: { label: string; value: FormValue }[] }>();
  for (const { id, group, label, value, section: at } of published.fields.values()) {
    if (at !== section.id || present.has(id) || !value) continue;
    const key = group?.id ?? id;
    const entry = removed.get(key) ?? { title: group?.title ?? label, fields: [] };
    entry.fields.push({ label, value });
    removed.set(key, entry);
  }
  return [...removed].map(([id, entry]) => ({ id, ...entry }));
}

/**
 * Whether the record would hold the field had it been there: that of a plan never published, or of an entry in a list
 * that the record holds.
 */
function isKnownToBeNew({ id }: FormField, { plans, lists }: PublishedForm): boolean {
  const plan = /^plan\.([^.]+)\./.exec(id)?.[1];
  return (plan !== undefined && !plans.has(plan)) || lists.has(listOf(id) ?? '');
}

/** Audiences are the same by their digests; where the record has none, numbers can only tell that they differ. */
function audienceChange(now: FormAudience, before: FormAudience): FieldChange | undefined {
  if (now.count === undefined) return { kind: 'unrecorded' };
  if (now.count !== before.count) return { kind: 'changed', before };
  if (before.sha256 === undefined) return { kind: 'unrecorded' };
  return now.sha256 === before.sha256 ? undefined : { kind: 'changed', before };
}

/** Whether two values come to the same in the form: the order in which entries are chosen makes no difference. */
function sameValue(a: FormValue, b: FormValue): boolean {
  return comparable(a) === comparable(b);
}

function comparable(value: FormValue): string {
  switch (value.kind) {
    case 'list':
      return canonicalText([...value.items].sort());
    case 'table':
      return canonicalText(value.rows.map((row) => canonicalText(row)).sort());
    default:
      return canonicalText(value);
  }
}
