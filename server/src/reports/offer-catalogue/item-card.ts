import * as l10n from '@vscode/l10n';
import { escapeMarkdown, inlineCode } from '../markdown';
import type { CatalogueItem } from './report';
import { findingsOfItem, kindInWords, problemInWords, publicationInWords } from './words';

/** All there is to say of an item, as Markdown for a box; `path` is what its file is called. */
export function itemCard(item: CatalogueItem, path: string): string {
  const { kind, name, id, publisher, offer, visibilities, categories, version, problem } = item;
  const lines: readonly (readonly [label: string, value: string | undefined])[] = [
    [l10n.t('Problem'), problemInWords(problem)],
    [l10n.t('ID'), id && inlineCode(id)],
    [l10n.t('Offer'), escapeMarkdown(offer)],
    [l10n.t('Publisher'), publisher && inlineCode(publisher)],
    [l10n.t('Visibility'), escapeMarkdown(visibilities.join(', '))],
    [l10n.t('Categories'), escapeMarkdown(categories.join(', '))],
    [l10n.t('Version'), escapeMarkdown(version)],
    [l10n.t('State'), publicationInWords(item)],
    [l10n.t('Findings'), findingsOfItem(item)],
    [l10n.t('File'), inlineCode(path)],
  ];
  const said = lines.flatMap(([label, value]) => (value ? `- ${label}: ${value}` : []));
  return `**${escapeMarkdown(name || '?')}** (${kindInWords(kind)})\n\n${said.join('\n')}\n`;
}
