/** A stretch of time in milliseconds since 1970 UTC; `end` is its first instant no longer inside. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** The instant so many days later; a day has 24 hours, for Partner Center counts in UTC (CSP-14). */
export function addDays(instant: number, days: number): number {
  return instant + days * 86_400_000;
}

/** The same day and time so many months later, or the last day of a month that has no such day; all in UTC. */
export function addMonths(instant: number, months: number): number {
  const date = new Date(instant);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const endOfMonth = new Date(date);
  endOfMonth.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.setUTCDate(Math.min(day, endOfMonth.getUTCDate()));
}

/** How many whole stretches of so many months lie between two instants, `from` not being the later one. */
export function wholeTerms(from: number, to: number, months: number): number {
  const [a, b] = [new Date(from), new Date(to)];
  const apart = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  const terms = Math.floor(apart / months);
  return addMonths(from, terms * months) > to ? terms - 1 : terms;
}

/** The billing period an instant lies in: a calendar month in UTC (CSP-06). */
export function billingMonth(instant: number): Period {
  const first = new Date(instant);
  first.setUTCDate(1);
  const start = first.setUTCHours(0, 0, 0, 0);
  return { start, end: addMonths(start, 1) };
}

/** The day on which the invoice of an instant's billing month becomes available: the 8th of the month after (CSP-06). */
export function invoiceDay(instant: number): number {
  return addDays(billingMonth(instant).end, 7);
}
