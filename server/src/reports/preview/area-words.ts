import * as l10n from '@vscode/l10n';
import type { Area, Level } from '../../roles';

/** What an area of Azure is called. */
export function areaInWords(area: Area): string {
  switch (area) {
    case 'compute':
      return l10n.t('Machines');
    case 'apps':
      return l10n.t('Apps and containers');
    case 'network':
      return l10n.t('Networks');
    case 'storage':
      return l10n.t('Storage');
    case 'data':
      return l10n.t('Databases and analytics');
    case 'ai':
      return l10n.t('AI');
    case 'integration':
      return l10n.t('Integration and messaging');
    case 'security':
      return l10n.t('Identity and security');
    case 'monitoring':
      return l10n.t('Monitoring');
    case 'management':
      return l10n.t('Management and billing');
    case 'recovery':
      return l10n.t('Backup and migration');
    case 'hybrid':
      return l10n.t('Hybrid and devices');
  }
}

/** The same in one word, for heads of columns and lists in sentences. */
export function areaInShort(area: Area): string {
  switch (area) {
    case 'compute':
      return l10n.t('Machines');
    case 'apps':
      return l10n.t('Apps');
    case 'network':
      return l10n.t('Networks');
    case 'storage':
      return l10n.t('Storage');
    case 'data':
      return l10n.t('Data');
    case 'ai':
      return l10n.t('AI');
    case 'integration':
      return l10n.t('Integration');
    case 'security':
      return l10n.t('Security');
    case 'monitoring':
      return l10n.t('Monitoring');
    case 'management':
      return l10n.t('Management');
    case 'recovery':
      return l10n.t('Backup');
    case 'hybrid':
      return l10n.t('Hybrid');
  }
}

/** A level in a word; each holds those before it. */
export function levelInWords(level: Level): string {
  switch (level) {
    case 'none':
      return l10n.t('nothing');
    case 'read':
      return l10n.t('read');
    case 'change':
      return l10n.t('change');
    case 'delete':
      return l10n.t('delete');
  }
}

/** A level as a letter, for cells: – R C D. */
export const levelLetters: Readonly<Record<Level, string>> = { none: '–', read: 'R', change: 'C', delete: 'D' };
