import type { ParsedDocument } from '../../documents/document';
import type { Field } from '../../documents/model';
import { byText } from '../../roles';
import { recordsOfOffer } from '../../rules/facts/last-published';
import { offersSelling, plansSelling } from '../../rules/facts/offer-plans';
import { definitionOfPlan } from '../../rules/facts/sold-definitions';
import type { Links } from '../../workspace/links';
import { fileNameOf } from './file-name';
import { type FindingCounts, sumOf } from '../finding-counts';
import { publicationOfOffer, publicationOfPlan } from './publication';
import type { CatalogueFolder, CatalogueItem, CatalogueReport, ItemKind, ItemProblem } from './report';

/** What a catalogue is read from. */
export interface CatalogueSource {
  /** The URIs of the offers, plans and manifests; the offers and plans that name one of them are added. */
  readonly uris: readonly string[];
  linksOf(uri: string): Links;
  /** The URI of the workspace folder that holds a file; undefined for one that is in none. */
  folderOf(uri: string): string | undefined;
  /** What the rules find in a file; undefined as long as it was not checked. */
  findingsOf(uri: string): FindingCounts | undefined;
  /** The day of the role data. */
  readonly roleData: string;
}

/** An item, and the files whose findings are its own. */
interface Read {
  readonly item: CatalogueItem;
  readonly files: ReadonlySet<string>;
}

/** What an item has from the one it stands below. */
type Inherited = Pick<CatalogueItem, 'publisher' | 'offer' | 'categories' | 'visibilities'>;

const alone: Inherited = { publisher: '', offer: '', categories: [], visibilities: [] };

/** All offers with their plans and manifests, and the plans and manifests that belong to none, by folder and name. */
export function readCatalogue(source: CatalogueSource): CatalogueReport {
  const byFolder = new Map<string, string[]>();
  for (const uri of withSellers(source)) {
    const folder = source.folderOf(uri) ?? '';
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), uri]);
  }
  const folders = [...byFolder].map(([folder, uris]) =>
    readFolder(byFolder.size > 1 ? fileNameOf(folder) : '', uris, source),
  );
  return { folders: folders.sort((a, b) => byText(a.name, b.name)), roleData: source.roleData };
}

/** Files with the offers and plans that name them, each once and in one order. */
function withSellers({ uris, linksOf }: CatalogueSource): readonly string[] {
  const plans = uris.flatMap((uri) => plansSelling(linksOf(uri)));
  const offers = [...uris.map(linksOf), ...plans].flatMap(offersSelling);
  return [...new Set([...uris, ...[...plans, ...offers].map(({ uri }) => uri)])].sort();
}

function readFolder(name: string, uris: readonly string[], source: CatalogueSource): CatalogueFolder {
  const all = uris.map((uri) => ({ uri, links: source.linksOf(uri) }));
  const ofKind = (kind: ItemKind) => all.filter(({ uri, links }) => links.document(uri)?.kind === kind);
  const offers = ofKind('offer').map(({ links }) => readOffer(links, source));
  const plans = ofKind('plan').filter(({ links }) => offersSelling(links).length === 0);
  const manifests = ofKind('manifest').filter(({ links }) => plansSelling(links).length === 0);
  const others = [
    ...inOrder(plans.map(({ links }) => readPlan(links, alone, source))),
    ...inOrder(manifests.map(({ links }) => readManifest(links, alone, source))),
  ];
  return { name, offers: inOrder(offers), others };
}

function readOffer(links: Links, source: CatalogueSource): Read {
  const document = links.document(links.uri)!;
  const { offer } = document;
  const name = firstOf(offer?.listing?.name, offer?.alias, offer?.offerId) ?? fileNameOf(links.uri);
  const publisher = offer?.publisherId?.value ?? '';
  const categories = (offer?.categories?.items ?? []).flatMap(({ value }) => value || []);
  const inherited = { publisher, offer: name, categories, visibilities: [] };
  const plans = (offer?.plans?.items ?? []).flatMap((path) => readNamed(path, 'plan', links, inherited, source));
  const items = plans.map(({ item }) => item);
  const records = recordsOfOffer(links).map(({ uri }) => uri);
  return finished(links.uri, [...plans, { files: new Set(records) }], source, {
    ...{ kind: 'offer', name, id: offer?.offerId?.value ?? '', publisher, offer: '', categories, version: '', items },
    visibilities: [...new Set(items.flatMap((item) => item.visibilities))].sort(),
    ...(offer && { publication: publicationOfOffer(offer, links, items) }),
    ...problemOf(document),
    place: wholeOf(links.uri, document),
  });
}

