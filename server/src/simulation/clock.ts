const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/i;

/** When a story begins that names no time: a Monday morning, the same on every machine. */
export const firstMorning = Date.UTC(2026, 0, 5, 8);

/** The last time a file can write: what lies behind has no date with four digits of a year. */
export const lastInstant = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** A time of a file in milliseconds since 1970 UTC; undefined for text that is no date with time and zone. */
export function readInstant(text: string): number | undefined {
  const time = instant.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/** A time as files write it, to the second: `2026-03-02T08:00:00Z`. */
export function writeInstant(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** A time as people read it, to the minute: `2026-03-02 08:00 UTC`. */
export function instantInWords(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** The time so many minutes later. */
export function later(time: number, minutes: number): number {
  return time + Math.round(minutes * 60_000);
}
