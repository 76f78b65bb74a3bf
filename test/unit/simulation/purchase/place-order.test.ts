import assert from 'node:assert/strict';
import { simulationReport } from '../../../../server/src/reports/simulation';
import {
  assertSucceeds,
  customer,
  type Json,
  messages,
  play,
  refusalOf,
  stepOf,
  story,
  subscription,
  textAt,
} from '../support';
import { order, orderOf, ordersOf, products, resale, sell, until } from './support';

const saas = { name: 'Suite', type: 'saas', terms: ['P1M'] };

/** What becomes of an order of one product. */
function tried(product: Json, more: Json = {}) {
  return sell([order('suite')], { products: { suite: { ...saas, ...product } }, ...more });
}

describe('Ordering in Partner Center', () => {
  it('says until when it is refunded, when it renews and on which invoice it is', () => {
    const { reason, outcome } = sell([order('backup', { term: 'P1Y', quantity: 25 })]).steps[0]!.turn;
    assert.equal(outcome, 'succeeded');
    assert.equal(
      reason,
      'Sam orders 25 × "Backup" for a year. It is refunded in full if it is cancelled until 2026-03-16 08:00 UTC. It renews by itself at 2027-03-02 08:00 UTC. The first payment is billed for 2026-03, on the invoice of 2026-04-08.',
    );
  });

  it('applies a trial of 30 days by itself (CSP-12)', () => {
    const simulation = sell([order('insight')]);
    assert.match(simulation.steps[0]!.turn.reason, /trial ends at 2026-04-01 08:00 UTC/);
    assert.match(simulation.steps[0]!.turn.reason, /billed for 2026-04, on the invoice of 2026-05-08/);
    assert.equal(orderOf(simulation).trialEnd, Date.parse('2026-04-01T08:00:00Z'));
  });

  it('takes the only term a product is sold for, and asks for one where there are several', () => {
    assert.equal(orderOf(sell([order('insight')])).months, 1);
    const [step] = sell([order('backup')]).steps;
    assert.equal(step!.turn.outcome, 'undecided');
    assert.match(step!.turn.reason, /names no term/);
  });

  it('is recorded for the reseller, and in no log of the customer', () => {
    const expect = [{ log: 'provider', operation: 'create_order' }];
    const simulation = sell([order('insight', { expect })]);
    assert.deepEqual(messages(simulation), []);
    const { turn } = stepOf(simulation, 'first');
    assert.deepEqual(turn.outcome === 'succeeded' && turn.log, [
      { log: 'provider', operation: 'create_order', scope: 'Northwind' },
    ]);
  });

  it('shows what it needs, and which of that holds', () => {
    const { preconditions } = tried({ resellers: 'none', countries: ['DE'] }).steps[0]!.turn;
    assert.deepEqual(
      preconditions?.map(({ state }) => state),
      ['holds', 'holds', 'fails', 'holds', 'holds', 'holds'],
    );
  });

  it('is done by the reseller', () => {
    const simulation = sell([order('insight', { by: 'olga', result: 'refused' })]);
    assert.match(refusalOf(simulation).reason, /Olga belongs to the customer/);
  });

  it('goes on whatever becomes of delegations', () => {
    const lost = { at: '2026-03-01T08:00:00Z', do: 'publish', offer: 'gold', from: { plan: 'gone.plan.msp.json' } };
    assertSucceeds(sell([lost, { do: 'flood' }, order('insight')]));
  });
});

