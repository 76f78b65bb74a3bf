import * as l10n from '@vscode/l10n';
import { inTrial, isRunning, type Order, orderTimes, type Purchases, writeInstant } from '../../../simulation';
import { timeInWords } from '../words';

/** A payment or a credit: the calendar month it belongs to (`2026-03`), and the day of that month's invoice. */
export interface BillReport {
  readonly month: string;
  readonly invoice: string;
}

/** An order of a reseller at a moment. All times are UTC: `2026-03-02T08:00:00Z`. */
export interface OrderReport {
  /** The id of the step that placed it; absent where that has none. */
  readonly order?: string;
  readonly product: string;
  readonly quantity?: number;
  /** The length of a term in months; absent where what is used is billed. */
  readonly months?: number;
  /** How it stands, in words, or why that cannot be told. */
  readonly words: string;
  readonly placed?: string;
  /** The last instant at which cancelling is refunded in full; absent where there is none, or nobody can tell. */
  readonly cancelUntil?: string;
  /** What cancelling refunded, or would now; absent where nobody can tell. */
  readonly refund?: 'full' | 'none';
  readonly trialUntil?: string;
  /** Whether the customer has it now; absent where nobody can tell. */
  readonly running?: boolean;
  /** When it renews by itself; absent where it does not. */
  readonly renews?: string;
  /** When it ends or has ended; absent while it renews. */
  readonly ends?: string;
  readonly renewals?: number;
  /** The last payment, or the first one while a trial runs. */
  readonly payment?: BillReport;
  /** What was credited for cancelling in time. */
  readonly credit?: BillReport;
}

/** The orders at a moment (milliseconds since 1970 UTC), in the order in which they were placed. */
export function ordersOf({ orders, unclear, timeUnknown }: Purchases, time: number): readonly OrderReport[] {
  return [
    ...orders.map((order) => orderReport(order, time, timeUnknown ?? order.unknown)),
    ...unclear.map(({ id, product, why }) => ({
      ...(id === undefined ? {} : { order: id }),
      product: product ?? '?',
      words: why,
    })),
  ];
}

function orderReport(order: Order, time: number, doubt: string | undefined): OrderReport {
  const { id, productName, quantity, months, renewals } = order;
  const named = {
    ...(id === undefined ? {} : { order: id }),
    product: productName,
    ...(quantity === undefined ? {} : { quantity }),
    ...(months === undefined ? {} : { months }),
  };
  if (doubt !== undefined) return { ...named, words: doubt, placed: writeInstant(order.placed) };
  const { payment, credit, refund, ...times } = orderTimes(order, time);
  return {
    ...named,
    words: stateInWords(order, time),
    placed: writeInstant(order.placed),
    running: isRunning(order, time),
    ...written(times),
    ...(refund === undefined ? {} : { refund }),
    renewals,
    ...(payment === undefined ? {} : { payment }),
    ...(credit === undefined ? {} : { credit }),
  };
}

/** Times that are known, as files write them. */
function written<K extends string>(times: Readonly<Record<K, number | undefined>>): Partial<Record<K, string>> {
  const known = Object.entries<number | undefined>(times).flatMap(([name, time]) =>
    time === undefined ? [] : [[name, writeInstant(time)] as const],
  );
  return Object.fromEntries(known) as Partial<Record<K, string>>;
}

function stateInWords(order: Order, time: number): string {
  const { cancelled, autoRenew } = order;
  const ended = !isRunning(order, time);
  if (cancelled?.refund === 'full') return l10n.t('cancelled, refunded in full');
  if (cancelled) {
    return ended ? l10n.t('cancelled, no refund') : l10n.t('cancelled, runs to the end of its term');
  }
  if (ended) return l10n.t('over');
  if (inTrial(order, time)) return l10n.t('on trial');
  return autoRenew ? l10n.t('runs and renews by itself') : l10n.t('runs, does not renew');
}

/** An order in a line: "first: Backup, runs and renews by itself, refunded until 2026-03-03 08:00, …". */
export function orderInWords(report: OrderReport): string {
  const { order, product, words, running, refund, cancelUntil, payment, credit } = report;
  const next = nextInWords(report);
  return [
    [order, product].filter(Boolean).join(': '),
    words,
    ...(running && refund === 'full' && cancelUntil !== undefined
      ? [l10n.t('refund if cancelled until {0}', timeInWords(cancelUntil))]
      : []),
    ...(next === undefined ? [] : [next]),
    ...(payment === undefined ? [] : [l10n.t('invoice of {0}', payment.invoice)]),
    ...(credit === undefined ? [] : [l10n.t('credit on the invoice of {0}', credit.invoice)]),
  ].join(', ');
}

/** What comes next: "trial until …", "renews …", "ends …" or "ended …"; undefined where nothing is known to come. */
export function nextInWords({ running, trialUntil, renews, ends }: OrderReport): string | undefined {
  const parts = [
    ...(trialUntil === undefined ? [] : [l10n.t('trial until {0}', timeInWords(trialUntil))]),
    ...(renews === undefined ? [] : [l10n.t('renews {0}', timeInWords(renews))]),
    ...(ends === undefined
      ? []
      : [running ? l10n.t('ends {0}', timeInWords(ends)) : l10n.t('ended {0}', timeInWords(ends))]),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}
