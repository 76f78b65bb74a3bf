import * as l10n from '@vscode/l10n';

/** How messages name a type of JSON values. */
export function typeName(type: string): string {
  switch (type) {
    case 'string':
      return l10n.t('a text in quotes');
    case 'number':
      return l10n.t('a number');
    case 'integer':
      return l10n.t('a whole number');
    case 'boolean':
      return l10n.t('true or false');
    case 'array':
      return l10n.t('a list in [ ]');
    case 'object':
      return l10n.t('an object in { }');
    default:
      return 'null';
  }
}
