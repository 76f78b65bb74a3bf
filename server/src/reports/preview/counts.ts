import * as l10n from '@vscode/l10n';

/** A number of roles in words; like all here, one in the singular. */
export function rolesInWords(count: number): string {
  return count === 1 ? l10n.t('1 role') : l10n.t('{0} roles', count);
}

export function principalsInWords(count: number): string {
  return count === 1 ? l10n.t('1 principal') : l10n.t('{0} principals', count);
}

export function membersInWords(count: number): string {
  return count === 1 ? l10n.t('1 member') : l10n.t('{0} members', count);
}

/** A list in words: "a, b and c". */
export function listInWords(words: readonly string[]): string {
  const [last, ...before] = [...words].reverse();
  if (last === undefined) return '';
  return before.length === 0 ? last : l10n.t('{0} and {1}', before.reverse().join(', '), last);
}
