import assert from 'node:assert/strict';
import { assertSucceeds, type Json, messages, refusalOf, stepOf, textAt } from '../support';
import { cancellation, order, orderOf, renewal, resale, sell, until, verdicts } from './support';

const monthly = order('backup', { term: 'P1M' });
const annual = order('backup', { term: 'P1Y' });

describe('Cancelling an order (CSP-04)', () => {
  it('ends it at once and credits it in full up to the last refundable instant', () => {
    for (const [ordered, instant] of [
      [monthly, '2026-03-03T08:00:00Z'],
      [annual, '2026-03-16T08:00:00Z'],
    ] as const) {
      const simulation = sell([ordered, cancellation(instant)]);
      const { cancelled, end, autoRenew } = orderOf(simulation);
      assert.deepEqual(cancelled, { at: Date.parse(instant), refund: 'full' });
      assert.deepEqual([end, autoRenew], [Date.parse(instant), false]);
      assert.match(simulation.steps[1]!.turn.reason, /all is credited on the invoice of 2026-04-08/);
    }
  });

  it('takes effect at the renewal when it comes a millisecond later, and refunds nothing', () => {
    for (const [ordered, instant, end] of [
      [monthly, '2026-03-03T08:00:00.001Z', '2026-04-02T08:00:00Z'],
      [annual, '2026-03-16T08:00:00.001Z', '2027-03-02T08:00:00Z'],
    ] as const) {
      const late = orderOf(sell([ordered, cancellation(instant)]));
      assert.deepEqual([late.cancelled?.refund, late.end], ['none', Date.parse(end)]);
    }
  });

  it('credits what was ordered in one billing month with the invoice of the month it is cancelled in', () => {
    const simulation = sell([
      order('backup', { term: 'P1Y', at: '2026-02-25T08:00:00Z' }),
      cancellation('2026-03-03T08:00:00Z'),
    ]);
    assert.match(simulation.steps[1]!.turn.reason, /invoice of 2026-04-08/);
  });

  it('does not begin anew with a renewal', () => {
    const simulation = sell([monthly, cancellation('2026-04-02T09:00:00Z')]);
    assert.equal(orderOf(simulation).cancelled?.refund, 'none');
    assert.equal(orderOf(simulation).end, Date.parse('2026-05-02T08:00:00Z'));
  });

  it('turns off what is billed by use, and refunds nothing', () => {
    const { cancelled, end } = orderOf(sell([order('meter'), cancellation('2026-03-02T08:01:00Z')]));
    assert.deepEqual([cancelled?.refund, end], ['none', Date.parse('2026-03-02T08:01:00Z')]);
  });

  it('ends a trial at once; pages of 2020 do not say so (CSP-12)', () => {
    const steps = [order('insight'), cancellation('2026-03-20T08:00:00Z')];
    assert.equal(orderOf(sell(steps)).end, Date.parse('2026-03-20T08:00:00Z'));
    const [, undecided] = sell(steps, { profile: '2020' }).steps;
    assert.equal(undecided!.turn.outcome, 'undecided');
  });

  it('cannot be told where sources say nothing, and neither can what follows', () => {
    const steps = [
      order('insight'),
      cancellation('2026-04-01T20:00:00Z', { expect: [{ order: 'first', refund: 'full' }] }),
      cancellation('2026-05-01T20:00:00Z', { id: 'again' }),
    ];
    const simulation = sell(steps);
    assert.deepEqual(
      simulation.steps.map(({ turn }) => turn.outcome),
      ['succeeded', 'undecided', 'undecided'],
    );
    assert.deepEqual(messages(simulation), []);
  });

  it('makes no sense twice, or after the end', () => {
    const twice = sell([monthly, cancellation('2026-03-02T09:00:00Z'), { do: 'cancel', order: 'first' }]);
    assert.match(refusalOf(twice).reason, /was cancelled at 2026-03-02 09:00 UTC/);
    const over = sell([monthly, renewal('2026-03-04T08:00:00Z', false), cancellation('2026-04-02T08:00:00Z')]);
    assert.match(refusalOf(over).reason, /ended at 2026-04-02 08:00 UTC/);
  });

  it('stays cancelled: renewal cannot be switched on again', () => {
    const simulation = sell([monthly, cancellation('2026-03-05T08:00:00Z'), renewal('2026-03-06T08:00:00Z', true)]);
    assert.match(refusalOf(simulation).reason, /was cancelled/);
    assert.equal(orderOf(simulation).autoRenew, false);
  });

  it('is recorded for the reseller', () => {
    const expect = [{ log: 'provider', operation: 'update_subscription' }];
    assert.deepEqual(messages(sell([monthly, cancellation('2026-03-02T09:00:00Z', { expect })])), []);
  });
});

