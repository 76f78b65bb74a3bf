/** A stretch of one kind of letters: `IP`, `VMs`, `Addresses`, `machine`, `2`. */
const words = /[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|\p{L}+/gu;

/** Endings of plurals, the first that fits being taken: policies, addresses, machines; but status, access, analysis. */
const plurals: readonly (readonly [end: RegExp, singular: string])[] = [
  [/ies$/, 'y'],
  [/(s|x|z|ch|sh)es$/, '$1'],
  [/([^sui])s$/, '$1'],
];

/** The words of a name or a question in their order, as they are compared: `publicIPAddresses` is public, ip, address. */
export function wordsOf(text: string): readonly string[] {
  return (text.match(words) ?? []).map(stemOf);
}

/** A word without case, plural and silent e, so that `databases` and `database` are one. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length <= 3) return lower;
  const singular = plurals.reduce((text, [end, one]) => (text === lower ? text.replace(end, one) : text), lower);
  return singular.length > 3 ? singular.replace(/e$/, '') : singular;
}
