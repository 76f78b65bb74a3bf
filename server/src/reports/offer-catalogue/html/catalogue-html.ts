import * as l10n from '@vscode/l10n';
import { heading, seen, table } from '../../html/elements';
import { type Html, markup } from '../../html/html';
import type { Page } from '../../html/page';
import type { NamePlace } from '../../preview/places';
import { placedName } from '../../preview/html/place-html';
import { type CatalogueFilter, type CatalogueRow, filtered, isFiltering, itemsOf, rowsOf } from '../filter';
import type { CatalogueFolder, CatalogueReport } from '../report';
import { sorted, type SortKey } from '../sort';
import { type FindingCounts, findingsInWords } from '../../finding-counts';
import { findingsOfItem, kindInWords, problemInWords, publicationInWords, sizeInWords } from '../words';
import { filterForm } from './filter-form';

/** How a catalogue is shown. */
export interface ShownCatalogue {
  readonly filter: CatalogueFilter;
  readonly sort?: SortKey;
  /** Given for a file, which has no form and names places; a panel leads there. */
  readonly nameOf?: NamePlace;
}

/** A catalogue as a page, the same in a panel and in a file. */
export function cataloguePage(report: CatalogueReport, shown: ShownCatalogue): Page {
  const { filter, sort = 'offer', nameOf } = shown;
  const title = l10n.t('Managed service offers');
  const left = filtered(report, filter);
  const body = markup`${heading(1, title)}<p class="summary">${sizeInWords(itemsOf(report, filter))}</p>
${nameOf === undefined && filterForm(report, filter, sort)}${left.folders.length === 0 && markup`<p>${nothing(filter)}</p>\n`}${left.folders.map(
    (folder, index) => folderHtml(folder, index, shown),
  )}<footer class="dim">
<p>${l10n.t('Judged by the role data of {0}. Nothing was asked of Azure.', report.roleData)}</p>
</footer>
`;
  return { title, body };
}

function nothing(filter: CatalogueFilter): string {
  return isFiltering(filter)
    ? l10n.t('Nothing is left by the filter.')
    : l10n.t('There is no offer, plan or manifest here yet.');
}

function folderHtml(folder: CatalogueFolder, index: number, { filter, sort = 'offer', nameOf }: ShownCatalogue): Html {
  const head = [
    l10n.t('Name'),
    l10n.t('Type'),
    l10n.t('Publisher'),
    l10n.t('Visibility'),
    l10n.t('Version'),
    l10n.t('State'),
    l10n.t('Findings'),
  ];
  const rows = sorted(rowsOf(folder, filter), sort).map((row) => rowHtml(row, nameOf));
  return markup`${folder.name && heading(2, folder.name)}${table(head, rows, { id: `catalogue-${index}` })}`;
}

function rowHtml({ item, depth }: CatalogueRow, nameOf: NamePlace | undefined): Html {
  const { name, id, kind, publisher, visibilities, version, problem, place, findings } = item;
  const below = depth > 0 && markup`<span class="below">${seen('↳ '.repeat(depth))}</span>`;
  const state = publicationInWords(item);
  const trouble = problemInWords(problem);
  return markup`<tr>
<th scope="row">${below}${placedName(name || '?', place, nameOf)}${id && markup` <span class="place">${id}</span>`}</th>
<td>${kindInWords(kind)}</td>
<td>${publisher}</td>
<td>${visibilities.join(', ')}</td>
<td>${version}</td>
<td>${trouble && markup`<span class="bad">${seen('⚠ ')}${trouble}</span>`}${trouble && state && ', '}${state}</td>
<td>${findingsHtml(findings, findingsOfItem(item))}</td>
</tr>
`;
}

/** Findings in the color of the gravest, and in words. */
function findingsHtml(findings: FindingCounts | undefined, words: string): Html {
  if (!findings || !findingsInWords(findings)) return markup`<span class="dim">${words}</span>`;
  const tone = findings.error > 0 ? 'bad' : findings.warning > 0 ? 'warn' : 'dim';
  return markup`<span class="${tone}">${words}</span>`;
}
