import * as l10n from '@vscode/l10n';
import { escapeMarkdown, inlineCode, markdownTable } from '../../markdown';
import type { NamePlace } from '../../preview/places';
import { type CatalogueFilter, type CatalogueRow, itemsOf, rowsOf } from '../filter';
import type { CatalogueReport } from '../report';
import { fileInWords, findingsOfItem, kindInWords, problemInWords, publicationInWords, sizeInWords } from '../words';

/** A catalogue as Markdown: a table for each folder, a row for each item that a filter looks for. */
export function catalogueMarkdown(report: CatalogueReport, filter: CatalogueFilter, nameOf: NamePlace): string {
  const header = [
    l10n.t('Name'),
    l10n.t('Type'),
    l10n.t('Publisher'),
    l10n.t('Visibility'),
    l10n.t('Version'),
    l10n.t('State'),
    l10n.t('Findings'),
    l10n.t('File'),
  ];
  const blocks = report.folders.flatMap((folder) => {
    const rows = rowsOf(folder, filter).map((row) => cellsOf(row, nameOf));
    return [...(folder.name ? [`## ${escapeMarkdown(folder.name)}`] : []), markdownTable(header, rows)];
  });
  const role = l10n.t('Judged by the role data of {0}. Nothing was asked of Azure.', report.roleData);
  return `${[`# ${l10n.t('Managed service offers')}`, sizeInWords(itemsOf(report, filter)), ...blocks, role].join('\n\n')}\n`;
}

function cellsOf({ item, depth }: CatalogueRow, nameOf: NamePlace): readonly string[] {
  const { name, kind, publisher, visibilities, version, problem } = item;
  const state = [problemInWords(problem), publicationInWords(item)].filter(Boolean).join(', ');
  return [
    `${'↳ '.repeat(depth)}${escapeMarkdown(name || '?')}`,
    kindInWords(kind),
    escapeMarkdown(publisher),
    escapeMarkdown(visibilities.join(', ')),
    escapeMarkdown(version),
    state,
    findingsOfItem(item),
    inlineCode(fileInWords(item, nameOf)),
  ];
}
