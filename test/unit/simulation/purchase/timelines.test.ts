import assert from 'node:assert/strict';
import type { SimulatedStep } from '../../../../server/src/simulation';
import { invoiceDay } from '../../../../server/src/simulation/purchase/calendar';
import type { Order } from '../../../../server/src/simulation/purchase/order';
import { billOf } from '../../../../server/src/simulation/purchase/words';
import { randomFrom } from '../../mutate';
import type { Json } from '../support';
import { products, sell } from './support';

const runs = 300;
const hour = 3_600_000;
/** Hours to the next step: in the time to cancel and at its edges, within a term, and many terms later. */
const pauses = [0, 1, 23, 24, 25, 13 * 24, 14 * 24, 15 * 24, 29 * 24, 30 * 24, 31 * 24, 200 * 24, 366 * 24];
const sold = {
  ...products,
  suite: { name: 'Suite', type: 'saas', terms: ['P1M', 'P1Y', 'P2Y'], onePerCustomer: true },
};

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
      const [product, by] = [pick(Object.keys(sold)), pick(['sam', 'sam', 'sam', 'olga'])];
      return { id: ids.at(-1)!, at, do: 'order', product, by, term: pick(['P1M', 'P1M', 'P1Y', 'P2Y']) };
    }
    const order = pick(ids);
    switch (pick(['cancel', 'setAutoRenew', 'setAutoRenew', 'wait'])) {
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
  it('never refund late, never renew what does not, bill on the 8th, and stay cancelled', () => {
    const seen = { full: 0, late: 0, renewed: 0, ended: 0, converted: 0, undecided: 0, refused: 0 };
    const first = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));
    for (let seed = first; seed < first + runs; seed++) {
      const { steps } = sell(timelineOf(seed), { products: sold });
      let before: readonly Order[] = [];
      for (const step of steps) {
        assert.deepEqual(faultsOf(before, step), [], `SEED=${seed}, ${step.step.do?.value} at ${step.time}`);
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
    for (const [what, count] of Object.entries(seen)) assert.ok(count > 10, `too few ${what}: ${count}, SEED=${first}`);
  });
});
