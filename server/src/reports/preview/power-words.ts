import * as l10n from '@vscode/l10n';
import type { Power } from '../../roles';

/** A power in a word or two, for a mark beside a row. */
export function powerInShort(power: Power): string {
  switch (power) {
    case 'secrets':
      return l10n.t('secrets');
    case 'runCode':
      return l10n.t('runs code');
    case 'handOutAccess':
      return l10n.t('gives access');
    case 'blind':
      return l10n.t('blinds');
    case 'recovery':
      return l10n.t('recovery');
    case 'spend':
      return l10n.t('spends');
    case 'leave':
      return l10n.t('leaves');
  }
}
