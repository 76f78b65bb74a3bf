import assert from 'node:assert/strict';
import { wellKnown } from '../../../server/src/roles';
import {
  access,
  accepted,
  actions,
  activation,
  assertSucceeds,
  customer,
  delegated,
  delegation,
  ids,
  type Json,
  manifest,
  messages,
  play,
  plan,
  refusalOf,
  stepOf,
  story,
} from './support';

/** A later version of the plan, which another file holds. */
const newer = { 'new.plan.msp.json': plan({ manifest: manifest({ version: '2.0.0' }) }) };
const update: Json = { do: 'publish', offer: 'gold', from: { plan: 'new.plan.msp.json' } };
const stop: Json = { do: 'stopSell', offer: 'gold' };

describe('Stopping the sale of an offer (LIF-18)', () => {
  it('keeps new customers out', () => {
    assert.deepEqual(refusalOf(play(story([stop, accepted]))).source, ['LIF-18']);
  });

  it('leaves it to those who have it, also for further scopes', () => {
    const expect = [{ offer: 'gold', state: 'delegated' }, access('sam', actions.read, 'prod/rg-app', 'allowed')];
    const more = delegation(['prod/rg-data'], 'olga', { id: 'more' });
    const simulation = play(story([accepted, delegated, { ...stop, expect }, more]));
    assert.deepEqual(messages(simulation), []);
    assertSucceeds(simulation);
  });

  it('gives them no updates, not even one that waits', () => {
    const expect = [{ offer: 'gold', state: 'delegated', version: '1.0.0' }];
    const accepting = { do: 'acceptUpdate', offer: 'gold', by: 'olga' };
    const simulation = play(story([accepted, delegated, update, { ...stop, expect }, accepting]), newer);
    assert.match(refusalOf(simulation).reason, /gets no updates/);
    assert.deepEqual(messages(simulation).slice(0, -1), []);
  });

  it('happens once, and whether it can be taken back is not known', () => {
    assert.match(refusalOf(play(story([stop, stop]))).reason, /sold no longer/);
    const { turn } = play(story([stop, update]), newer).steps[1]!;
    assert.equal(turn.outcome, 'undecided');
  });
});

describe('Deleting a registration definition (LIF-15)', () => {
  const deletion: Json = { id: 'deleted', do: 'deleteDefinition', offer: 'gold', by: 'olga' };
  const removal: Json = { do: 'remove', offer: 'gold', scopes: ['prod/rg-app'], by: 'olga' };

  it('has to wait for the last assignment', () => {
    const refusal = refusalOf(play(story([accepted, delegated, deletion])));
    assert.equal(refusal.code, 'InvalidRegistrationDefinitionDeleteRequest');
    const expect = [
      { offer: 'gold', state: 'removed' },
      { log: 'customer', operation: 'Microsoft.ManagedServices/registrationDefinitions/delete' },
    ];
    assert.deepEqual(messages(play(story([accepted, delegated, removal, { ...deletion, expect }]))), []);
  });

  it('is for the customer, with a role that allows it', () => {
    const people = { rolf: { displayName: 'Rolf', roles: [{ role: 'Reader', scope: 'prod' }] } };
    const by = (who: string) =>
      play(
        story([accepted, { ...deletion, by: who }], {
          customer: customer({ people: { ...(customer().people as Json), ...people } }),
        }),
      );
    assert.match(refusalOf(by('sam')).reason, /belongs to the provider/);
    assert.match(refusalOf(by('rolf')).reason, /holds no role that allows/);
    assertSucceeds(by('olga'));
  });

  it('makes no sense where nothing was bought', () => {
    assert.match(refusalOf(play(story([deletion]))).reason, /no registration definition/);
  });
});

describe('Moving a subscription to another tenant (LIF-16)', () => {
  const move = (toTenant: string, more: Json = {}): Json => ({
    do: 'transfer',
    subscription: 'prod',
    toTenant,
    ...more,
  });

  it('keeps what is delegated', () => {
    const expect = [
      { offer: 'gold', state: 'delegated', scopes: ['prod/rg-app'] },
      access('sam', actions.read, 'prod/rg-app', 'allowed'),
    ];
    assert.deepEqual(messages(play(story([accepted, delegated, move(ids.otherTenant, { expect })]))), []);
  });

  it('ends what is delegated to the tenant it moves into', () => {
    const expect = [
      { offer: 'gold', state: 'accepted' },
      access('sam', actions.read, 'prod/rg-app', 'denied'),
      access('tess', actions.restart, 'prod/rg-app', 'denied'),
      { log: 'provider', operation: 'Microsoft.Resources/tenants/unregister/action' },
    ];
    const steps = [accepted, delegated, activation(), move(ids.tenant, { expect })];
    assert.deepEqual(messages(play(story(steps))), []);
  });

  it('leaves it open what the people of the old tenant may do there', () => {
    const expect = [access('olga', actions.read, 'prod/rg-app', 'allowed')];
    const again = delegation(['prod/rg-data'], 'olga', { id: 'again' });
    const { steps } = play(story([accepted, delegated, move(ids.otherTenant, { expect }), again]));
    assert.equal(steps[2]?.expectations[0]?.status, 'undecided');
    assert.equal(steps[3]?.turn.outcome, 'undecided');
  });

  it('needs a tenant', () => {
    const simulation = play(story([move('next door')]));
    assert.match(messages(simulation)[0]!, /"next door" is no tenant/);
  });
});

describe('A role of Azure that changes (LIF-17)', () => {
  const change = (becomes: string, role = 'Reader', more: Json = {}): Json => ({
    do: 'roleChange',
    role,
    becomes,
    ...more,
  });

  it('stays with those who have it when it loses its support, and nobody gets it any more', () => {
    const expect = [access('sam', actions.read, 'prod/rg-app', 'allowed')];
    assert.deepEqual(messages(play(story([accepted, delegated, change('unsupported', 'Reader', { expect })]))), []);
    const refusal = refusalOf(play(story([accepted, change('unsupported'), delegated])));
    assert.deepEqual(refusal.source, ['LIF-17', 'ROL-10']);
  });

  it('is taken from all who have it when it is deprecated', () => {
    const expect = [
      access('sam', actions.read, 'prod/rg-app', 'denied'),
      access('sam', actions.leave, 'prod/rg-app', 'allowed'),
    ];
    const simulation = play(story([accepted, delegated, change('deprecated', wellKnown.reader, { expect })]));
    assert.deepEqual(messages(simulation), []);
    const reasons = simulation.steps[2]!.expectations[0]!.reasons.map(({ text }) => text);
    assert.match(reasons.join(), /Reader is deprecated/);
    assert.deepEqual(refusalOf(play(story([accepted, change('deprecated'), delegated]))).source, ['LIF-17', 'ROL-09']);
  });

  it('ends activations of a deprecated role, and there are no new ones', () => {
    const lost = change('deprecated', 'Virtual Machine Contributor');
    const expect = [access('tess', actions.restart, 'prod/rg-app', 'denied')];
    assert.deepEqual(messages(play(story([accepted, delegated, activation(), { ...lost, expect }]))), []);
    assert.match(refusalOf(play(story([accepted, delegated, lost, activation()]))).reason, /deprecated/);
  });

  it('must be one that Azure has', () => {
    const simulation = play(story([change('deprecated', 'House keeper', { id: 'odd' })]));
    assert.equal(stepOf(simulation, 'odd').turn.outcome, 'undecided');
    assert.match(messages(simulation)[0]!, /knows no role "House keeper"/);
  });
});
