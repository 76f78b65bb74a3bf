import * as l10n from '@vscode/l10n';
import { indented, plainText } from '../../plain-text';
import type { NamePlace } from '../../preview/places';
import { itemsOf } from '../filter';
import type { CatalogueItem, CatalogueReport } from '../report';
import { fileInWords, itemInShort, sizeInWords } from '../words';

/** A catalogue for a terminal: each offer with its plans below, and where they are written. */
export function catalogueText(report: CatalogueReport, nameOf: NamePlace): string {
  const lines = report.folders.flatMap(({ name, offers, others }) => {
    const inFolder = [
      ...offers.flatMap((offer) => itemLines(offer, nameOf)),
      ...(others.length > 0 ? [l10n.t('Not part of an offer')] : []),
      ...others.flatMap((item) => indented(itemLines(item, nameOf))),
    ];
    return name ? ['', plainText(name), ...indented(inFolder)] : ['', ...inFolder];
  });
  return `${[sizeInWords(itemsOf(report)), ...lines].join('\n')}\n`;
}

function itemLines(item: CatalogueItem, nameOf: NamePlace): readonly string[] {
  const words = [item.name || '?', itemInShort(item)].filter(Boolean).join(' · ');
  return [
    `${plainText(words)} (${fileInWords(item, nameOf)})`,
    ...indented(item.items.flatMap((each) => itemLines(each, nameOf))),
  ];
}
