import assert from 'node:assert/strict';
import { monthsOf } from '../../../../server/src/documents/duration';
import {
  isRunning,
  lastRefundable,
  type Order,
  orderAt,
  refundAt,
  termEnd,
  termStart,
} from '../../../../server/src/simulation/purchase/order';

const at = (text: string): number => Date.parse(text);
const iso = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString().replace('.000Z', 'Z');

/** An order of a month, placed on the second of March at eight; `more` replaces parts of it. */
function placed(more: Partial<Order> = {}): Order {
  return {
    ...{ id: 'first', product: 'backup', productName: 'Backup', quantity: 1, months: 1, usageBased: false },
    ...{ placed: at('2026-03-02T08:00:00Z'), trialEnd: undefined, converted: false, renewals: 0, autoRenew: true },
    ...{ cancelled: undefined, end: undefined, unknown: undefined },
    ...more,
  };
}

const trial = placed({ trialEnd: at('2026-04-01T08:00:00Z') });

describe('The last refundable instant (CSP-04)', () => {
  const last = (more: Partial<Order>) => {
    const found = lastRefundable(placed(more));
    return typeof found === 'number' ? iso(found) : found;
  };

  it('is 24 hours after a monthly order and 14 days after an annual one', () => {
    assert.equal(last({}), '2026-03-03T08:00:00Z');
    assert.equal(last({ months: 12 }), '2026-03-16T08:00:00Z');
    assert.equal(last({ months: 12, placed: at('2028-02-20T00:00:00Z') }), '2028-03-05T00:00:00Z');
    assert.equal(last({ placed: at('2026-12-31T23:59:59Z') }), '2027-01-01T23:59:59Z');
  });

  it('is never where use is billed, and not known for other terms and after trials', () => {
    assert.equal(last({ usageBased: true }), 'never');
    assert.match((last({ months: 24 }) as { unknown: string }).unknown, /a month or a year/);
    assert.match((lastRefundable(trial) as { unknown: string }).unknown, /after a trial/);
  });

  it('still refunds all, and a millisecond later nothing', () => {
    for (const [months, instant] of [
      [1, '2026-03-03T08:00:00Z'],
      [12, '2026-03-16T08:00:00Z'],
    ] as const) {
      assert.equal(refundAt(placed({ months }), at(instant)), 'full');
      assert.equal(refundAt(placed({ months }), at(instant) + 1), 'none');
    }
  });
});

describe('A refund', () => {
  it('is nothing while a trial runs, for use, and for what has ended', () => {
    assert.equal(refundAt(trial, at('2026-03-02T08:00:00Z')), 'none');
    assert.equal(refundAt(placed({ usageBased: true }), at('2026-03-02T08:00:00Z')), 'none');
    const ended = placed({ end: at('2026-03-02T09:00:00Z') });
    assert.equal(refundAt(ended, at('2026-03-02T09:00:00Z')), 'none');
  });

  it('cannot be told right after a trial, and is nothing once any time to cancel is over', () => {
    assert.notEqual(typeof refundAt(trial, at('2026-04-01T08:00:00Z')), 'string');
    assert.notEqual(typeof refundAt(trial, at('2026-04-02T08:00:00Z')), 'string');
    assert.equal(refundAt(trial, at('2026-04-02T08:00:00.001Z')), 'none');
  });

  it('is what the cancellation refunded, however long ago', () => {
    const cancelled = { at: at('2026-03-02T09:00:00Z'), refund: 'full' } as const;
    assert.equal(refundAt(placed({ cancelled, end: cancelled.at }), at('2027-01-01T00:00:00Z')), 'full');
  });
});

describe('An order as time passes', () => {
  it('renews at the very end of its term (CSP-05)', () => {
    const before = orderAt(placed(), at('2026-04-02T07:59:59.999Z'));
    assert.deepEqual([before.renewals, iso(termEnd(before))], [0, '2026-04-02T08:00:00Z']);
    const after = orderAt(placed(), at('2026-04-02T08:00:00Z'));
    assert.deepEqual(
      [after.renewals, iso(termStart(after)), iso(termEnd(after))],
      [1, '2026-04-02T08:00:00Z', '2026-05-02T08:00:00Z'],
    );
  });

  it('keeps the day of the month it was placed on, through shorter months', () => {
    const end = placed({ placed: at('2026-01-31T08:00:00Z') });
    assert.equal(iso(termEnd(end)), '2026-02-28T08:00:00Z');
    assert.equal(iso(termEnd(orderAt(end, at('2026-02-28T08:00:00Z')))), '2026-03-31T08:00:00Z');
  });

  it('ends with its term where renewal is off', () => {
    const off = placed({ autoRenew: false });
    assert.equal(orderAt(off, at('2026-04-02T07:59:59.999Z')).end, undefined);
    const over = orderAt(off, at('2026-09-01T00:00:00Z'));
    assert.deepEqual([iso(over.end), over.renewals], ['2026-04-02T08:00:00Z', 0]);
    assert.ok(isRunning(over, at('2026-04-02T07:59:59.999Z')) && !isRunning(over, at('2026-04-02T08:00:00Z')));
  });

  it('is paid for when its trial ends, and renews from then on (CSP-12)', () => {
    assert.deepEqual(orderAt(trial, at('2026-04-01T07:59:59.999Z')), trial);
    const paid = orderAt(trial, at('2026-04-01T08:00:00Z'));
    assert.deepEqual([paid.converted, paid.renewals, iso(termEnd(paid))], [true, 0, '2026-05-01T08:00:00Z']);
    assert.equal(orderAt(trial, at('2026-06-01T08:00:00Z')).renewals, 2);
  });

  it('cannot be told where renewal is off when the trial ends', () => {
    assert.match(orderAt({ ...trial, autoRenew: false }, at('2026-04-01T08:00:00Z')).unknown!, /trial becomes paid/);
    const later = { ...orderAt(trial, at('2026-04-01T08:00:00Z')), autoRenew: false };
    assert.equal(iso(orderAt(later, at('2026-06-01T00:00:00Z')).end), '2026-05-01T08:00:00Z');
  });
});

describe('The length of a term', () => {
  it('is read in whole months', () => {
    const texts = [
      'P1M',
      'P1Y',
      'P12M',
      'P1Y6M',
      'P10Y',
      'P',
      'P0M',
      'P11Y',
      'P1D',
      'p1m',
      'P1M ',
      '-P1M',
      'monthly',
      '',
    ];
    const [u] = [undefined];
    assert.deepEqual(texts.map(monthsOf), [1, 12, 12, 18, 120, u, u, u, u, u, u, u, u, u]);
  });
});