describe('Why an offer is missing for a customer (CSP-08)', () => {
  it('is its type: Partner Center sells only SaaS (CSP-01)', () => {
    for (const [type, words] of [
      ['virtualMachine', /a virtual machine, bought in the Azure portal/],
      ['solutionTemplate', /a solution template/],
      ['managedApplication', /a managed application/],
      ['container', /a container/],
    ] as const) {
      const refusal = refusalOf(tried({ type }));
      assert.match(refusal.reason, words);
      assert.deepEqual(refusal.source, ['CSP-01']);
    }
    const [unsaid] = tried({ type: undefined }).steps;
    assert.match(unsaid!.turn.reason, /does not say of what type/);
    assert.equal(unsaid!.turn.outcome, 'undecided');
  });

  it('is that it is billed by use, as of 2020', () => {
    assert.match(refusalOf(tried({ usageBased: true }, { profile: '2020' })).reason, /SaaS with licenses/);
    assertSucceeds(tried({ usageBased: true }));
  });

  it('is that a managed service is never sold by resellers (CSP-02)', () => {
    const direct = refusalOf(tried({ type: 'managedService' }));
    assert.match(direct.reason, /the customer buys "Suite" in the Azure portal\.$/);
    const resold = customer({ billingCountry: 'DE', subscriptions: [subscription({ channel: 'csp' })] });
    const refusal = refusalOf(tried({ type: 'managedService' }, { customer: resold }));
    assert.match(refusal.reason, /\("prod"\): there an Admin Agent of the reseller deploys a template instead\.$/);
    assert.deepEqual(refusal.source, ['CSP-01', 'CSP-02', 'CSP-13']);
  });

  it('is that its publisher did not opt in, or selected others', () => {
    assert.match(refusalOf(tried({ resellers: 'none' })).reason, /has not opted in/);
    assert.match(refusalOf(tried({ resellers: 'selected', selected: false })).reason, /is seen, and cannot be bought/);
    assertSucceeds(tried({ resellers: 'selected', selected: true }));
    assert.match(tried({ resellers: 'selected' }).steps[0]!.turn.reason, /cannot be told/);
  });

  it('is the country of the bill', () => {
    assert.match(refusalOf(tried({ countries: ['SE', 'NO'] })).reason, /\(DE\), but in: SE, NO/);
    assertSucceeds(tried({ countries: ['SE', 'DE'] }));
    const [nowhere] = tried({ countries: ['SE'] }, { customer: customer() }).steps;
    assert.match(nowhere!.turn.reason, /no billing country/);
    assertSucceeds(tried({}, { customer: customer() }));
  });

  it('is that the customer has it already', () => {
    const suite = { ...saas, onePerCustomer: true };
    const again = order('suite', { id: 'second', at: '2026-03-20T08:00:00Z' });
    const sold = (...steps: readonly Json[]) => sell([order('suite'), ...steps], { products: { suite } });
    assert.match(refusalOf(sold(again)).reason, /only once/);
    assertSucceeds(sold({ at: '2026-03-02T09:00:00Z', do: 'cancel', order: 'first' }, again));
    const late = { at: '2026-03-19T09:00:00Z', do: 'cancel', order: 'first' };
    assert.match(refusalOf(sold(late, again)).reason, /only once/);
    assertSucceeds(sold(late, { ...again, at: '2026-04-02T08:00:00Z' }));
  });

  it('is a term it is not sold for', () => {
    const refusal = refusalOf(sell([order('suite', { term: 'P1Y' })], { products: { suite: saas } }));
    assert.match(refusal.reason, /not sold for a year, but for: a month/);
  });

  it('points at the line of the product that says so', () => {
    const timeline = [order('suite')];
    const all = { products: { suite: { ...saas, resellers: 'none' } } };
    const [problem] = sell(timeline, all).problems;
    assert.equal(problem!.code, 'step-outcome');
    assert.deepEqual(
      problem!.related.map(({ path, node }) => [path, textAt(sell(timeline, all), node, resale(timeline, all))]),
      [['', '"none"']],
    );
  });
});

