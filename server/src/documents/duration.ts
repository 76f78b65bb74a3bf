import { parse } from 'tinyduration';

/** The shortest, longest and assumed activation of an eligible role, in minutes (ELG-04, ARM-06). */
export const shortestActivation = 30;
export const longestActivation = 480;
export const defaultActivation = 480;

/** The step in which activations are offered, in minutes (ELG-05). */
export const activationStep = 30;

const duration = /^-?P(?=[\d.T])(?:[\d.]+[YMWD])*(?:T(?:[\d.]+[HMS])+)?$/;
const inWords = /^\s*(?:P?T?)(?:(\d+(?:[.,]\d+)?)\s*(?:h|hr|hrs|hours?))?\s*(?:(\d+)\s*(?:m|min|mins|minutes?))?\s*$/i;
const asClock = /^\s*(\d{1,2}):([0-5]\d)(?::00)?\s*$/;

/** The durations that are offered, already read: nearly every file has no other. */
const usual: ReadonlyMap<string, number> = new Map(
  Array.from({ length: longestActivation / activationStep }, (_, i) => {
    const minutes = (i + 1) * activationStep;
    return [canonicalDuration(minutes), minutes];
  }),
);

/** The length of an ISO 8601 duration (ELG-03) in minutes, a month counted as 30 days; undefined for any other text. */
export function minutesOf(text: string): number | undefined {
  const known = usual.get(text);
  if (known !== undefined || !duration.test(text)) return known;
  try {
    const { negative, years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = parse(text);
    const inDays = years * 365 + months * 30 + weeks * 7 + days;
    return (negative ? -1 : 1) * (inDays * 1440 + hours * 60 + minutes + seconds / 60);
  } catch {
    return undefined;
  }
}

/** The length of an ISO 8601 duration of whole years and months (`P1M`, `P1Y`) in months, 1 to 120; undefined for any other text. */
export function monthsOf(text: string): number | undefined {
  const [found, years = '0', months = '0'] = /^P(?:(\d{1,2})Y)?(?:(\d{1,3})M)?$/.exec(text) ?? [];
  const length = Number(years) * 12 + Number(months);
  return found !== undefined && length >= 1 && length <= 120 ? length : undefined;
}

/** The minutes a person probably means who writes `8h`, `30 min`, `pt8h` or `01:30`; undefined where that is a guess too far. */
export function minutesMeant(text: string): number | undefined {
  const clock = asClock.exec(text);
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  const words = inWords.exec(text);
  if (!words || (!words[1] && !words[2])) return undefined;
  return Number((words[1] ?? '0').replace(',', '.')) * 60 + Number(words[2] ?? '0');
}

/** A whole number of minutes, one at least, as Azure writes it: `PT8H`, `PT30M`, `PT7H30M`. */
export function canonicalDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}
