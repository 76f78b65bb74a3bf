import * as l10n from '@vscode/l10n';
import { isGuid } from '../../documents/guid';
import { isPlaceholder } from '../facts/placeholders';

/** A stretch of text that is a secret, in UTF-16 code units, and what kind of one. */
export interface Secret {
  readonly offset: number;
  readonly length: number;
  readonly kind: SecretKind;
}

export type SecretKind = 'private-key' | 'connection-string' | 'sas' | 'client-secret' | 'token' | 'named';

/**
 * What secrets look like wherever they stand, the more telling first; each repeat is bounded. Most texts lack the part
 * that each of them has, and need no further look.
 */
const shapes: readonly (readonly [kind: SecretKind, part: string, shape: RegExp])[] = [
  ['private-key', '-----BEGIN', /-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY-----/g],
  ['connection-string', '=', /\b(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{43,86}={1,2}/gi],
  [
    'connection-string',
    '=',
    /(?:Server|Data Source|Host)=[^"\r\n]{1,300}?;\s*(?:Password|Pwd)=(?![<{[*$%])[^;"\s]{4,}/gi,
  ],
  ['sas', '=', /\bsig=(?:[A-Za-z0-9+/]|%2[BF]){43}(?:%3D|=)/gi],
  ['client-secret', 'Q~', /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g],
  ['token', 'eyJ', /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000}/g],
  ['token', '_', /\bgh[pousr]_[A-Za-z0-9]{36}\b/g],
];

/** Names of properties that hold a secret and nothing else. */
const secretName =
  /(?:^|[a-z_-])(?:client_?secret|app_?secret|password|pwd|connection_?string|account_?key|access_?key|shared_?access_?key|sas_?token|api_?key|storage_?key)$/i;

/** Words that stand for a secret, or say where it is kept. */
const noSecret = /^(?:\[.*\]|https?:\/\/.*|[a-z]+(?:[ _-][a-z]+)*|\*+|x+|@Microsoft\.KeyVault\(.*\))$/is;
const shortest = 8;

/** Finds what looks like a secret in a text, wherever it stands; stretches do not overlap. */
export function secretsIn(text: string): readonly Secret[] {
  const found: Secret[] = [];
  for (const [kind, part, shape] of shapes) {
    if (!text.includes(part)) continue;
    for (const { index, 0: match } of text.matchAll(shape)) {
      const overlaps = found.some(
        (other) => index < other.offset + other.length && other.offset < index + match.length,
      );
      if (!overlaps) found.push({ offset: index, length: match.length, kind });
    }
  }
  return found;
}

/** Whether a property of this name holds a secret, unless its value denies it. */
export function mayNameSecret(name: string): boolean {
  return secretName.test(name);
}

/** Whether a property holds a secret, as its name says and its value does not deny. */
export function isNamedSecret(name: string, value: string): boolean {
  if (!secretName.test(name) || value.length < shortest || /\s/.test(value)) return false;
  return /\d/.test(value) && /[a-z]/i.test(value) && !isGuid(value) && !isPlaceholder(value) && !noSecret.test(value);
}

/** What a secret is, in words that do not repeat it. */
export function secretInWords(kind: SecretKind): string {
  switch (kind) {
    case 'private-key':
      return l10n.t('a private key');
    case 'connection-string':
      return l10n.t('a connection string with its key');
    case 'sas':
      return l10n.t('a shared access signature');
    case 'client-secret':
      return l10n.t('the secret of an application');
    case 'token':
      return l10n.t('an access token');
    case 'named':
      return l10n.t('a password or key');
  }
}
