import { getNodeValue } from 'jsonc-parser';
import * as l10n from '@vscode/l10n';
import { previewAudienceOf, privateAudienceOf } from '../documents/audience/audience';
import { audienceDigest } from '../documents/audience/audience-digest';
import { canonicalText } from '../documents/canonical';
import type { ParsedDocument } from '../documents/document';
import type { Definition } from '../documents/model';
import { items, property } from '../documents/nodes';
import type { Offer } from '../documents/offer';
import type { Plan } from '../documents/plan';
import type { Node } from '../documents/syntax-tree';
import type { RecordedVersion, RecordVersionParams } from '../protocol';
import { recordsOfOffer } from '../rules/facts/last-published';
import { offersAround } from '../rules/facts/offer-plans';
import { definitionOfPlan } from '../rules/facts/sold-definitions';
import { appendItem, setProperty } from '../rules/fixes/edits';
import { excerpt } from '../rules/wording/excerpt';
import { type Links, linkedDocument } from '../workspace/links';
import { relativePath } from '../workspace/paths';
import { applyEdits } from './code-actions';

/** An entry of a record as JSON. */
interface Entry {
  readonly at: string;
  readonly state: string;
  readonly roleData: string;
  readonly note?: string;
  readonly offer: object;
  readonly plans: readonly object[];
}

/** Why nothing can be recorded, in words for the user. */
class Obstacle extends Error {}

/** The offer a record is about, and where it stands. */
interface LocatedOffer {
  readonly offer: Offer;
  readonly links: Links;
}

const shownTexts = ['name', 'searchSummary', 'shortDescription', 'description', 'privacyPolicyUrl'];

/** The objects of a listing, and lists of such, with the texts of each that a record keeps. */
const listingObjects = {
  links: ['name', 'url'],
  supportContact: ['name', 'email', 'phone'],
  engineeringContact: ['name', 'email', 'phone'],
  supportUrls: ['global', 'government'],
  logos: ['large', 'medium', 'small'],
  screenshots: ['image', 'caption'],
  videos: ['name', 'url', 'thumbnail'],
};

/**
 * The change that records an offer and all its plans as they are now in the file of what was published: a new entry at
 * the end of its record, or a new record. `links` are those of the offer, or of a plan, manifest or record of it;
 * `roleData` is the date of the role data. A text says why nothing can be recorded.
 */
export function recordVersion(links: Links, asked: RecordVersionParams, roleData: string): RecordedVersion | string {
  try {
    const located = offerAround(links);
    const uri = recordOf(located);
    const entry = entryOf(located, uri, asked, roleData);
    const document = links.document(uri);
    return document
      ? extended(uri, document, entry, located)
      : { uri, text: newRecord(uri, entry, located), edits: [] };
  } catch (error) {
    if (error instanceof Obstacle) return error.message;
    throw error;
  }
}

/** The offer that a document is, belongs to, or records. */
function offerAround(links: Links): LocatedOffer {
  const found = offersAround(links).flatMap((candidate): LocatedOffer[] => {
    const offer = links.document(candidate.uri)?.offer;
    return offer ? [{ offer, links: candidate }] : [];
  })[0];
  if (!found) throw new Obstacle(l10n.t('No offer sells this file. Open the offer whose version was published.'));
  if (links.document(found.links.uri)!.tree.faults.length > 0) throw unreadable(found.links.uri);
  return found;
}

/** The record that names the offer, else the file beside it that would be its record. */
function recordOf({ links }: LocatedOffer): string {
  const [known] = recordsOfOffer(links);
  return known?.uri ?? links.uri.replace(/offer(?=\.msp\.json$)/i, 'published');
}

function newRecord(uri: string, entry: Entry, located: LocatedOffer): string {
  if (uri === located.links.uri || uri.startsWith('untitled:')) {
    throw new Obstacle(l10n.t('Save the offer first: its record stands beside it.'));
  }
  return `${JSON.stringify({ ...head(uri, located), entries: [entry] }, undefined, 2)}\n`;
}

function head(uri: string, { offer, links }: LocatedOffer) {
  return {
    publisherId: offer.publisherId!.value,
    offerId: offer.offerId!.value,
    offerFile: relativePath(uri, links.uri),
  };
}

/** Puts the entry behind those that are there; nothing of them is touched. */
function extended(
  uri: string,
  { tree, published }: ParsedDocument,
  entry: Entry,
  located: LocatedOffer,
): RecordedVersion {
  if (!published || tree.faults.length > 0 || (published.entries && !published.entries.known)) throw unreadable(uri);
  const last = published.entries?.items.at(-1);
  if (last && sameState(getNodeValue(last.node) as Entry, entry)) {
    return { uri, text: tree.text, edits: [], sameSince: last.at?.value ?? '' };
  }
  const { offerFile } = head(uri, located);
  const edits = [
    ...(published.offerFile ? [] : setProperty(tree, published.node, 'offerFile', offerFile)),
    ...(published.entries
      ? appendItem(tree, published.entries.node, entry)
      : setProperty(tree, published.node, 'entries', [entry])),
  ];
  return { uri, text: applyEdits(tree.text, edits), edits };
}

