import { byText } from './by-text';

/**
 * Writes patterns as one line of text that names each resource provider once:
 * `* Microsoft.Compute: disks/* virtualMachines/read`. Patterns come out trimmed, sorted and without duplicates.
 */
export function writePatterns(patterns: readonly string[]): string {
  const byProvider = new Map<string, string[]>();
  for (const pattern of [...new Set(patterns.map((pattern) => pattern.trim()))].sort(byText)) {
    const slash = pattern.indexOf('/');
    const provider = pattern.slice(0, Math.max(slash, 0));
    const rest = pattern.slice(slash + 1);
    if (/\s/.test(pattern) || rest.endsWith(':')) throw new Error(`No text for the pattern "${pattern}".`);
    byProvider.set(provider, [...(byProvider.get(provider) ?? []), rest]);
  }
  return [...byProvider]
    .sort(([a], [b]) => byText(a, b))
    .map(([provider, rest]) => (provider ? [`${provider}:`, ...rest] : rest).join(' '))
    .join(' ');
}

/** Reads what {@link writePatterns} wrote; an absent text holds no pattern. */
export function readPatterns(text: string | undefined): readonly string[] {
  if (!text) return [];
  const patterns: string[] = [];
  let prefix = '';
  for (const word of text.split(' ')) {
    if (word.endsWith(':')) prefix = `${word.slice(0, -1)}/`;
    else patterns.push(prefix + word);
  }
  return patterns;
}
