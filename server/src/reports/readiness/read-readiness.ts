import type { Finding } from '../../rules/rule';
import type { Profile } from '../../workspace/configuration';
import type { Links } from '../../workspace/links';
import type { FormNames } from '../form/authorization-fields';
import type { FormSection } from '../form/form';
import { readPublishedForm } from '../form/published-form';
import { readForm } from '../form/read-form';
import { accountOf, partnerOf } from './account';
import { certificationOf, eachOnce } from './certification';
import { placeFindings } from './placed-findings';
import { changesIn, publicationOf, wasLive } from './publication';
import type { AccountReadiness, Lacking, ReadinessLine, ReadinessReport, SectionGroup } from './report';
import { labelOf, readSection, type ReadSection } from './sections';

/** What a readiness report is read from. */
export interface ReadinessSources extends FormNames {
  /** The links of the offer. */
  readonly links: Links;
  /** The profile that is gone by. */
  readonly profile: Profile;
  /** The findings of the offer and of all files it leads to, by URI; see {@link filesOfOffer}. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** The files of an offer that rules check: itself, its plans with their manifests, and tables of audiences. */
export function filesOfOffer(links: Links): readonly string[] {
  const found = new Set([links.uri]);
  for (const uri of found)
    for (const { reference, destination } of links.of(uri).links) {
      const isPart = ['plan', 'manifest', 'audience'].includes(reference.target);
      if (isPart && destination.state === 'found' && links.document(destination.uri)) found.add(destination.uri);
    }
  return [...found];
}

/** How far the offer is with these links; undefined for any other document. */
export function readReadiness(sources: ReadinessSources): ReadinessReport | undefined {
  const { links, profile, catalogue, principals } = sources;
  const offer = links.document(links.uri)?.offer;
  const form = offer && readForm(links, sources);
  if (!form) return undefined;
  const placed = placeFindings(sources.findings, form, links);
  const published = readPublishedForm(links, sources);
  const isUpdate = wasLive(links);
  const sections = form.sections.map((section) => ({
    form: section,
    ...readSection(
      section,
      placed.bySection.get(section.id) ?? [],
      published && isUpdate ? changesIn(section, published) : [],
    ),
  }));
  const groups = groupsOf(sections);
  const accountLines = placed.account.map(({ line }) => line);
  const elsewhere = placed.elsewhere.map(({ line }) => line);
  const lines = [...sections.flatMap(({ section }) => section.lines), ...accountLines, ...elsewhere];
  const account = accountOf(offer, links.uri, profile, accountLines);
  const lacking = lackingOf(sections, lines, account);
  return {
    title: form.title,
    roleData: catalogue.date,
    publication: publicationOf(published, isUpdate, groups),
    lacking,
    groups,
    elsewhere,
    certification: certificationOf(lines, lacking.designation),
    account,
    partner: partnerOf(offer, links, principals),
  };
}

/** A section of the report with the one of the form it was read from. */
interface PairedSection extends ReadSection {
  readonly form: FormSection;
}

function groupsOf(sections: readonly PairedSection[]): readonly SectionGroup[] {
  const groups = new Map<string, { plan?: string; sections: PairedSection['section'][] }>();
  for (const { form, section } of sections) {
    const key = form.plan?.key ?? '';
    const group = groups.get(key) ?? { ...(form.plan && { plan: form.plan.name }), sections: [] };
    group.sections.push(section);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function lackingOf(
  sections: readonly PairedSection[],
  lines: readonly ReadinessLine[],
  { requirements }: AccountReadiness,
): Lacking {
  const fields = sections.flatMap(({ form, missing }) =>
    missing.map((field) => `${form.plan?.name ?? form.title}: ${labelOf(field)}`),
  );
  // What has no code is told above, or is a file that cannot be read; of that a rule tells as well, unless it is off.
  const errors = eachOnce(lines.filter(({ severity, code }) => severity === 'error' && code !== undefined)).length;
  const isUnreadable = sections.some(({ form }) => form.unreadable !== undefined);
  return {
    fields,
    errors: errors === 0 && isUnreadable ? 1 : errors,
    designation: requirements.some(({ isUsed, state }) => isUsed && state === 'notHeld'),
  };
}
