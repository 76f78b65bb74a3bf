import * as l10n from '@vscode/l10n';
import { writeInstant } from '../clock';
import { billingMonth, invoiceDay } from './calendar';

/** How long a term is: "a month", "a year", "24 months". */
export function termInWords(months: number): string {
  if (months === 1) return l10n.t('a month');
  return months === 12 ? l10n.t('a year') : l10n.t('{0} months', months);
}

/** The day of an instant in UTC: `2026-04-08`. */
export function dayOf(instant: number): string {
  return writeInstant(instant).slice(0, 10);
}

/** The billing month of an instant and the day of its invoice: `2026-03`, `2026-04-08`. */
export function billOf(instant: number): { readonly month: string; readonly invoice: string } {
  return { month: dayOf(billingMonth(instant).start).slice(0, 7), invoice: dayOf(invoiceDay(instant)) };
}
