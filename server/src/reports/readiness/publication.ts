import * as l10n from '@vscode/l10n';
import { recordsOfOffer } from '../../rules/facts/last-published';
import type { Links } from '../../workspace/links';
import type { FormField, FormSection } from '../form/form';
import type { PublishedForm } from '../form/published-form';
import { changeOf, removedFrom } from '../partner-center-sheet/changes';
import type { Publication, SectionGroup, SectionReadiness } from './report';

/** Whether customers could see a version of the offer with these links: not all that its records have are previews. */
export function wasLive(links: Links): boolean {
  return recordsOfOffer(links).some(({ record }) =>
    (record.entries?.items ?? []).some(({ state }) => state?.value !== 'preview'),
  );
}

/**
 * What of a section differs from what was published last, as its labels say, or the headings they stand under where
 * several fields there do. What the record does not hold counts as the same.
 */
export function changesIn(section: FormSection, published: PublishedForm): readonly string[] {
  const fields = section.fields.filter((field) => {
    const kind = changeOf(field, published)?.kind;
    return kind === 'changed' || kind === 'new';
  });
  const nameOf = (field: FormField): string => {
    const { group, label } = field;
    if (!group) return label;
    const beside = fields.filter((other) => other.group?.id === group.id);
    return beside.length > 1 ? group.title : `${group.title}: ${label}`;
  };
  const removed = removedFrom(section, published).map(({ title }) => l10n.t('{0} (removed)', title));
  return [...new Set([...fields.map(nameOf), ...removed])];
}

/**
 * Whether the offer is published for the first time or again; `groups` are its sections as they are, `isUpdate` says
 * that a version of it was live.
 */
export function publicationOf(
  published: PublishedForm | undefined,
  isUpdate: boolean,
  groups: readonly SectionGroup[],
): Publication {
  if (!published || !isUpdate) return { kind: 'first', status: published ? 'Preview' : 'Draft' };
  const { at, gonePlans } = published;
  return {
    kind: 'update',
    published: at.slice(0, 10),
    changed: gonePlans.length > 0 || groups.some(({ sections }) => sections.some(({ changed }) => changed.length > 0)),
    toAccept: groups.flatMap(({ plan, sections }) =>
      plan !== undefined && sections.some((section) => isNewVersion(section, published)) ? [plan] : [],
    ),
    withdrawn: gonePlans,
  };
}

/** Whether a section is the part of a published plan whose change customers have to accept. */
function isNewVersion({ id, changed }: SectionReadiness, { plans }: PublishedForm): boolean {
  const key = /^plan\.([^.]+)\.(?:manifest|authorization)$/.exec(id)?.[1];
  return key !== undefined && plans.has(key) && changed.length > 0;
}
