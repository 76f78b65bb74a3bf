import assert from 'node:assert/strict';
import type { Simulation, State } from '../../../../server/src/simulation';
import { customer, type Json, play, story } from '../support';

/** What the tests order. */
export const products: Json = {
  backup: { name: 'Backup', type: 'saas', terms: ['P1M', 'P1Y'], countries: ['DE', 'SE'] },
  insight: { name: 'Insight', type: 'saas', terms: ['P1M'], trial: true },
  meter: { name: 'Meter', type: 'saas', usageBased: true },
};

/** A scenario of a reseller for a customer in Germany; `more` replaces parts of it. */
export function resale(timeline: readonly Json[], more: Json = {}): Json {
  return story(timeline, { products, customer: customer({ billingCountry: 'DE' }), ...more });
}

/** Plays a scenario of a reseller. */
export function sell(timeline: readonly Json[], more: Json = {}): Simulation {
  return play(resale(timeline, more));
}

/** The step in which Sam orders a product. */
export function order(product: string, more: Json = {}): Json {
  return { id: 'first', at: '2026-03-02T08:00:00Z', do: 'order', product, by: 'sam', ...more };
}

/** The step that cancels the first order. */
export function cancellation(at: string, more: Json = {}): Json {
  return { id: 'cancelled', at, do: 'cancel', order: 'first', ...more };
}

/** The step that switches the renewal of the first order. */
export function renewal(at: string, on: boolean): Json {
  return { id: 'switched', at, do: 'setAutoRenew', order: 'first', on };
}

/** A step in which nothing happens at that time. */
export function until(at: string, expect: readonly Json[] = []): Json {
  return { at, do: 'wait', for: 'PT0S', expect };
}

/** The orders after the last step. */
export function ordersOf({ steps }: Simulation): State['purchases']['orders'] {
  return steps.at(-1)!.moment.state.purchases.orders;
}

/** The first order after the last step. */
export function orderOf(simulation: Simulation): State['purchases']['orders'][number] {
  const [first] = ordersOf(simulation);
  assert.ok(first, simulation.steps[0]?.turn.reason);
  return first;
}

/** What was expected, after how it turned out: `fails: instead`. */
export function verdicts({ steps }: Simulation): readonly string[] {
  return steps.flatMap(({ expectations }) =>
    expectations.map(({ status, instead }) => (instead === undefined ? status : `${status}: ${instead}`)),
  );
}
