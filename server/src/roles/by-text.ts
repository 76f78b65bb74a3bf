/** Orders texts without regard to case, and those that differ only in case by code unit: the same on every machine. */
export function byText(a: string, b: string): number {
  return compare(a.toLowerCase(), b.toLowerCase()) || compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
