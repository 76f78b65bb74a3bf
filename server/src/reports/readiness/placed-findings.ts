import { findNodeAtOffset, getNodePath } from 'jsonc-parser';
import type { ParsedDocument } from '../../documents/document';
import type { Finding } from '../../rules/rule';
import type { Links } from '../../workspace/links';
import type { Form } from '../form/form';
import { headingOf } from './certification';
import type { HeadingNumber, ReadinessLine } from './report';

/** A finding with where it belongs. */
export interface PlacedFinding {
  readonly line: ReadinessLine;
  /** The property whose absence it tells of. */
  readonly missing?: string;
}

/** Findings by the section they belong to; those of the account, and those of no section. */
export interface PlacedFindings {
  readonly bySection: ReadonlyMap<string, readonly PlacedFinding[]>;
  readonly account: readonly PlacedFinding[];
  readonly elsewhere: readonly PlacedFinding[];
}

/** The section of the form that asks for a property of an offer. */
const offerSections: Readonly<Record<string, string>> = {
  offerId: 'new-offer',
  alias: 'new-offer',
  leads: 'offer-setup',
  categories: 'properties',
  terms: 'properties',
  listing: 'listing',
  previewAudience: 'preview-audience',
  previewAudienceFile: 'preview-audience',
  plans: 'plan-overview',
};

/** What an offer says of its publisher: the account brings it along, no section asks for it. */
const accountProperties: ReadonlySet<string> = new Set(['publisherId', 'publisher']);

/** The part of a plan's section ids that asks for a property of it; its id stands on the page with all plans. */
const planSections: Readonly<Record<string, string>> = {
  name: 'listing',
  summary: 'listing',
  description: 'listing',
  visibility: 'pricing',
  pricing: 'pricing',
  privateAudience: 'pricing',
  privateAudienceFile: 'pricing',
  stopSell: 'pricing',
};

const authorizationProperties: ReadonlySet<string> = new Set(['authorizations', 'eligibleAuthorizations']);

/** Sorts the findings of the offer with these links, and of the files it leads to, into the sections of its form. */
export function placeFindings(
  findings: ReadonlyMap<string, readonly Finding[]>,
  form: Form,
  links: Links,
): PlacedFindings {
  const bySection = new Map<string, PlacedFinding[]>();
  const account: PlacedFinding[] = [];
  const elsewhere: PlacedFinding[] = [];
  const plans = planKeys(form, links);
  for (const [uri, found] of findings) {
    const document = links.document(uri);
    for (const finding of found) {
      const path = document ? pathOf(finding, document) : [];
      const sections = document ? sectionsOf(uri, document, path, plans) : [];
      for (const id of sections) {
        const placed = placedAt(uri, finding, headingOf(id, path[0] === 'listing' ? path[1] : undefined));
        bySection.set(id, [...(bySection.get(id) ?? []), placed]);
      }
      if (sections.length > 0) continue;
      const isOfAccount = document?.offer && accountProperties.has(path[0] ?? '');
      if (isOfAccount) account.push(placedAt(uri, finding, '700.4'));
      else elsewhere.push(placedAt(uri, finding, undefined));
    }
  }
  return { bySection, account, elsewhere };
}

function placedAt(uri: string, finding: Finding, heading: HeadingNumber | undefined): PlacedFinding {
  const { severity, message, code, offset, length, missing } = finding;
  return {
    line: { severity, message, code, ...(heading && { heading }), place: { uri, offset, length } },
    ...(missing !== undefined && { missing }),
  };
}

/** The names of the properties that lead to what a finding is about; items of lists do not count. */
function pathOf({ offset, missing }: Finding, { tree }: ParsedDocument): readonly string[] {
  const node = tree.root && findNodeAtOffset(tree.root, offset, true);
  const path = node ? getNodePath(node).filter((segment) => typeof segment === 'string') : [];
  return missing === undefined ? path : [...path, missing];
}

/** By which keys the sections of plans name what stands in a file: a plan, a manifest or a table of an audience. */
interface PlanKeys {
  readonly ofFile: ReadonlyMap<string, readonly string[]>;
  readonly ofAudience: ReadonlyMap<string, readonly string[]>;
}

function planKeys({ sections }: Form, links: Links): PlanKeys {
  const ofFile = new Map<string, string[]>();
  const ofAudience = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, uri: string, key: string): void => {
    const keys = map.get(uri) ?? [];
    if (!keys.includes(key)) map.set(uri, [...keys, key]);
  };
  for (const { plan, place } of sections) {
    if (!plan || place.uri === links.uri) continue;
    add(ofFile, place.uri, plan.key);
    for (const uri of audiencesOf(links.of(place.uri))) add(ofAudience, uri, plan.key);
  }
  for (const uri of audiencesOf(links)) add(ofAudience, uri, '');
  return { ofFile, ofAudience };
}

function audiencesOf({ links }: Links): readonly string[] {
  return links.flatMap(({ reference, destination }) => {
    return reference.target === 'audience' && destination.state === 'found' ? [destination.uri] : [];
  });
}

function sectionsOf(
  uri: string,
  { kind }: ParsedDocument,
  path: readonly string[],
  { ofFile, ofAudience }: PlanKeys,
): readonly string[] {
  const [first = '', second] = path;
  const keys = ofFile.get(uri) ?? [];
  if (kind === 'offer') return Object.hasOwn(offerSections, first) ? [offerSections[first]!] : [];
  if (kind === 'manifest') return keys.map((key) => manifestSection(key, first));
  if (kind === 'plan') {
    if (first === 'planId') return ['plan-overview'];
    if (first === 'manifest') return keys.map((key) => manifestSection(key, second));
    return Object.hasOwn(planSections, first) ? keys.map((key) => `plan.${key}.${planSections[first]}`) : [];
  }
  return (ofAudience.get(uri) ?? []).map((key) => (key === '' ? 'preview-audience' : `plan.${key}.pricing`));
}

function manifestSection(key: string, property: string | undefined): string {
  return `plan.${key}.${authorizationProperties.has(property ?? '') ? 'authorization' : 'manifest'}`;
}
