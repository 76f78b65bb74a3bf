import { csvText } from '../../csv';
import type { NamePlace } from '../../preview/places';
import { type CatalogueFilter, rowsOf } from '../filter';
import type { CatalogueFolder, CatalogueItem, CatalogueReport } from '../report';

const header = [
  'folder',
  'type',
  'name',
  'id',
  'offer',
  'publisher',
  'categories',
  'visibility',
  'version',
  'state',
  'since',
  'changed',
  'errors',
  'warnings',
  'information',
  'hints',
  'problem',
  'file',
  'line',
];

/** A catalogue as a table for spreadsheets: a header, then a row for each item that a filter looks for. */
export function catalogueCsv(report: CatalogueReport, filter: CatalogueFilter, nameOf: NamePlace): string {
  const rows = report.folders.flatMap((folder) =>
    rowsOf(folder, filter).map(({ item }) => cellsOf(folder, item, nameOf)),
  );
  return csvText([header, ...rows]);
}

function cellsOf(folder: CatalogueFolder, item: CatalogueItem, nameOf: NamePlace): readonly (string | number)[] {
  const { publication, findings, problem = '' } = item;
  const { path, line } = nameOf(item.place);
  return [
    folder.name,
    item.kind,
    item.name,
    item.id,
    item.offer,
    item.publisher,
    item.categories.join('; '),
    item.visibilities.join('; '),
    item.version,
    publication?.state ?? '',
    publication?.day ?? '',
    publication?.changed ? 'yes' : '',
    findings?.error ?? '',
    findings?.warning ?? '',
    findings?.information ?? '',
    findings?.hint ?? '',
    problem,
    path,
    line,
  ];
}
