import * as l10n from '@vscode/l10n';
import type { Node } from '../../documents/syntax-tree';
import { replaceValue } from '../fixes/edits';
import type { Fix } from '../rule';

const longest = 50;
const wellFormed = /^[a-z0-9_-]+$/;

/** Whether text can be the id of an offer or a plan: lower-case letters, digits, `-` and `_`, 50 at most (OFR-01, PLN-01). */
export function isMarketplaceId(text: string): boolean {
  return text.length <= longest && wellFormed.test(text);
}

/** Says in a clause why a text is no such id. */
export function describeMarketplaceIdFault(text: string): string {
  if (text.trim() === '') return l10n.t('it is empty');
  if (wellFormed.test(text)) return l10n.t('it has {0} characters, and {1} are the most', text.length, longest);
  const foreign = [...new Set(text.replace(/[a-z0-9_-]/g, ''))].slice(0, 3).map((character) => `"${character}"`);
  return l10n.t('it has {0}', foreign.join(', '));
}

/** The nearest such id to a text; an empty text where nothing of it is left. */
export function asMarketplaceId(text: string): string {
  return text
    .slice(0, 4 * longest)
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-/, '')
    .slice(0, longest)
    .replace(/-$/, '');
}

/** Fixes that make such an id of a text (QF-SLUG); none where nothing of it is left. */
export function mendMarketplaceId(node: Node, text: string): readonly Fix[] {
  const id = asMarketplaceId(text);
  return id === '' ? [] : [{ title: l10n.t('Change it to "{0}"', id), edits: () => [replaceValue(node, id)] }];
}
