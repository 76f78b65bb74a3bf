import {
  inTrial,
  isRunning,
  lastRefundable,
  type Order,
  paidFrom,
  type Refund,
  refundAt,
  termEnd,
  termStart,
} from './order';
import { billOf } from './words';

/** All that is known of an order at a moment; times are milliseconds since 1970 UTC. */
export interface OrderTimes {
  /** The last instant at which cancelling is refunded in full. */
  readonly cancelUntil: number | undefined;
  readonly trialUntil: number | undefined;
  readonly renews: number | undefined;
  readonly ends: number | undefined;
  readonly refund: Refund | undefined;
  readonly payment: ReturnType<typeof billOf> | undefined;
  readonly credit: ReturnType<typeof billOf> | undefined;
}

/** What an order comes to, and when; undefined is what will not be, or what nobody can tell (CSP-04 to 06, CSP-12). */
export function orderTimes(order: Order, time: number): OrderTimes {
  const { cancelled, trialEnd, autoRenew, usageBased, end } = order;
  const last = lastRefundable(order);
  const refund = refundAt(order, time);
  const trial = inTrial(order, time);
  const over = end ?? (autoRenew || trial ? undefined : termEnd(order));
  // A trial that was cancelled is never paid for.
  const paid = !(cancelled && trialEnd !== undefined && cancelled.at < trialEnd);
  return {
    cancelUntil: typeof last === 'number' ? last : undefined,
    trialUntil: trial && isRunning(order, time) ? trialEnd : undefined,
    renews: autoRenew && end === undefined ? termEnd(order) : undefined,
    ends: over,
    refund: typeof refund === 'string' ? refund : undefined,
    payment: paid
      ? billOf(usageBased ? Math.max(paidFrom(order), Math.min(time, end ?? time)) : termStart(order))
      : undefined,
    credit: cancelled?.refund === 'full' ? billOf(cancelled.at) : undefined,
  };
}
