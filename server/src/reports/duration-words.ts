import * as l10n from '@vscode/l10n';

/** A duration in words, from minutes: "4 hours", "1 hour 30 minutes". */
export function durationInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [];
  if (hours > 0) words.push(hours === 1 ? l10n.t('1 hour') : l10n.t('{0} hours', hours));
  if (rest > 0 || hours === 0) words.push(rest === 1 ? l10n.t('1 minute') : l10n.t('{0} minutes', rest));
  return words.join(' ');
}

/** A duration for a narrow place, from minutes: "4 h", "1 h 30 min". */
export function durationInShort(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const words = [];
  if (hours > 0) words.push(l10n.t('{0} h', hours));
  if (rest > 0 || hours === 0) words.push(l10n.t('{0} min', rest));
  return words.join(' ');
}
