import * as l10n from '@vscode/l10n';
import { escapeMarkdown, markdownTable } from '../../markdown';
import type { AcceptancePage, CustomerPages, UpdatePage } from './customer-pages';
import {
  acceptanceFacts,
  changesInWords,
  rightInWords,
  rightsNote,
  unchangedInWords,
  updateInWords,
} from './customer-words';

/** What the customer sees as Markdown: the page of the first acceptance, and that of an update. */
export function customerMarkdown({ acceptance, update, published }: CustomerPages, level: string): readonly string[] {
  return [
    `${level} ${l10n.t('What the customer sees')}`,
    `${level}# ${l10n.t('Before the first acceptance')}`,
    factsMarkdown(acceptance),
    ...rightsMarkdown(acceptance),
    ...(update ? updateMarkdown(update, level) : []),
    ...(published && !update ? [escapeMarkdown(unchangedInWords(published))] : []),
  ];
}

function factsMarkdown(page: AcceptancePage): string {
  return acceptanceFacts(page)
    .map(([name, value]) => `- ${name}: ${escapeMarkdown(value)}`)
    .join('\n');
}

function rightsMarkdown(page: AcceptancePage): readonly string[] {
  const rows = page.rights.map((right) => [escapeMarkdown(rightInWords(right)), escapeMarkdown(right.conditions)]);
  const note = rightsNote(page);
  return [
    ...(rows.length > 0 ? [markdownTable([l10n.t('Role – name'), l10n.t('When')], rows)] : []),
    ...(note === undefined ? [] : [note]),
  ];
}

function updateMarkdown(update: UpdatePage, level: string): readonly string[] {
  const changes = changesInWords(update);
  return [
    `${level}# ${l10n.t('Before an update')}`,
    escapeMarkdown(updateInWords(update)),
    ...(changes.length > 0 ? [changes.map((change) => `- ${escapeMarkdown(change)}`).join('\n')] : []),
  ];
}
