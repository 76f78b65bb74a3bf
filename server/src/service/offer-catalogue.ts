import * as l10n from '@vscode/l10n';
import type { Catalogue, CatalogueFilterParams, CatalogueItemDetails, CatalogueNode } from '../protocol';
import type { FindingCounts } from '../reports/finding-counts';
import { choicesOf, filtered, itemsOf, isFiltering } from '../reports/offer-catalogue/filter';
import { type ShownCatalogue } from '../reports/offer-catalogue/html/catalogue-html';
import { itemCard } from '../reports/offer-catalogue/item-card';
import { readCatalogue } from '../reports/offer-catalogue/read-catalogue';
import { type CatalogueItem, type CatalogueReport, itemKinds } from '../reports/offer-catalogue/report';
import { sortKeys } from '../reports/offer-catalogue/sort';
import { itemInShort, sizeInWords } from '../reports/offer-catalogue/words';
import type { NamePlace } from '../reports/preview/places';
import type { Workspace } from '../workspace/workspace';

/** What a catalogue is read from beside its files. */
export interface CatalogueContext {
  readonly workspace: Workspace;
  /** The day of the role data. */
  readonly roleData: string;
  /** How many findings there are in a file; undefined as long as it was not checked. */
  findingsOf(uri: string): FindingCounts | undefined;
}

/** The catalogue of these offers, plans and manifests, once all they lead to is read. */
export async function catalogueOf(
  uris: readonly string[],
  { workspace, roleData, findingsOf }: CatalogueContext,
): Promise<CatalogueReport> {
  await workspace.prepare(...uris);
  const linksOf = remembering((uri: string) => {
    const links = workspace.links(uri);
    return { ...links, of: (other: string) => linksOf(other) };
  });
  const folderOf = (uri: string): string | undefined => workspace.folderOf(uri);
  return readCatalogue({ uris, linksOf, folderOf, findingsOf, roleData });
}

/** The files whose findings a catalogue counts: those of its items, and the records of offers. */
export function countedFiles(uris: readonly string[], workspace: Workspace): readonly string[] {
  const links = uris.map((uri) => workspace.links(uri));
  const records = links.flatMap(({ referrers, document }) =>
    referrers.filter((uri) => document(uri)?.kind === 'published'),
  );
  return [...new Set([...uris, ...records])];
}

/** What a filter leaves of a catalogue, as a tree; `nameOf` says what places are called. */
export function catalogueTree(
  report: CatalogueReport,
  filter: CatalogueFilterParams,
  nameOf: NamePlace,
): Omit<Catalogue, 'complete'> {
  const left = filtered(report, filter);
  const nodes = left.folders.flatMap(({ name, offers, others }) => {
    const inFolder = [
      ...nodesOf(offers, name, nameOf),
      ...(others.length > 0
        ? [groupOf('others', `${name}/`, l10n.t('Not part of an offer'), nodesOf(others, `${name}/`, nameOf))]
        : []),
    ];
    return name ? [groupOf('folder', name, name, inFolder)] : inFolder;
  });
  return {
    nodes,
    choices: choicesOf(report),
    ...(isFiltering(filter) && {
      filtered: l10n.t('{0} of {1}', sizeInWords(itemsOf(left)), sizeInWords(itemsOf(report))),
    }),
  };
}

/** What somebody chose in the form of the page, or nothing yet. */
export function shownBy(fields: Readonly<Record<string, string>>): Omit<ShownCatalogue, 'nameOf'> {
  const { text, kind, visibility, category, sort } = fields;
  const kinds = itemKinds.filter((each) => each === kind);
  return {
    filter: {
      kinds,
      ...(text && { text }),
      ...(visibility && { visibilities: [visibility] }),
      ...(category && { categories: [category] }),
    },
    sort: sortKeys.find((key) => key === sort) ?? 'offer',
  };
}

function groupOf(kind: 'folder' | 'others', id: string, name: string, nodes: readonly CatalogueNode[]): CatalogueNode {
  return { kind, id: `${kind}:${id}`, name, description: '', nodes };
}

function nodesOf(items: readonly CatalogueItem[], above: string, nameOf: NamePlace): readonly CatalogueNode[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const { kind, name, place, items: below } = item;
    const key = `${above}>${kind}:${place.uri}${item.problem === undefined || item.problem === 'broken' ? '' : name}`;
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    // An offer may name a plan twice.
    const id = times === 0 ? key : `${key}#${times}`;
    const { path, line } = nameOf(place);
    return {
      ...{ kind, id, name: name || '?', description: itemInShort(item), nodes: nodesOf(below, id, nameOf) },
      item: { place: { uri: place.uri, line: line - 1 }, look: lookOf(item), markdown: itemCard(item, path) },
    };
  });
}

function lookOf({ problem, publication }: CatalogueItem): CatalogueItemDetails['look'] {
  if (problem) return problem === 'broken' ? 'broken' : 'lost';
  if (!publication || publication.state === 'unrecorded' || publication.state === 'unpublished') return 'plain';
  return publication.changed ? 'changed' : publication.state;
}

function remembering<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key)!;
  };
}
