import * as l10n from '@vscode/l10n';
import { findingsInWords } from '../finding-counts';
import { type NamePlace, placeInWords } from '../preview/places';
import type { CatalogueItem, ItemKind, ItemProblem } from './report';

/** Where an item is written: the path of its file, and the line where it does not begin there. */
export function fileInWords({ place }: CatalogueItem, nameOf: NamePlace): string {
  const named = nameOf(place);
  return named.line === 1 ? named.path : placeInWords(named);
}

/** What an item is: "Offer". */
export function kindInWords(kind: ItemKind): string {
  switch (kind) {
    case 'offer':
      return l10n.t('Offer');
    case 'plan':
      return l10n.t('Plan');
    case 'manifest':
      return l10n.t('Manifest');
  }
}

/** What is the matter with a file: "not valid JSON"; undefined where nothing is. */
export function problemInWords(problem: ItemProblem | undefined): string | undefined {
  switch (problem) {
    case undefined:
      return undefined;
    case 'broken':
      return l10n.t('cannot be read in full');
    case 'missing':
      return l10n.t('there is no such file');
    case 'unreadable':
      return l10n.t('cannot be read');
    case 'outside':
      return l10n.t('outside the workspace');
    case 'otherKind':
      return l10n.t('a file of another kind');
  }
}

/** What became of an offer or plan: "live since 2026-03-10, changed"; undefined for a manifest. */
export function publicationInWords({ publication }: Pick<CatalogueItem, 'publication'>): string | undefined {
  if (!publication) return undefined;
  const { state, day, changed } = publication;
  const words = stateInWords(state, day);
  return changed ? l10n.t('{0}, changed', words) : words;
}

function stateInWords(state: NonNullable<CatalogueItem['publication']>['state'], day: string | undefined): string {
  switch (state) {
    case 'unrecorded':
      return l10n.t('no record');
    case 'unpublished':
      return l10n.t('never published');
    case 'preview':
      return day ? l10n.t('preview since {0}', day) : l10n.t('preview');
    case 'live':
      return day ? l10n.t('live since {0}', day) : l10n.t('live');
    case 'stopSell':
      return day ? l10n.t('sale stopped on {0}', day) : l10n.t('sale stopped');
  }
}

/** What the findings of an item come to; says so where they are not known yet. Empty for a file that cannot be read. */
export function findingsOfItem({ findings, problem }: CatalogueItem): string {
  if (problem && problem !== 'broken') return '';
  return findings ? findingsInWords(findings) || l10n.t('none') : l10n.t('checking…');
}

/** How many offers and plans are among items: "3 offers, 7 plans"; a plan of two offers once, and one that is not there never. */
export function sizeInWords(items: readonly CatalogueItem[]): string {
  const offers = items.filter(({ kind }) => kind === 'offer').length;
  const plans = new Set(
    items.flatMap(({ kind, problem, place }) =>
      kind === 'plan' && (problem === undefined || problem === 'broken') ? place.uri : [],
    ),
  ).size;
  return [
    offers === 1 ? l10n.t('1 offer') : l10n.t('{0} offers', offers),
    plans === 1 ? l10n.t('1 plan') : l10n.t('{0} plans', plans),
  ].join(', ');
}

/** An item in short behind its name: "public · 2.1.0 · live since 2026-03-10 · 1 warning". */
export function itemInShort(item: CatalogueItem): string {
  const { kind, publisher, visibilities, version, problem, publication, findings } = item;
  const parts = [
    problemInWords(problem),
    kind === 'offer' ? publisher : undefined,
    kind === 'manifest' ? undefined : visibilities.join(', '),
    version,
    // Where nothing is recorded at all, saying so on every line tells nobody anything.
    publication?.state === 'unrecorded' ? undefined : publicationInWords(item),
    findings && findingsInWords(findings),
  ];
  return parts.filter((part) => part).join(' · ');
}
