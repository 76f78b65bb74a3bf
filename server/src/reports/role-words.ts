import * as l10n from '@vscode/l10n';
import { effectOf, judge, type Power, type Reason, type Role, wellKnown } from '../roles';

/** Why Azure refuses a role, or what is special about it, in a few words. */
export function reasonInWords(reason: Reason): string {
  switch (reason.kind) {
    case 'owner':
      return l10n.t('Owner is never delegated');
    case 'data-actions':
      return l10n.t('has data actions: {0}', listInWords(reason.actions));
    case 'restricted-actions':
      return l10n.t('has restricted actions: {0}', listInWords(reason.actions));
    case 'deprecated':
      return l10n.t('deprecated');
    case 'user-access-administrator':
      return l10n.t('only to give assignable roles to managed identities');
  }
}

/** Why a role stands apart, for a narrow place. */
export function reasonInShort(reason: Reason): string {
  switch (reason.kind) {
    case 'owner':
      return l10n.t('never delegated');
    case 'data-actions':
      return l10n.t('refused: data actions');
    case 'restricted-actions':
      return l10n.t('refused: restricted actions');
    case 'deprecated':
      return l10n.t('deprecated');
    case 'user-access-administrator':
      return l10n.t('only with assignable roles');
  }
}

/** What a role can do, for a narrow place: "reads everything, changes Insights +2". */
export function effectInShort(role: Role): string {
  if (role.id === wellKnown.deleteRole) return l10n.t('ends the delegation');
  const { everything, readerAccess } = judge(role);
  const effects = effectOf(role);
  const changing = effects.filter((effect) => effect.write + effect.delete + effect.action > 0);
  if (everything) return l10n.t('reads and changes nearly everything');
  const changes = changing.length > 0 ? l10n.t('changes {0}', providersInShort(changing)) : '';
  if (readerAccess) return changes ? l10n.t('reads everything, {0}', changes) : l10n.t('reads everything');
  if (changes) return changes;
  return effects.length > 0 ? l10n.t('reads {0}', providersInShort(effects)) : l10n.t('no operation that is known');
}

/** What a power means, in plain words. */
export function powerInWords(power: Power): string {
  switch (power) {
    case 'secrets':
      return l10n.t('gets keys, secrets or connection strings');
    case 'runCode':
      return l10n.t('runs code on machines or services');
    case 'handOutAccess':
      return l10n.t('hands out access');
    case 'blind':
      return l10n.t('can blind monitoring and protection');
    case 'recovery':
      return l10n.t('can destroy backups and other means of recovery');
    case 'spend':
      return l10n.t('can spend money');
    case 'leave':
      return l10n.t('can end the delegation');
  }
}

/** A provider's name without the words they all share. */
export function providerInShort(provider: string): string {
  return provider.replace(/^Microsoft\./i, '');
}

function providersInShort(effects: readonly { readonly provider: string }[]): string {
  const named = effects.slice(0, 2).map(({ provider }) => providerInShort(provider));
  const more = effects.length - named.length;
  return named.join(', ') + (more > 0 ? ` +${more}` : '');
}

/** At most two of a list, and how many more there are. */
function listInWords(values: readonly string[]): string {
  const named = values.slice(0, 2).join(', ');
  const more = values.length - 2;
  return more > 0 ? l10n.t('{0} and {1} more', named, more) : named;
}