function readPlan(links: Links, { publisher, offer, categories }: Inherited, source: CatalogueSource): Read {
  const document = links.document(links.uri)!;
  const { plan } = document;
  const visibilities = plan?.visibility?.value ? [plan.visibility.value] : [];
  const inherited = { publisher, offer, categories, visibilities };
  const { manifestFile } = plan ?? {};
  const manifests = manifestFile ? readNamed(manifestFile, 'manifest', links, inherited, source) : [];
  return finished(links.uri, manifests, source, {
    ...{ kind: 'plan', ...inherited, items: manifests.map(({ item }) => item) },
    name: firstOf(plan?.name, plan?.planId) ?? fileNameOf(links.uri),
    id: plan?.planId?.value ?? '',
    version: (plan && definitionOfPlan(plan, links)?.definition.version?.value) ?? '',
    ...(plan && { publication: publicationOfPlan(plan, links) }),
    ...problemOf(document),
    place: wholeOf(links.uri, document),
  });
}

function readManifest(links: Links, inherited: Inherited, source: CatalogueSource): Read {
  const document = links.document(links.uri)!;
  const [definition] = document.definitions;
  return finished(links.uri, [], source, {
    ...{ kind: 'manifest', id: '', ...inherited, items: [] },
    name: firstOf(definition?.registrationDefinitionName) ?? fileNameOf(links.uri),
    version: definition?.version?.value ?? '',
    ...problemOf(document),
    place: wholeOf(links.uri, document),
  });
}

/** What a path in a file leads to; nothing where that cannot be known, or where no path is written yet. */
function readNamed(
  { node, value: path }: Field,
  kind: 'plan' | 'manifest',
  links: Links,
  inherited: Inherited,
  source: CatalogueSource,
): readonly Read[] {
  const destination = path ? links.follow(path) : undefined;
  if (!path || !destination || destination.state === 'unknown') return [];
  const lost = (problem: ItemProblem): readonly Read[] => {
    const { offset, length } = node;
    const item = { kind, name: path, id: '', version: '', ...inherited, problem, items: [] };
    return [{ item: { ...item, place: { uri: links.uri, offset, length } }, files: new Set() }];
  };
  if (destination.state !== 'found') return lost(destination.state);
  const document = links.document(destination.uri);
  if (!document) return lost('unreadable');
  if (document.kind !== kind) return lost('otherKind');
  const read = kind === 'plan' ? readPlan : readManifest;
  return [read(links.of(destination.uri), inherited, source)];
}

/** An item with what the rules find in its file and in all below it. */
function finished(
  uri: string,
  below: readonly Pick<Read, 'files'>[],
  { findingsOf }: CatalogueSource,
  item: Omit<CatalogueItem, 'findings'>,
): Read {
  const files = new Set([uri, ...below.flatMap((each) => [...each.files])]);
  const counts = [...files].flatMap((file) => findingsOf(file) ?? []);
  return { files, item: { ...item, ...(counts.length === files.size && { findings: sumOf(counts) }) } };
}

function problemOf({ kind, tree, offer, plan, definitions }: ParsedDocument): { readonly problem?: 'broken' } {
  const isRead = kind === 'offer' ? offer : kind === 'plan' ? plan : definitions[0];
  return isRead && tree.faults.length === 0 && tree.tooDeepAt === undefined ? {} : { problem: 'broken' };
}

/** A file as a place: where its first broken spot is, else its beginning. */
function wholeOf(uri: string, { tree }: ParsedDocument): CatalogueItem['place'] {
  const { offset, length } = tree.faults[0] ?? { offset: 0, length: 0 };
  return { uri, offset, length };
}

function firstOf(...fields: readonly (Field | undefined)[]): string | undefined {
  return fields.find((field) => field?.value?.trim())?.value;
}

function inOrder(read: readonly Read[]): readonly CatalogueItem[] {
  const items = read.map(({ item }) => item);
  return items.sort((a, b) => byText(a.name, b.name) || byText(a.place.uri, b.place.uri));
}
