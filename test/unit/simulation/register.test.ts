import assert from 'node:assert/strict';
import {
  access,
  accepted,
  actions,
  assertSucceeds,
  customer,
  delegation,
  type Json,
  messages,
  play,
  refusalOf,
  story,
} from './support';

function registration(by: string, more: Json = {}): Json {
  return { id: 'registered', do: 'register', subscription: 'prod', by, ...more };
}

describe('Registering the resource provider (LIF-04)', () => {
  it('is open to a Contributor, and the customer finds it in the log', () => {
    const expect = [
      { subscription: 'prod', registered: 'Microsoft.ManagedServices' },
      { log: 'customer', operation: 'Microsoft.ManagedServices/register/action' },
    ];
    assert.deepEqual(messages(play(story([registration('rita', { expect })]))), []);
  });

  it('is refused to who only reads, or only owns a resource group', () => {
    const people = {
      rolf: { displayName: 'Rolf', roles: [{ role: 'Reader', scope: 'prod' }] },
      gina: { displayName: 'Gina', roles: [{ role: 'Owner', scope: 'prod/rg-app' }] },
    };
    for (const by of Object.keys(people)) {
      const refusal = refusalOf(play(story([registration(by)], { customer: customer({ people }) })));
      assert.deepEqual(refusal.source, ['LIF-04']);
    }
  });

  it('cannot be told for a role that the role data does not know', () => {
    const people = { kim: { roles: [{ role: 'House keeper', scope: 'prod' }] } };
    const simulation = play(story([registration('kim')], { customer: customer({ people }) }));
    assert.equal(simulation.steps[0]?.turn.outcome, 'undecided');
    const both = { kim: { roles: [...people.kim.roles, { role: 'Contributor', scope: 'prod' }] } };
    assertSucceeds(play(story([registration('kim')], { customer: customer({ people: both }) })));
  });

  it('is the customer’s own business', () => {
    assert.match(refusalOf(play(story([registration('sam')]))).reason, /belongs to the provider/);
  });

  it('delegates nothing, as no step does that names no scope', () => {
    const expect = [access('sam', actions.read, 'prod', 'denied')];
    const simulation = play(story([accepted, registration('olga', { expect }), delegation([])]));
    assert.deepEqual(messages(simulation), []);
    assert.equal(simulation.steps[2]?.turn.outcome, 'undecided');
  });
});
