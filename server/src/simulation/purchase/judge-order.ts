import * as l10n from '@vscode/l10n';
import type { Expectation } from '../../documents/scenario';
import { instantInWords, readInstant, writeInstant } from '../clock';
import type { Judgement } from '../expectations';
import type { Moment } from '../steps/parts';
import { lastRefundable, type Order, refundAt } from './order';
import { orderNamed } from './named-order';

/** What an expectation on an order says, in words. */
export function orderExpectationInWords({ order, refund, cancelUntil }: Expectation): string {
  const name = order?.value ?? '?';
  const parts = [
    ...(refund ? [refundInWords(refund.value ?? '?', name)] : []),
    ...(cancelUntil ? [l10n.t('the last instant for a refund of "{0}" is {1}', name, cancelUntil.value ?? '?')] : []),
  ];
  return parts.join(', ') || l10n.t('there is an order "{0}"', name);
}

/** Judges what is said of an order: what cancelling refunds, and until when (CSP-04). */
export function judgeOrder({ order: field, refund, cancelUntil }: Expectation, moment: Moment): Judgement {
  const order = orderNamed(field, moment);
  if ('outcome' in order) return { status: 'undecided', instead: order.reason, field, faulty: !!order.fault };
  const judgements = [
    ...(refund ? [judgeRefund(refund, order, moment.state.time)] : []),
    ...(cancelUntil ? [judgeCancelUntil(cancelUntil, order)] : []),
  ];
  return (
    judgements.find(({ status }) => status === 'fails') ??
    judgements.find(({ status }) => status === 'undecided') ?? { status: 'holds', reasons: reasonsOf(order) }
  );
}

function judgeRefund(field: NonNullable<Expectation['refund']>, order: Order, time: number): Judgement {
  const actual = refundAt(order, time);
  if (typeof actual !== 'string') return { status: 'undecided', instead: actual.unknown };
  if (field.value !== 'full' && field.value !== 'none') return incomplete();
  if (actual === field.value) return { status: 'holds' };
  return { status: 'fails', field, instead: refundInWords(actual, order.id!), reasons: reasonsOf(order) };
}

function judgeCancelUntil(field: NonNullable<Expectation['cancelUntil']>, order: Order): Judgement {
  if (field.value === undefined) return incomplete();
  const said = readInstant(field.value);
  if (said === undefined) {
    const words = l10n.t('"{0}" is no time. Write date, time and zone, as in 2026-03-02T08:00:00Z.', field.value);
    return { status: 'undecided', instead: words, field, faulty: true };
  }
  const last = lastRefundable(order);
  if (last === said) return { status: 'holds' };
  if (typeof last === 'number') {
    const instead = l10n.t('the last instant is {0}', writeInstant(last));
    return { status: 'fails', field, instead, reasons: reasonsOf(order) };
  }
  return last === 'never'
    ? { status: 'fails', field, instead: l10n.t('what is billed by use is never refunded') }
    : { status: 'undecided', instead: last.unknown };
}

function incomplete(): Judgement {
  return { status: 'undecided', instead: l10n.t('the expectation is not complete') };
}

function refundInWords(refund: string, order: string): string {
  switch (refund) {
    case 'full':
      return l10n.t('cancelling "{0}" refunds everything', order);
    case 'none':
      return l10n.t('cancelling "{0}" refunds nothing', order);
    default:
      return l10n.t('what cancelling "{0}" refunds', order);
  }
}

function reasonsOf(order: Order): Judgement['reasons'] {
  const last = lastRefundable(order);
  const { placed, cancelled } = order;
  return [
    {
      text:
        typeof last === 'number'
          ? l10n.t('Ordered at {0}, it is refunded until {1}.', instantInWords(placed), instantInWords(last))
          : l10n.t('Ordered at {0}.', instantInWords(placed)),
    },
    ...(cancelled ? [{ text: l10n.t('It was cancelled at {0}.', instantInWords(cancelled.at)) }] : []),
  ];
}
