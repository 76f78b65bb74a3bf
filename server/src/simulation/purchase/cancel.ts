import * as l10n from '@vscode/l10n';
import type { Step } from '../../documents/scenario';
import { attempt } from '../attempt';
import { instantInWords } from '../clock';
import type { Moment } from '../steps/parts';
import { type Success, type Turn, type Undecided, undecided } from '../turn';
import { endedAlready } from './ended';
import { orderNamed } from './named-order';
import { needs } from './needs';
import { inTrial, lastRefundable, type Order, refundAt, termEnd } from './order';
import { partnerCenterOperations, recordOf } from './partner-center';
import { withOrder } from './purchases';
import { billOf } from './words';

/**
 * An order is cancelled: in time it ends at once and is credited in full, later it ends with its term without a
 * refund (CSP-04). What is billed by use is turned off at once.
 */
export function cancel(step: Step, moment: Moment): Turn {
  const order = orderNamed(step.order, moment);
  if ('outcome' in order) return order;
  return attempt(
    [
      [needs.running(), () => endedAlready(order, moment.state.time)],
      [needs.endKnown(), () => doubtAbout(order, moment)],
    ],
    () => cancelled(order, moment),
  );
}

function doubtAbout(order: Order, { state, setting }: Moment): Undecided | undefined {
  const refund = refundAt(order, state.time);
  if (typeof refund !== 'string') return undecided(l10n.t('It cannot be told: {0}.', refund.unknown), { order });
  if (!inTrial(order, state.time) || setting.profile !== '2020') return undefined;
  return undecided(l10n.t('It cannot be told: pages of 2020 do not say how a trial is cancelled.'), { order });
}

function cancelled(order: Order, moment: Moment): Success {
  const { state } = moment;
  const { time } = state;
  const refund = refundAt(order, time) === 'full' ? 'full' : 'none';
  const trial = inTrial(order, time);
  const atOnce = refund === 'full' || trial || order.usageBased;
  const end = atOnce ? time : termEnd(order)!;
  const ended: Order = { ...order, autoRenew: false, cancelled: { at: time, refund }, end };
  return {
    outcome: 'succeeded',
    reason: cancellationInWords(order, time, end),
    source: trial ? ['CSP-12'] : ['CSP-04', ...(refund === 'full' ? ['CSP-06'] : [])],
    state: { ...state, purchases: withOrder(state.purchases, ended, order) },
    log: [recordOf(partnerCenterOperations.changeSubscription, moment)],
  };
}

function cancellationInWords(order: Order, time: number, end: number): string {
  const { productName, usageBased } = order;
  if (inTrial(order, time)) return l10n.t('The trial of "{0}" ends at once; nothing was paid.', productName);
  if (usageBased) {
    return l10n.t('"{0}" is turned off at once. What was used is billed and never refunded.', productName);
  }
  if (end === time) {
    const { invoice } = billOf(time);
    return l10n.t('"{0}" ends at once, and all is credited on the invoice of {1}.', productName, invoice);
  }
  const last = lastRefundable(order);
  const late =
    typeof last === 'number'
      ? l10n.t('The time for a refund ended at {0}.', instantInWords(last))
      : l10n.t('It is too late for a refund.');
  return `${late} ${l10n.t('"{0}" ends when it would renew, at {1}.', productName, instantInWords(end))}`;
}