describe('Orders that cannot be meant', () => {
  const found = (timeline: readonly Json[], more: Json = {}) => {
    const simulation = sell(timeline, more);
    return simulation.problems.map(({ code, node }) => [code, textAt(simulation, node, resale(timeline, more))]);
  };

  it('are named once each', () => {
    const after = { expect: [{ order: 'first', refund: 'full' }] };
    assert.deepEqual(found([order('backlog', after)]), [['scenario-problem', '"backlog"']]);
    assert.deepEqual(found([order('insight', { ...after, by: 'nobody' })]), [['scenario-problem', '"nobody"']]);
    assert.deepEqual(found([order('backup', { ...after, term: 'monthly' })]), [['scenario-problem', '"monthly"']]);
    assert.deepEqual(found([order('insight', { ...after, quantity: 0 })]), [['scenario-problem', '0']]);
    assert.deepEqual(found([order('insight', { ...after, quantity: 1.5 })]), [['scenario-problem', '1.5']]);
  });

  it('say which products there are', () => {
    const [problem] = sell([order('backlog')]).problems;
    assert.equal(problem!.message, '"backlog" is no product of this scenario. Products are: backup, insight, meter.');
  });

  it('have an id of their own', () => {
    const twice = [order('insight'), order('meter', { at: '2026-03-03T08:00:00Z' })];
    assert.deepEqual(found(twice), [['scenario-problem', '"first"']]);
    assert.equal(ordersOf(sell(twice)).length, 1);
  });

  it('are products with terms and countries that are none, on their own lines', () => {
    const odd = {
      products: { ...products, odd: { name: 'Odd', terms: ['P1M', 'P30D'], countries: ['DE', 'Norway'] } },
    };
    assert.deepEqual(found([order('insight')], odd), [
      ['scenario-problem', '"P30D"'],
      ['scenario-problem', '"Norway"'],
    ]);
  });

  it('never throw on values of the wrong type', () => {
    const switching = { do: 'setAutoRenew', order: 'first', on: false };
    const looks = [{ order: 'first', refund: 'full', cancelUntil: '2026-03-03T08:00:00Z' }];
    const steps = [order('insight', { expect: looks }), order('backup', { id: 'second', term: 'P1M' }), switching];
    const fields = ['id', 'product', 'term', 'quantity', 'by', 'order', 'on', 'expect', 'at'];
    const ofProduct = ['name', 'type', 'resellers', 'selected', 'terms', 'usageBased', 'trial', 'countries'];
    for (const value of [null, 3, -1, 1e300, 'text', '', true, [], {}, [null], [{}], ['x'], { a: null }]) {
      for (const key of fields) {
        assert.doesNotThrow(() => simulationReport(sell(steps.map((step) => ({ ...step, [key]: value })))), key);
      }
      for (const key of [...ofProduct, 'onePerCustomer']) {
        const odd = { ...products, insight: { ...(products.insight as Json), [key]: value } };
        assert.doesNotThrow(() => simulationReport(sell(steps, { products: odd })), key);
      }
      assert.doesNotThrow(() => simulationReport(sell(steps, { products: value })));
      assert.doesNotThrow(() => simulationReport(sell(steps, { products: { insight: value } })));
      const odd = customer({ billingCountry: value, name: value });
      assert.doesNotThrow(() => simulationReport(sell(steps, { customer: odd })));
      for (const key of ['order', 'refund', 'cancelUntil']) {
        const expect = looks.map((look) => ({ ...look, [key]: value }));
        assert.doesNotThrow(() => simulationReport(sell([order('insight', { expect })])), key);
      }
    }
  });

  it('take the products of the scenario that is extended', () => {
    const base = { ...story([], { products }), name: 'Base' };
    const simulation = play(
      {
        name: 'Extends',
        extends: 'base.scenario.msp.json',
        timeline: [order('insight')],
      },
      { 'base.scenario.msp.json': base },
    );
    assert.equal(simulation.steps[0]!.turn.outcome, 'succeeded', simulation.steps[0]!.turn.reason);
    const closed = {
      ...base,
      products: { ...products, insight: { ...(products.insight as Json), resellers: 'none' } },
    };
    const refused = play(
      { name: 'Extends', extends: 'base.scenario.msp.json', timeline: [order('insight')] },
      { 'base.scenario.msp.json': closed },
    );
    assert.deepEqual(
      refused.problems[0]!.related.map(({ path }) => path),
      ['base.scenario.msp.json'],
    );
  });

  it('leave what depends on the time undecided where a time is wrong', () => {
    const back = until('2026-03-01T08:00:00Z', [
      { order: 'first', refund: 'none', cancelUntil: '2020-01-01T00:00:00Z' },
    ]);
    assert.deepEqual(found([order('insight'), back]), [['scenario-problem', '"2026-03-01T08:00:00Z"']]);
    const forever = { do: 'wait', for: 'for long', expect: [{ order: 'first', refund: 'full' }] };
    assert.deepEqual(found([order('insight'), forever]), [['scenario-problem', '"for long"']]);
  });
});
