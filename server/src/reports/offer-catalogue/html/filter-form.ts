import * as l10n from '@vscode/l10n';
import { type Html, markup } from '../../html/html';
import { type CatalogueFilter, choicesOf } from '../filter';
import type { CatalogueReport } from '../report';
import { type SortKey, sortKeys } from '../sort';
import { kindInWords } from '../words';

/** The form that says what is shown of a catalogue, and in which order; it acts at once, so it needs the panel's script. */
export function filterForm(report: CatalogueReport, filter: CatalogueFilter, sort: SortKey): Html {
  const { kinds, visibilities, categories } = choicesOf(report);
  const all: Choice = ['', l10n.t('All')];
  return markup`<form class="box fields" data-subject aria-label="${l10n.t('What is shown')}">
<div><label for="catalogue-text">${l10n.t('Text')}</label><input id="catalogue-text" name="text" type="search" value="${filter.text ?? ''}" autocomplete="off" spellcheck="false"></div>
${field('kind', l10n.t('Type'), filter.kinds?.[0], [all, ...kinds.map((kind): Choice => [kind, kindInWords(kind)])])}${field(
    'visibility',
    l10n.t('Visibility'),
    filter.visibilities?.[0],
    [all, ...visibilities.map(asChoice)],
  )}${field('category', l10n.t('Category'), filter.categories?.[0], [all, ...categories.map(asChoice)])}${field(
    'sort',
    l10n.t('Order'),
    sort,
    sortKeys.map((key): Choice => [key, sortInWords(key)]),
  )}</form>
`;
}

/** A value, and the words for it. */
type Choice = readonly [value: string, words: string];

function asChoice(value: string): Choice {
  return [value, value];
}

function field(name: string, label: string, chosen: string | undefined, choices: readonly Choice[]): Html {
  const id = `catalogue-${name}`;
  const options = choices.map(
    ([value, words]) => markup`<option value="${value}"${value === chosen && markup` selected`}>${words}</option>`,
  );
  return markup`<div><label for="${id}">${label}</label><select id="${id}" name="${name}">${options}</select></div>\n`;
}

function sortInWords(key: SortKey): string {
  switch (key) {
    case 'offer':
      return l10n.t('Plans below their offers');
    case 'name':
      return l10n.t('By name');
    case 'publisher':
      return l10n.t('By publisher');
    case 'visibility':
      return l10n.t('By visibility');
    case 'version':
      return l10n.t('By version, the newest first');
    case 'state':
      return l10n.t('By state');
    case 'findings':
      return l10n.t('By findings, the gravest first');
  }
}
