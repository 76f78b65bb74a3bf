import * as l10n from '@vscode/l10n';

/** A number of roles in words. */
export function rolesInWords(count: number): string {
  return count === 1 ? l10n.t('1 role') : l10n.t('{0} roles', count);
}

/** A number of principals in words. */
export function principalsInWords(count: number): string {
  return count === 1 ? l10n.t('1 principal') : l10n.t('{0} principals', count);
}

/** A number of members of groups in words. */
export function membersInWords(count: number): string {
  return count === 1 ? l10n.t('1 member') : l10n.t('{0} members', count);
}

/** A list in words: "a, b and c". */
export function listInWords(words: readonly string[]): string {
  const [last, ...before] = [...words].reverse();
  if (last === undefined) return '';
  return before.length === 0 ? last : l10n.t('{0} and {1}', before.reverse().join(', '), last);
}

/** How many names a sentence holds. */
const namedInSentence = 8;

/** Names in a sentence, which counts the last where there are many: "a, b and 12 more". */
export function namesInWords(named: readonly { readonly name: string }[]): string {
  const names = named.map(({ name }) => name || '?');
  if (names.length <= namedInSentence) return listInWords(names);
  const shown = names.slice(0, namedInSentence - 1);
  return listInWords([...shown, l10n.t('{0} more', names.length - shown.length)]);
}
