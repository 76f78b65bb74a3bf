import * as l10n from '@vscode/l10n';
import { addDays, addMonths, wholeTerms } from './calendar';

/** What is refunded when an order is cancelled (CSP-04). */
export type Refund = 'full' | 'none';

/** Why sources do not tell something. */
export interface Unknown {
  readonly unknown: string;
}

/** A subscription to a product that a reseller ordered for the customer. All times are milliseconds since 1970 UTC. */
export interface Order {
  /** The id of the step that placed it; undefined where the step has none, and nothing can speak of it. */
  readonly id: string | undefined;
  /** The name of the product in the scenario, and in the marketplace. */
  readonly product: string;
  readonly productName: string;
  readonly quantity: number | undefined;
  /** The length of a term in months; undefined for a product billed by use that names none. */
  readonly months: number | undefined;
  readonly usageBased: boolean;
  readonly placed: number;
  /** The first instant after the trial; undefined where there is none (CSP-12). */
  readonly trialEnd: number | undefined;
  /** Whether the trial is over and has become a paid subscription. */
  readonly converted: boolean;
  /** How often it was renewed. */
  readonly renewals: number;
  readonly autoRenew: boolean;
  /** When it was cancelled, and what that refunded. */
  readonly cancelled: { readonly at: number; readonly refund: Refund } | undefined;
  /** The first instant at which it no longer runs; undefined while nothing ends it. */
  readonly end: number | undefined;
  /** Why nothing more can be said about it. */
  readonly unknown: string | undefined;
}

/** A trial lasts 30 days, which the reseller cannot waive (CSP-12). */
export const trialDays = 30;

/** The terms whose time to cancel is known, by their months, in days from the order (CSP-04): 24 hours and 14 days. */
const refundDays: ReadonlyMap<number | undefined, number> = new Map([
  [1, 1],
  [12, 14],
]);

/** An order at a later time: trials that are over are paid for, what was to renew is renewed, and what was not has ended. */
export function orderAt(order: Order, time: number): Order {
  if (order.end !== undefined || order.unknown !== undefined || inTrial(order, time)) return order;
  if (order.trialEnd !== undefined && !order.converted) return orderAt(convert(order), time);
  if (order.months === undefined) return order;
  const terms = wholeTerms(paidFrom(order), time, order.months);
  if (terms <= order.renewals) return order;
  return order.autoRenew ? { ...order, renewals: terms } : { ...order, end: termEnd(order) };
}

function convert(order: Order): Order {
  if (order.autoRenew) return { ...order, converted: true };
  const unknown = l10n.t('Microsoft does not say whether a trial becomes paid when its renewal is off');
  return { ...order, unknown };
}

/** When its first paid term begins: with the order, or when the trial ends and converts (CSP-12). */
export function paidFrom({ placed, trialEnd }: Order): number {
  return trialEnd ?? placed;
}

/** When the running term began; in a trial, when the first one will. */
export function termStart(order: Order): number {
  return addMonths(paidFrom(order), order.renewals * (order.months ?? 0));
}

/** When the running term is over, and with it comes the renewal or the end; undefined where no term is known. */
export function termEnd(order: Order): number | undefined {
  return order.months === undefined ? undefined : addMonths(paidFrom(order), (order.renewals + 1) * order.months);
}

/** Whether the free trial runs at that time. */
export function inTrial({ trialEnd }: Order, time: number): boolean {
  return trialEnd !== undefined && time < trialEnd;
}

/** Whether the customer has the product at that time; what is cancelled with effect at renewal runs until then. */
export function isRunning({ end }: Order, time: number): boolean {
  return end === undefined || time < end;
}

/**
 * The last instant at which cancelling is refunded in full: 24 hours after the order of a monthly term, 14 days after
 * that of an annual one (CSP-04). `never` where it is billed by use.
 */
export function lastRefundable({ usageBased, trialEnd, months, placed }: Order): number | 'never' | Unknown {
  if (usageBased) return 'never';
  if (trialEnd !== undefined) {
    return { unknown: l10n.t('Microsoft does not say how long the first payment after a trial is refunded') };
  }
  const days = refundDays.get(months);
  return days === undefined
    ? { unknown: l10n.t('Microsoft says only of terms of a month or a year how long they are refunded') }
    : addDays(placed, days);
}

/** What was refunded for an order that is cancelled; else what would be, were it cancelled at that time. */
export function refundAt(order: Order, time: number): Refund | Unknown {
  if (order.cancelled) return order.cancelled.refund;
  // Nothing is paid in a trial, so nothing is refunded.
  if (!isRunning(order, time) || inTrial(order, time)) return 'none';
  const last = lastRefundable(order);
  if (last === 'never') return 'none';
  if (typeof last === 'number') return time <= last ? 'full' : 'none';
  // Should the time to cancel begin anew with the first payment, then it is over as long after that.
  const days = refundDays.get(order.months);
  return order.trialEnd !== undefined && days !== undefined && time > addDays(order.trialEnd, days) ? 'none' : last;
}
