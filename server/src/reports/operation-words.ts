import * as l10n from '@vscode/l10n';
import { splitOperation } from '../roles';
import { providerInShort } from './role-words';

/** What an operation does, from its name: "restart · virtual machines · Compute". */
export function operationInWords(name: string): string {
  const { type, end } = splitOperation(name);
  const [provider = '', ...types] = type.split('/');
  const things = types.map(spaced).join(' › ');
  return [deedInWords(end), things, providerInShort(provider)].filter(Boolean).join(' · ');
}

/** The end of an operation's name: `/read`, `/start/action`. */
function deedInWords(end: string): string {
  switch (end.toLowerCase()) {
    case '/read':
      return l10n.t('read');
    case '/write':
      return l10n.t('create or change');
    case '/delete':
      return l10n.t('delete');
    default:
      return spaced(end.slice(1).replace(/\/?action$/i, ''));
  }
}

/** `publicIPAddresses` as "public IP addresses". */
function spaced(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(' ')
    .map((word) => (/^[A-Z\d]{2,}s?$/.test(word) ? word : word.toLowerCase()))
    .join(' ');
}
