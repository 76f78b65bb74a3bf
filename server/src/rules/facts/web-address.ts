import * as l10n from '@vscode/l10n';
import type { Field } from '../../documents/model';
import { replaceValue } from '../fixes/edits';
import type { Fix } from '../rule';

const secure = /^https:\/\//i;
/** As `contoso.com/terms`: an address whose beginning was left out. */
const withoutScheme = /^(?:\/\/)?[\p{L}\p{N}](?:[\p{L}\p{N}-]*\.)+\p{L}{2,}(?:[/?#:]|$)/u;

/** Says in a clause why a text is no address that starts with https; undefined where it is one (LST-08, LST-09). */
export function describeAddressFault(text: string): string | undefined {
  const address = text.trim();
  if (address === '') return l10n.t('it is empty');
  if (!secure.test(address)) return l10n.t('it does not start with {0}', 'https://');
  return URL.canParse(address) ? undefined : l10n.t('no server is named behind {0}', 'https://');
}

/** Fixes that make such an address of a field's value (QF-HTTPS); none where nobody can tell what it is an address of. */
export function mendAddress({ node, value = '' }: Field): readonly Fix[] {
  const address = value.trim();
  const mended = withoutScheme.test(address)
    ? `https://${address.replace(/^\/\//, '')}`
    : address.replace(/^http:\/*/i, 'https://');
  if (describeAddressFault(mended) !== undefined) return [];
  return [{ title: l10n.t('Change it to "{0}"', mended), edits: () => [replaceValue(node, mended)] }];
}
