import * as l10n from '@vscode/l10n';
import { escapeMarkdown, inlineCode, markdownTable } from '../markdown';
import type { ComparisonReport, DelegationComparison, RightChange, Standing, VersionName } from './report';

/** A comparison as Markdown: who runs which version, and who has other rights. The same data give the same bytes. */
export function comparisonMarkdown({ title, delegations }: ComparisonReport): string {
  const blocks = [
    `# ${l10n.t('What customers have of {0}', escapeMarkdown(title))}`,
    ...(delegations.length === 0
      ? [l10n.t('Nothing is deployed.')]
      : [summary(delegations), table(delegations), ...delegations.flatMap(details)]),
    '---',
    `*${l10n.t('Compared by principals, roles and conditions. Nothing was asked of Azure.')}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function summary(delegations: readonly DelegationComparison[]): string {
  const count = (standing: Standing): number => delegations.filter((one) => one.standing === standing).length;
  const customers = new Set(delegations.map(({ customer }) => customer)).size;
  return l10n.t(
    'Customers: **{0}** · delegations: **{1}** · newest version: {2} · earlier version: {3} · other rights: {4} · something else: {5}',
    customers,
    delegations.length,
    count('current'),
    count('earlier'),
    count('different'),
    count('unknown'),
  );
}

function table(delegations: readonly DelegationComparison[]): string {
  const header = [l10n.t('Customer'), l10n.t('Delegated'), l10n.t('Definition'), l10n.t('Version')];
  const rows = delegations.map((one) => [
    escapeMarkdown(one.customer || '?'),
    one.scopes.map(inlineCode).join(' · ') || '?',
    escapeMarkdown(one.name || '?'),
    standingInWords(one),
  ]);
  return markdownTable(header, rows);
}

function standingInWords({ standing, version, managedBy }: DelegationComparison): string {
  switch (standing) {
    case 'current':
      return `✓ ${versionInWords(version)}`;
    case 'earlier':
      return l10n.t('↑ {0}, an earlier one', versionInWords(version));
    case 'different':
      return l10n.t('≠ other rights than {0}', versionInWords(version));
    case 'unknown':
      return l10n.t('? something else, managed by {0}', escapeMarkdown(managedBy || '?'));
  }
}

function versionInWords(version: VersionName | undefined): string {
  const words = [version?.plan, version?.version].filter(Boolean).map((word) => escapeMarkdown(word!));
  const published = version?.published === undefined ? '' : ` (${escapeMarkdown(version.published)})`;
  return (words.join(' ') || l10n.t('this file')) + published;
}

/** The rights of a customer who has others than the version says, or would get others by the newest one. */
function details({ customer, scopes, standing, version, changes }: DelegationComparison): readonly string[] {
  if (changes.length === 0) return [];
  const where = [...new Set([customer, ...scopes])].filter(Boolean).map(escapeMarkdown).join(', ');
  const lead =
    standing === 'earlier'
      ? l10n.t('Compared with the newest version:')
      : l10n.t('Compared with {0}:', versionInWords(version));
  return [`## ${where || '?'}`, lead, changes.map((change) => `- ${changeInWords(change)}`).join('\n')];
}

function changeInWords({ kind, principal, role, before = '', after = '' }: RightChange): string {
  const [who, what] = [escapeMarkdown(principal || '?'), escapeMarkdown(role || '?')];
  switch (kind) {
    case 'added':
      return l10n.t('more: **{0}** as **{1}**, {2}', who, what, escapeMarkdown(after));
    case 'removed':
      return l10n.t('missing: **{0}** as **{1}**, {2}', who, what, escapeMarkdown(before));
    case 'changed':
      return l10n.t(
        'otherwise: **{0}** as **{1}**, {2}, instead of {3}',
        who,
        what,
        escapeMarkdown(after),
        escapeMarkdown(before),
      );
  }
}
