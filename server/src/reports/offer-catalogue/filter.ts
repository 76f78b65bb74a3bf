import { fileNameOf } from './file-name';
import type { CatalogueFolder, CatalogueItem, CatalogueReport, ItemKind } from './report';
import { publicationInWords } from './words';

/** What is looked for in a catalogue; what is absent or empty leaves nothing out. */
export interface CatalogueFilter {
  readonly kinds?: readonly ItemKind[];
  readonly visibilities?: readonly string[];
  readonly categories?: readonly string[];
  /** Words that all have to be there, in any order and case. */
  readonly text?: string;
}

/** An item on a line of its own. */
export interface CatalogueRow {
  readonly item: CatalogueItem;
  /** How many items it stands below. */
  readonly depth: number;
}

/** The values that a filter may choose from, each once and in order. */
export interface FilterChoices {
  readonly kinds: readonly ItemKind[];
  readonly visibilities: readonly string[];
  readonly categories: readonly string[];
}

/** Whether a filter leaves anything out. */
export function isFiltering({ kinds, visibilities, categories, text }: CatalogueFilter): boolean {
  return [kinds, visibilities, categories].some((values) => values?.length) || wordsOf(text).length > 0;
}

/** The catalogue with what a filter looks for, and with what that stands below. */
export function filtered(report: CatalogueReport, filter: CatalogueFilter): CatalogueReport {
  if (!isFiltering(filter)) return report;
  const isMatch = matcher(filter);
  const kept = (items: readonly CatalogueItem[]): readonly CatalogueItem[] =>
    items.flatMap((item) => {
      const below = kept(item.items);
      return isMatch(item) || below.length > 0 ? [{ ...item, items: below }] : [];
    });
  const folders = report.folders.map((folder) => ({
    ...folder,
    offers: kept(folder.offers),
    others: kept(folder.others),
  }));
  return { ...report, folders: folders.filter(({ offers, others }) => offers.length + others.length > 0) };
}

/** The items of a folder that a filter looks for, in the order of the catalogue. */
export function rowsOf({ offers, others }: CatalogueFolder, filter: CatalogueFilter): readonly CatalogueRow[] {
  const isMatch = matcher(filter);
  const rows = (items: readonly CatalogueItem[], depth: number): readonly CatalogueRow[] =>
    items.flatMap((item) => [...(isMatch(item) ? [{ item, depth }] : []), ...rows(item.items, depth + 1)]);
  return rows([...offers, ...others], 0);
}

/** The items of all folders that a filter looks for; every one without a filter. */
export function itemsOf({ folders }: CatalogueReport, filter: CatalogueFilter = {}): readonly CatalogueItem[] {
  return folders.flatMap((folder) => rowsOf(folder, filter)).map(({ item }) => item);
}

/** What a filter may choose from in a catalogue. */
export function choicesOf(report: CatalogueReport): FilterChoices {
  const all = itemsOf(report);
  const each = <T extends string>(values: readonly T[]): T[] => [...new Set(values)];
  return {
    kinds: each(all.map(({ kind }) => kind)),
    visibilities: each(all.flatMap(({ visibilities }) => visibilities)).sort(),
    categories: each(all.flatMap(({ categories }) => categories)).sort(),
  };
}

function matcher({ kinds, visibilities, categories, text }: CatalogueFilter): (item: CatalogueItem) => boolean {
  const words = wordsOf(text);
  const hasOne = (wanted: readonly string[] | undefined, values: readonly string[]): boolean =>
    !wanted?.length || values.some((value) => wanted.includes(value));
  return (item) =>
    hasOne(kinds, [item.kind]) &&
    hasOne(visibilities, item.visibilities) &&
    hasOne(categories, item.categories) &&
    (words.length === 0 || holds(item, words));
}

function wordsOf(text = ''): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

/** A plan is found by the name of its offer too. */
function holds(item: CatalogueItem, words: readonly string[]): boolean {
  const { name, id, publisher, offer, visibilities, categories, version, place } = item;
  const state = publicationInWords(item) ?? '';
  const texts = [name, id, publisher, offer, ...visibilities, ...categories, version, state, fileNameOf(place.uri)];
  const text = texts.join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}
