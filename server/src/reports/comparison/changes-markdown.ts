import * as l10n from '@vscode/l10n';
import { escapeMarkdown, inlineCode, markdownTable } from '../markdown';
import { groupByProvider } from '../operation-groups';
import {
  changeLines,
  type ChangeLine,
  countInShort,
  judgedByInWords,
  planNotes,
  presenceInShort,
  verdictInShort,
  verdictInWords,
  versionInWords,
} from './change-lines';
import type { ChangeReport, PlanChange } from './plan-changes';
import type { PrincipalChange } from './verdict';

/** How many providers are named of a list of operations, and how many operations of one of them. */
const shownProviders = 5;
const shownOperations = 4;

/** How two files differ in what they allow, as Markdown. The same data give the same bytes. */
export function changesMarkdown(report: ChangeReport): string {
  const { before, after, plans, verdict } = report;
  const several = plans.length > 1;
  const blocks = [
    `# ${l10n.t('{0} compared with {1}', escapeMarkdown(after), escapeMarkdown(before))}`,
    `**${verdictInWords(verdict)}**`,
    ...(several ? [planTable(plans)] : []),
    ...plans.flatMap((plan) => planBlocks(plan, report, several)),
    '---',
    `*${judgedByInWords(report)}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function planTable(plans: readonly PlanChange[]): string {
  const header = [l10n.t('Plan'), l10n.t('Before'), l10n.t('Verdict')];
  const rows = plans.map(({ before, after, presence, verdict }) => [
    after ? escapeMarkdown(versionInWords(after)) : '–',
    before ? escapeMarkdown(versionInWords(before)) : '–',
    `**${verdictInShort(verdict)}**${presence === 'kept' ? '' : ` (${presenceInShort({ presence })})`}`,
  ]);
  return markdownTable(header, rows);
}

function planBlocks(plan: PlanChange, { names }: ChangeReport, several: boolean): readonly string[] {
  const { principals, before, after } = plan;
  const title = escapeMarkdown(versionInWords(after ?? before ?? {}));
  const heading = several
    ? [`## ${title}`]
    : before && after
      ? [l10n.t('{0}, before: {1}', title, escapeMarkdown(versionInWords(before)))]
      : [];
  const level = several ? '###' : '##';
  return [
    ...heading,
    ...planNotes(plan).map(escapeMarkdown),
    ...(principals.length > 0 ? [principalTable(principals)] : []),
    ...principals.flatMap((principal) => [
      `${level} ${escapeMarkdown(principal.name)}`,
      changeLines(principal, names)
        .map((line) => lineMarkdown(line))
        .join('\n'),
    ]),
  ];
}

function principalTable(principals: readonly PrincipalChange[]): string {
  const header = [l10n.t('Principal'), l10n.t('Verdict'), l10n.t('At any time'), l10n.t('With everything active')];
  const rows = principals.map((principal) => [
    [escapeMarkdown(principal.name), presenceInShort(principal)].filter(Boolean).join(', '),
    `**${verdictInShort(principal.verdict)}**`,
    countInShort(principal.standing),
    countInShort(principal.reach),
  ]);
  return markdownTable(header, rows, [2, 3]);
}

function lineMarkdown({ sign, words, operations = [] }: ChangeLine): string {
  const groups = groupByProvider(operations);
  const more = groups.slice(shownProviders);
  const left = more.reduce((sum, group) => sum + group.operations.length, 0);
  return [
    `- **${sign}** ${escapeMarkdown(words)}`,
    ...groups.slice(0, shownProviders).map(({ provider, operations: own }) => {
      const named = own.slice(0, shownOperations).map((name) => inlineCode(name.slice(provider.length + 1)));
      const rest = own.length - named.length;
      const others = rest > 0 ? ` ${l10n.t('and {0} more', rest)}` : '';
      return `  - ${escapeMarkdown(provider)} (${own.length}): ${named.join(', ')}${others}`;
    }),
    ...(more.length > 0 ? [`  - ${l10n.t('… and {0} operations of {1} more providers.', left, more.length)}`] : []),
  ].join('\n');
}