describe('Switching renewal off and on (CSP-05)', () => {
  it('decides at the end of the term', () => {
    const off = sell([monthly, renewal('2026-03-10T08:00:00Z', false), until('2026-06-01T00:00:00Z')]);
    assert.equal(orderOf(off).end, Date.parse('2026-04-02T08:00:00Z'));
    const on = sell([
      monthly,
      renewal('2026-03-10T08:00:00Z', false),
      { ...renewal('2026-04-02T07:59:00Z', true), id: 'back' },
      until('2026-06-01T00:00:00Z'),
    ]);
    assert.deepEqual([orderOf(on).end, orderOf(on).renewals], [undefined, 2]);
  });

  it('says what comes of it', () => {
    const reason = (on: boolean) =>
      stepOf(sell([monthly, renewal('2026-03-10T08:00:00Z', on)]), 'switched').turn.reason;
    assert.equal(reason(false), '"Backup" does not renew: it ends at 2026-04-02 08:00 UTC.');
    assert.equal(reason(true), '"Backup" renews by itself at 2026-04-02 08:00 UTC.');
    const trial = sell([order('insight'), renewal('2026-03-10T08:00:00Z', false)]);
    assert.match(trial.steps[1]!.turn.reason, /Microsoft does not say/);
  });

  it('is recorded where it changes something', () => {
    const logged = (on: boolean) => {
      const { turn } = stepOf(sell([monthly, renewal('2026-03-10T08:00:00Z', on)]), 'switched');
      return turn.outcome === 'succeeded' && turn.log.map(({ operation }) => operation);
    };
    assert.deepEqual([logged(false), logged(true)], [['update_subscription'], []]);
  });

  it('makes no sense after the end', () => {
    const steps = [
      monthly,
      renewal('2026-03-10T08:00:00Z', false),
      { ...renewal('2026-05-01T08:00:00Z', true), id: 'late' },
    ];
    assert.match(refusalOf(sell(steps)).reason, /ended at/);
  });

  it('leaves open what becomes of a trial', () => {
    const steps = [order('insight'), renewal('2026-03-10T08:00:00Z', false), cancellation('2026-05-01T08:00:00Z')];
    const { turn } = stepOf(sell(steps), 'cancelled');
    assert.equal(turn.outcome, 'undecided');
    assert.match(turn.reason, /trial becomes paid/);
  });
});