/** Whether two entries tell the same, whenever that was and whatever was noted. */
function sameState(before: Entry, now: Entry): boolean {
  const parts = ({ state, plans, offer }: Entry): string =>
    // Records may leave the offer out.
    canonicalText([state, plans, before.offer === undefined ? undefined : offer]);
  return parts(before) === parts(now);
}

function entryOf(located: LocatedOffer, uri: string, asked: RecordVersionParams, roleData: string): Entry {
  const { offer, links } = located;
  if (!offer.publisherId?.value || !offer.offerId?.value) {
    throw new Obstacle(l10n.t('The offer has no publisher ID or offer ID yet. Fill them in first.'));
  }
  const plans: { plan: object; planId: string; manifest: object }[] = [];
  for (const { value: path } of offer.plans?.items ?? []) {
    const recorded = recordedPlan(path ?? '', links, uri);
    const same = plans.find(({ manifest }) => canonicalText(manifest) === canonicalText(recorded.manifest));
    const manifest = same ? { sameAs: same.planId } : recorded.manifest;
    plans.push({ ...recorded, plan: { ...recorded.plan, manifest } });
  }
  if (plans.length === 0) throw new Obstacle(l10n.t('The offer names no plan yet, so there is nothing to record.'));
  return {
    at: asked.at,
    state: asked.state,
    roleData,
    ...(asked.note && { note: asked.note }),
    offer: offerParts(offer, links),
    plans: plans.map(({ plan }) => plan),
  };
}

/** What Partner Center's form held for an offer, but for what stands in the record's head, with its plans or in no file. */
function offerParts(offer: Offer, links: Links): object {
  const { node, alias, leadDestination } = offer;
  const seenBy = audienceDigest(previewAudienceOf(offer, (file) => linkedDocument(links, file)));
  const listing = property(node, 'listing')?.value;
  const categories = property(node, 'categories')?.value;
  return {
    alias: alias?.value,
    ...textsOf(listing, shownTexts),
    ...(categories?.type === 'array' && { categories: getNodeValue(categories) as unknown }),
    ...(seenBy && { previewAudience: seenBy }),
    ...(leadDestination?.value !== undefined && { leadDestination: leadDestination.value }),
    ...objectsOf(node, { terms: ['text', 'url'] }),
    ...objectsOf(listing, listingObjects),
  };
}

/** The texts of an object under these names. */
function textsOf(node: Node | undefined, names: readonly string[]): Readonly<Record<string, string>> {
  const held = names.flatMap((name) => {
    const value = property(node, name)?.value;
    return value?.type === 'string' ? [[name, value.value as string] as const] : [];
  });
  return Object.fromEntries(held);
}

/** The objects and lists of objects under these names, each with the texts that are named for it and nothing else. */
function objectsOf(
  node: Node | undefined,
  texts: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, object>> {
  const held = Object.entries(texts).flatMap(([name, names]): [string, object][] => {
    const value = property(node, name)?.value;
    if (value?.type === 'object') return [[name, textsOf(value, names)]];
    return value?.type === 'array' ? [[name, items(value).map((item) => textsOf(item, names))]] : [];
  });
  return Object.fromEntries(held);
}

function recordedPlan(path: string, links: Links, record: string) {
  const destination = links.follow(path);
  const document = destination.state === 'found' ? links.document(destination.uri) : undefined;
  const planId = document?.plan?.planId?.value;
  if (destination.state !== 'found' || !document?.plan || !planId || document.tree.faults.length > 0) {
    throw unreadable(path);
  }
  const { plan } = document;
  const sold = definitionOfPlan(plan, links.of(destination.uri));
  const manifest = sold && links.document(sold.uri);
  if (!sold || !manifest || manifest.tree.faults.length > 0) throw unreadable(plan.manifestFile?.value ?? path);
  return {
    planId,
    manifest: manifestParts(sold.definition),
    plan: {
      planId,
      planFile: relativePath(record, destination.uri),
      name: plan.name?.value ?? '',
      ...(plan.summary?.value !== undefined && { summary: plan.summary.value }),
      ...(plan.description?.value !== undefined && { description: plan.description.value }),
      visibility: plan.visibility?.value,
      ...(plan.visibility?.value === 'private' && audience(plan, links.of(destination.uri))),
    },
  };
}

function audience(plan: Plan, links: Links): object {
  const privateAudience = audienceDigest(privateAudienceOf(plan, (path) => linkedDocument(links, path)));
  return privateAudience ? { privateAudience } : {};
}

/** A manifest in full; what only editors read stays behind. */
function manifestParts({ node }: Definition): object {
  const { $schema: _schema, ...manifest } = getNodeValue(node) as Record<string, unknown>;
  return manifest;
}

function unreadable(path: string): Obstacle {
  const name = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
  return new Obstacle(
    l10n.t('"{0}" cannot be read in full. Correct it first, so that the record is complete.', excerpt(name)),
  );
}
