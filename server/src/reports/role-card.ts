import * as l10n from '@vscode/l10n';
import { effectOf, judge, powersOf, type Role, type RoleCatalogue, wellKnown } from '../roles';
import { escapeMarkdown, markdownTable } from './markdown';
import { roleAdvice } from './role-advice';
import { powerInWords, providerInShort, reasonInWords } from './role-words';

/** How many providers a card names before it counts the rest. */
const shownProviders = 8;

/** A role on a card, as Markdown: what it is called, whether it can be delegated, what it can do. */
export function roleCard(role: Role, catalogue: RoleCatalogue): string {
  const blocks = [
    `**${escapeMarkdown(role.name)}** \u00A0 \`${role.id}\``,
    verdictLine(role),
    ...powerLines(role),
    ...roleAdvice(role),
    ...effectTable(role),
    ...(role.formerNames.length > 0 ? [l10n.t('Formerly: {0}', role.formerNames.map(escapeMarkdown).join(', '))] : []),
    `*${l10n.t('Role data of {0}', catalogue.date)}*`,
  ];
  return blocks.join('\n\n');
}

function verdictLine(role: Role): string {
  const { status, reasons } = judge(role);
  const because = reasons.map((reason) => escapeMarkdown(reasonInWords(reason))).join('; ');
  switch (status) {
    case 'supported':
      return because
        ? l10n.t('✓ Lighthouse can delegate this role, but: {0}.', because)
        : l10n.t('✓ Lighthouse can delegate this role.');
    case 'conditional':
      return l10n.t('◐ Lighthouse can delegate this role {0}.', because);
    case 'unsupported':
      return l10n.t('✗ Lighthouse cannot delegate this role: {0}.', because);
  }
}

function powerLines(role: Role): string[] {
  const powers = powersOf(role);
  if (powers.length === 0) return [];
  return [l10n.t('Mind: {0}.', powers.map(({ power }) => powerInWords(power)).join(' · '))];
}

function effectTable(role: Role): string[] {
  if (role.id === wellKnown.userAccessAdministrator) return [];
  const effects = effectOf(role);
  if (effects.length === 0) return [l10n.t('No operation of the control plane is known that it allows.')];
  const header = [l10n.t('Provider'), l10n.t('Read'), l10n.t('Write'), l10n.t('Delete'), l10n.t('Action')];
  const rows = effects
    .slice(0, shownProviders)
    .map(({ provider, read, write, delete: deletes, action }) => [
      escapeMarkdown(providerInShort(provider)),
      ...[read, write, deletes, action].map((count) => (count === 0 ? '–' : String(count))),
    ]);
  const more = effects.length - rows.length;
  const total = effects.reduce((sum, effect) => sum + effect.read + effect.write + effect.delete + effect.action, 0);
  const summary =
    more > 0
      ? l10n.t('… and {0} more providers, {1} operations in all.', more, total)
      : l10n.t('{0} operations in all.', total);
  return [markdownTable(header, rows, [1, 2, 3, 4]), summary];
}