describe('Orders that a step names', () => {
  const found = (...steps: readonly Json[]) => {
    const simulation = sell(steps);
    return simulation.problems.map(({ code, node }) => [code, textAt(simulation, node, resale(steps))]);
  };
  const named = (order: string): Json => ({ do: 'cancel', order });

  it('are those of the scenario, in time', () => {
    assert.deepEqual(found(monthly, named('fist')), [['scenario-problem', '"fist"']]);
    assert.deepEqual(found(named('first'), monthly), [['scenario-problem', '"first"']]);
    assert.deepEqual(found({ id: 'wait', do: 'wait', for: 'PT1H' }, named('wait')), [['scenario-problem', '"wait"']]);
    const [problem] = sell([monthly, named('fist')]).problems;
    assert.match(problem!.message, /Write the id of a step that orders: first\.$/);
  });

  it('are placed: one that is meant to be refused is no order', () => {
    const refused = order('backup', { term: 'P3M' });
    assert.deepEqual(found({ ...refused, result: 'refused' }, named('first')), [['scenario-problem', '"first"']]);
    assert.deepEqual(found(refused, named('first')), [['step-outcome', '"order"']]);
  });

  it('leave nobody unclear where the step names none', () => {
    assertSucceeds(sell([monthly, { do: 'cancel' }, cancellation('2026-03-02T09:00:00Z')]));
  });
});

describe('What is expected of an order', () => {
  const looked = (at: string, ...expect: readonly Json[]) => verdicts(sell([annual, until(at, expect)]));

  it('is what cancelling now would refund', () => {
    assert.deepEqual(looked('2026-03-16T08:00:00Z', { order: 'first', refund: 'full' }), ['holds']);
    assert.deepEqual(looked('2026-03-16T08:00:01Z', { order: 'first', refund: 'full' }), [
      'fails: cancelling "first" refunds nothing',
    ]);
  });

  it('is the last refundable instant, however it is written', () => {
    const expected = (cancelUntil: string) => looked('2026-03-10T08:00:00Z', { order: 'first', cancelUntil });
    assert.deepEqual(expected('2026-03-16T08:00:00Z'), ['holds']);
    assert.deepEqual(expected('2026-03-16T09:00:00+01:00'), ['holds']);
    assert.deepEqual(expected('2026-03-16'), [
      'undecided: "2026-03-16" is no time. Write date, time and zone, as in 2026-03-02T08:00:00Z.',
    ]);
    assert.deepEqual(expected('2026-03-16T08:01:00Z'), ['fails: the last instant is 2026-03-16T08:00:00Z']);
  });

  it('is both together, or that there is one', () => {
    const both = { order: 'first', refund: 'full', cancelUntil: '2026-03-15T08:00:00Z' };
    assert.deepEqual(looked('2026-03-10T08:00:00Z', both), ['fails: the last instant is 2026-03-16T08:00:00Z']);
    assert.deepEqual(looked('2026-03-10T08:00:00Z', { order: 'first' }), ['holds']);
  });

  it('marks the field that is wrong', () => {
    const timeline = [{ ...annual, expect: [{ order: 'first', refund: 'none', cancelUntil: '2026-03-16T08:00:00Z' }] }];
    const simulation = sell(timeline);
    const [problem] = simulation.problems;
    assert.equal(textAt(simulation, problem!.node, resale(timeline)), '"none"');
    assert.equal(
      problem!.message,
      'Expected: cancelling "first" refunds nothing, the last instant for a refund of "first" is 2026-03-16T08:00:00Z. Instead: cancelling "first" refunds everything. Ordered at 2026-03-02 08:00 UTC, it is refunded until 2026-03-16 08:00 UTC.',
    );
  });

  it('is never refunded where use is billed', () => {
    const steps = [order('meter', { expect: [{ order: 'first', cancelUntil: '2026-03-03T08:00:00Z' }] })];
    assert.deepEqual(verdicts(sell(steps)), ['fails: what is billed by use is never refunded']);
  });

  it('cannot be told of an order that cannot be told', () => {
    const long = order('suite', { expect: [{ order: 'first', refund: 'full' }] });
    const products = { suite: { name: 'Suite', type: 'saas', terms: ['P2Y'] } };
    assert.match(
      verdicts(sell([long], { products }))[0]!,
      /^undecided: Microsoft says only of terms of a month or a year/,
    );
    const wrong = order('backlog', { expect: [{ order: 'first', refund: 'full' }] });
    assert.match(verdicts(sell([wrong]))[0]!, /^undecided: Nothing can be told of the order "first"/);
  });
});
