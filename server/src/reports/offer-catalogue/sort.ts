import { byText } from '../../roles';
import { severities } from '../../rules/rule';
import type { CatalogueRow } from './filter';
import { publicationStates } from './report';

/** What rows may be put in order by; `offer` is the order of the catalogue, each plan below its offer. */
export const sortKeys = ['offer', 'name', 'publisher', 'visibility', 'version', 'state', 'findings'] as const;
export type SortKey = (typeof sortKeys)[number];

/** Rows in another order; those alike stay as they stand, and none stands below another any more. */
export function sorted(rows: readonly CatalogueRow[], key: SortKey): readonly CatalogueRow[] {
  if (key === 'offer') return rows;
  const compare = comparisons[key];
  return rows.map(({ item }) => ({ item, depth: 0 })).sort((a, b) => compare(a.item, b.item));
}

type Compare = (a: CatalogueRow['item'], b: CatalogueRow['item']) => number;

const comparisons: Readonly<Record<Exclude<SortKey, 'offer'>, Compare>> = {
  name: (a, b) => byText(a.name, b.name),
  publisher: (a, b) => byText(a.publisher, b.publisher),
  visibility: (a, b) => byText(a.visibilities.join(), b.visibilities.join()),
  version: (a, b) => compareVersions(a.version, b.version),
  state: (a, b) => stateOrder(a) - stateOrder(b),
  // What has the gravest comes first.
  findings: (a, b) =>
    severities.reduce((order, severity) => order || (b.findings?.[severity] ?? 0) - (a.findings?.[severity] ?? 0), 0),
};

/** What changed since it was published comes before what did not. */
function stateOrder({ publication }: CatalogueRow['item']): number {
  if (!publication) return publicationStates.length;
  return publicationStates.indexOf(publication.state) - (publication.changed ? 0.5 : 0);
}

/** The newest first; what is no version comes last. */
function compareVersions(a: string, b: string): number {
  const [partsA, partsB] = [a, b].map((version) => version.split('.').map(Number));
  for (let part = 0; part < 3; part++) {
    const order = (partsB![part] || 0) - (partsA![part] || 0);
    if (order !== 0) return order;
  }
  return byText(b, a);
}
