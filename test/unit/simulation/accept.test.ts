import assert from 'node:assert/strict';
import { accepted, assertSucceeds, customer, ids, plan, play, refusalOf, stepOf, story, subscription } from './support';

const privatePlan = plan({ visibility: 'private', privateAudience: [{ subscriptionId: ids.prod.toUpperCase() }] });

describe('Accepting an offer (LIF-02)', () => {
  it('delegates nothing, and the customer is told so', () => {
    const simulation = play(story([accepted]));
    assertSucceeds(simulation);
    const { moment, notices } = stepOf(simulation, 'accepted');
    const gold = moment.state.offers.get('gold')!;
    assert.equal(gold.inForce?.version, '1.0.0');
    assert.deepEqual(gold.scopes, []);
    assert.deepEqual(notices, [{ notice: 'nothing-delegated', offer: 'gold', seenBy: 'customer' }]);
  });

  it('reaches a private plan from a subscription of its audience', () => {
    assertSucceeds(play(story([accepted]), { 'gold.plan.msp.json': privatePlan }));
  });

  it('is refused for a private plan to a customer outside its audience', () => {
    const outside = { ...privatePlan, privateAudience: [{ subscriptionId: ids.customer }] };
    const { source, reason } = refusalOf(play(story([accepted]), { 'gold.plan.msp.json': outside }));
    assert.deepEqual(source, ['LIF-02']);
    assert.match(reason, /audience/);
  });

  it('is not refused where the audience stands in a file that cannot be seen', () => {
    const unseen = { ...privatePlan, privateAudience: [], privateAudienceFile: 'audience.csv' };
    assertSucceeds(play(story([accepted]), { 'gold.plan.msp.json': unseen }));
  });

  it('is refused for a private plan to a subscription of a reseller, and not for a public one', () => {
    const reseller = { customer: customer({ subscriptions: [subscription({ channel: 'csp' })] }) };
    const refusal = refusalOf(play(story([accepted], reseller), { 'gold.plan.msp.json': privatePlan }));
    assert.deepEqual(refusal.source, ['LIF-02', 'PLN-11']);
    assertSucceeds(play(story([accepted], reseller)));
  });

  it('is refused for a plan that is no longer sold (LIF-18)', () => {
    const { source } = refusalOf(play(story([accepted]), { 'gold.plan.msp.json': plan({ stopSell: true }) }));
    assert.deepEqual(source, ['LIF-18']);
  });

  it('makes no sense twice, nor by the provider', () => {
    const twice = play(story([accepted, { ...accepted, id: 'again' }]));
    assert.match(refusalOf(twice).reason, /accepted already/);
    assert.equal(twice.problems[0]?.code, 'scenario-problem');
    assert.match(refusalOf(play(story([{ ...accepted, by: 'sam' }]))).reason, /belongs to the provider/);
  });
});
