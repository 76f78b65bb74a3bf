import * as l10n from '@vscode/l10n';
import { isGuid } from '../../documents/guid';
import type { Node } from '../../documents/syntax-tree';
import { replaceValue } from '../fixes/edits';
import type { Fix } from '../rule';

const shapeOfGuid = /^[^-]{8}-(?:[^-]{4}-){3}[^-]{12}$/;
const wrapping = /^[\s{(["'<]+|[\s})\]"'>]+$/g;
const hyphenless = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i;
const expression = /^\[.*\]$/s;
const longestMendable = 100;

/** Says in a clause why a text is no GUID, naming the characters that do not belong. */
export function describeGuidFault(text: string): string {
  if (text.trim() === '') return l10n.t('it is empty');
  if (expression.test(text)) return l10n.t('template expressions are not evaluated in this file');
  if (isGuid(unwrapped(text))) return l10n.t('it has spaces or brackets around it');
  const foreign = shapeOfGuid.test(text) ? foreignCharacters(text) : [];
  if (foreign.length > 0) return foreign.join(', ');
  return l10n.t('it is not 32 hexadecimal digits in the form 8-4-4-4-12');
}

/** The characters of a text in the shape of a GUID that are no hexadecimal digits, at most three. */
function foreignCharacters(text: string): readonly string[] {
  return [...text]
    .map((character, index) => ({ character, position: index + 1 }))
    .filter(({ character }) => !/[0-9a-f-]/i.test(character))
    .slice(0, 3)
    .map(({ character, position }) => l10n.t("'{0}' at position {1}", character, position));
}

/**
 * Fixes that make a GUID of a text that nearly is one (QF-GUID).
 * Taking off spaces and brackets is safe; putting hyphens into 32 digits is a guess at what was meant.
 */
export function mendGuid(node: Node, text: string): readonly Fix[] {
  if (text.length > longestMendable) return [];
  const bare = unwrapped(text);
  if (isGuid(bare)) {
    return [{ title: l10n.t('Keep only the GUID {0}', bare), safe: true, edits: () => [replaceValue(node, bare)] }];
  }
  if (!hyphenless.test(bare)) return [];
  const hyphenated = bare.replace(hyphenless, '$1-$2-$3-$4-$5');
  return [{ title: l10n.t('Write it as {0}', hyphenated), edits: () => [replaceValue(node, hyphenated)] }];
}

function unwrapped(text: string): string {
  return text.length > longestMendable ? text : text.replace(wrapping, '');
}
