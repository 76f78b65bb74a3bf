import assert from 'node:assert/strict';
import type { SimulatedStep } from '../../../../server/src/simulation';
import { invoiceDay } from '../../../../server/src/simulation/purchase/calendar';
import type { Order } from '../../../../server/src/simulation/purchase/order';
import { billOf } from '../../../../server/src/simulation/purchase/words';
import { randomFrom } from '../../mutate';
import type { Json } from '../support';
import { products, sell } from './support';

const runs = 80;
const hour = 3_600_000;
/** Hours to the next step: in the time to cancel and at its edges, within a term, and many terms later. */
const pauses = [0, 0, 1, 1, 23, 24, 25, 13 * 24, 14 * 24, 15 * 24, 29 * 24, 30 * 24, 31 * 24, 200 * 24, 366 * 24];
const sold = {
  ...products,
  suite: { name: 'Suite', type: 'saas', terms: ['P1M', 'P2Y'], onePerCustomer: true },
};
/** Products and terms, the usual ones more often than those of which less is known. */
const wishes = [
  ...Array.from({ length: 4 }, () => ['backup', 'P1M'] as const),
  ...Array.from({ length: 4 }, () => ['backup', 'P1Y'] as const),
  ['insight', 'P1M'],
  ['insight', 'P1M'],
  ['meter', 'P1M'],
  ['suite', 'P1M'],
  ['suite', 'P2Y'],
  ['suite', 'P1Y'],
] as const;

/** A random story of a reseller; the same for the same seed. */
function timelineOf(seed: number): readonly Json[] {
  const random = randomFrom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)]!;
  let time = Date.UTC(2020 + Math.floor(random() * 10), Math.floor(random() * 12), 25 + Math.floor(random() * 7));
  const ids: string[] = [];
  return Array.from({ length: 25 }, (_, index): Json => {
    time += pick(pauses) * hour + pick([0, 0, 1]);
    const at = new Date(time).toISOString();
    if (ids.length === 0 || random() < 0.3) {
      ids.push(`order-${index}`);
      const [product, term] = pick(wishes);
      return { id: ids.at(-1)!, at, do: 'order', product, by: random() < 0.05 ? 'olga' : 'sam', term };
    }
    const order = random() < 0.6 ? ids.at(-1)! : pick(ids);
    switch (pick(['cancel', 'setAutoRenew', 'wait'])) {
      case 'cancel':
        return { at, do: 'cancel', order };
      case 'setAutoRenew':
        return { at, do: 'setAutoRenew', order, on: pick([true, false]) };
      default:
        return { at, do: 'wait', for: pick(['PT0S', 'PT24H', 'P14D']) };
    }
  });
}

/** What each invariant finds wrong between two steps. */
function faultsOf(before: readonly Order[], { turn, moment, step }: SimulatedStep): readonly string[] {
  const { time, purchases } = moment.state;
  const faults: string[] = [];
  if (purchases.orders.length < before.length) faults.push('an order is gone');
  for (const [index, order] of purchases.orders.entries()) {
    const was = before[index];
    const { cancelled, placed, months, end, renewals } = order;
    const window = months === 1 ? 24 * hour : 14 * 24 * hour;
    if (cancelled?.refund === 'full' && cancelled.at > placed + window) faults.push('refunded too late');
    if (cancelled?.refund === 'full' && months === 24) faults.push('refunded though nobody says so');
    if (was && renewals > was.renewals && (!was.autoRenew || was.end !== undefined)) faults.push('renewed though off');
    if (was?.cancelled && (was.cancelled !== cancelled || was.end !== end)) faults.push('not cancelled any more');
    if (was && was.end !== undefined && end !== was.end) faults.push('ended at another time');
    if (cancelled && order.autoRenew) faults.push('renews though cancelled');
    for (const instant of [placed, time, ...(cancelled ? [cancelled.at] : [])]) {
      const day = new Date(invoiceDay(instant));
      if (day.getUTCDate() !== 8 || day.getTime() % (24 * hour) !== 0) faults.push('an invoice on another day');
      if (day.getTime() <= instant || !billOf(instant).invoice.endsWith('-08')) faults.push('an invoice too early');
    }
  }
  if (turn.outcome === 'refused' && step.do?.value !== 'order' && purchases.orders.length !== before.length) {
    faults.push('a refusal changed something');
  }
  return faults;
}

describe('Purchases over random timelines', () => {
  const first = Number(process.env.PURCHASE_SEED ?? Math.floor(Math.random() * 2 ** 32));

  it(`never refund late, renew what does not, or come back, and are billed on the 8th (PURCHASE_SEED=${first})`, function () {
    this.timeout(20_000);
    const seen = { full: 0, late: 0, renewed: 0, ended: 0, converted: 0, undecided: 0, refused: 0 };
    for (let seed = first; seed < first + runs; seed++) {
      const { steps } = sell(timelineOf(seed), { products: sold });
      let before: readonly Order[] = [];
      for (const step of steps) {
        assert.deepEqual(faultsOf(before, step), [], `PURCHASE_SEED=${seed}, ${step.step.do?.value} at ${step.time}`);
        before = step.moment.state.purchases.orders;
        if (step.turn.outcome === 'undecided') seen.undecided++;
        if (step.turn.outcome === 'refused') seen.refused++;
      }
      for (const { cancelled, renewals, end, converted } of before) {
        if (cancelled?.refund === 'full') seen.full++;
        if (cancelled?.refund === 'none') seen.late++;
        if (renewals > 0) seen.renewed++;
        if (end !== undefined && !cancelled) seen.ended++;
        if (converted) seen.converted++;
      }
    }
    for (const [what, count] of Object.entries(seen)) assert.ok(count > 0, `nothing ${what}`);
  });
});
