import * as l10n from '@vscode/l10n';
import type { Role } from '../../roles';
import { escapeMarkdown, inlineCode, markdownTable } from '../markdown';
import { powerInWords, providerInShort, reasonInWords } from '../role-words';
import type { Level, OnlyHere, RoleComparison } from './report';

/** How many providers a table names, and how many are named of a role's own operations, before the rest is counted. */
const shownAreas = 25;
const shownProviders = 12;
/** How many operations are named of one provider. */
const shownOperations = 10;

/** A comparison of roles as Markdown. The same data give the same bytes. */
export function roleComparisonMarkdown(comparison: RoleComparison): string {
  const { roles, roleData, only } = comparison;
  const names = roles.map(({ role }) => escapeMarkdown(role.name));
  const blocks = [
    `# ${l10n.t('Roles compared: {0}', names.join(' · '))}`,
    overview(comparison, names),
    ...contained(comparison),
    ...areas(comparison, names),
    ...only.flatMap((one) => ownOperations(one)),
    '---',
    `*${l10n.t('What a role allows through a delegation, by the role data of {0}.', roleData)}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function overview({ roles, common, powers }: RoleComparison, names: readonly string[]): string {
  const rows = [
    [l10n.t('Role'), ...roles.map(({ role }) => inlineCode(role.id))],
    [l10n.t('Lighthouse'), ...roles.map(({ verdict }) => verdictInWords(verdict))],
    [l10n.t('Operations'), ...roles.map(({ operations }) => String(operations))],
    [l10n.t('of these, all roles allow'), ...roles.map(() => String(common))],
    ...powers.map(({ power, counts }) => [
      escapeMarkdown(powerInWords(power)),
      ...counts.map((count) => (count > 0 ? `⚠ ${count}` : '–')),
    ]),
  ];
  return markdownTable(['', ...names], rows);
}

function verdictInWords({ status, reasons }: RoleComparison['roles'][number]['verdict']): string {
  const because = reasons.map((reason) => escapeMarkdown(reasonInWords(reason))).join('; ');
  switch (status) {
    case 'supported':
      return because ? `✓ ${because}` : '✓';
    case 'conditional':
      return `◐ ${because}`;
    case 'unsupported':
      return `✗ ${because}`;
  }
}

function contained({ contained: pairs }: RoleComparison): readonly string[] {
  if (pairs.length === 0) return [];
  const name = (role: Role): string => `**${escapeMarkdown(role.name)}**`;
  return [
    pairs.map(([wide, narrow]) => `- ${l10n.t('{0} allows all that {1} does.', name(wide), name(narrow))}`).join('\n'),
  ];
}

function areas({ areas: rows, equalAreas }: RoleComparison, names: readonly string[]): readonly string[] {
  if (rows.length === 0) return [l10n.t('They allow as many operations of every provider.')];
  const more = rows.length - shownAreas;
  const notes = [
    ...(more > 0 ? [l10n.t('… and {0} more providers where they differ', more)] : []),
    ...(equalAreas > 0 ? [l10n.t('{0} providers where they allow the same number', equalAreas)] : []),
    l10n.t('r reads, w writes, d deletes, a other actions'),
  ];
  return [
    `## ${l10n.t('Where they differ')}`,
    markdownTable(
      [l10n.t('Provider'), ...names],
      rows
        .slice(0, shownAreas)
        .map(({ provider, levels }) => [escapeMarkdown(providerInShort(provider)), ...levels.map(levelInShort)]),
    ),
    `${notes.join(' · ')}.`,
  ];
}

/** `r 12 w 3 a 1`; a dash for nothing. */
function levelInShort(level: Level): string {
  if (!level) return '–';
  const counts: readonly (readonly [letter: string, count: number])[] = [
    ['r', level.read],
    ['w', level.write],
    ['d', level.delete],
    ['a', level.action],
  ];
  return counts.flatMap(([letter, count]) => (count > 0 ? [`${letter}\u00a0${count}`] : [])).join(' ') || '–';
}

function ownOperations({ role, count, byProvider }: OnlyHere): readonly string[] {
  const heading = `## ${l10n.t('Only {0}', escapeMarkdown(role.name))}`;
  if (count === 0) return [heading, l10n.t('Nothing: each of its operations another role allows as well.')];
  const lines = byProvider.slice(0, shownProviders).map(({ provider, operations }) => {
    const more = operations.length - shownOperations;
    const named = operations.slice(0, shownOperations).map((name) => inlineCode(name.slice(provider.length + 1)));
    const rest = more > 0 ? ` ${l10n.t('and {0} more', more)}` : '';
    return `- **${escapeMarkdown(provider)}** (${operations.length}): ${named.join(', ')}${rest}`;
  });
  const more = byProvider.slice(shownProviders);
  const left = more.reduce((sum, { operations }) => sum + operations.length, 0);
  return [
    heading,
    l10n.t('{0} operations that none of the others allows.', count),
    lines.join('\n'),
    ...(more.length > 0 ? [l10n.t('… and {0} operations of {1} more providers.', left, more.length)] : []),
  ];
}
