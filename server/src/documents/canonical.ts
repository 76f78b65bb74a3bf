import { isGuid } from './guid';

/** A JSON value as text that is the same for equal values: ids in one case, properties in one order. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => {
    if (typeof part === 'string') return isGuid(part) ? part.toLowerCase() : part;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.entries(part)
      .filter(([, held]) => held !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  });
}
