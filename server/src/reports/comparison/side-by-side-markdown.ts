import * as l10n from '@vscode/l10n';
import { escapeMarkdown, markdownTable } from '../markdown';
import { verdictInShort, versionInWords } from './change-lines';
import type { SideBySide } from './side-by-side';

/** Plans beside each other as a Markdown table: a column for each plan, a row for each principal. */
export function sideBySideMarkdown({ plans, principals }: SideBySide): string {
  const header = [l10n.t('Principal'), ...plans.map(({ name }) => escapeMarkdown(versionInWords(name)))];
  const verdicts = plans.map(({ verdict }) => (verdict ? `**${verdictInShort(verdict)}**` : '–'));
  const rows = principals.map(({ name, roles }) => [
    escapeMarkdown(name),
    ...roles.map((held) => held.map(({ role, when }) => escapeMarkdown(`${role}, ${when}`)).join('; ') || '–'),
  ]);
  return markdownTable(header, [[l10n.t('Beside the plan before it'), ...verdicts], ...rows]);
}
