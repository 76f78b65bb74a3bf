import assert from 'node:assert/strict';
import { simulationReport } from '../../../server/src/reports/simulation';
import { needLines, performerLines, unmetNeedLines } from '../../../server/src/reports/simulation/step-needs';
import { wellKnown } from '../../../server/src/roles';
import {
  accepted,
  activation,
  customer,
  delegated,
  delegation,
  grant,
  ids,
  type Json,
  manifest,
  plan,
  play,
  stepOf,
  story,
  subscription,
  template,
} from './support';

/** The needs of a step that are not met, by their sources. */
function unmet(simulation: ReturnType<typeof play>, id: string): readonly string[] {
  const { preconditions } = stepOf(simulation, id).turn;
  assert.ok(preconditions && preconditions.length > 0, `${id} says what it needs`);
  return preconditions.filter(({ state }) => state !== 'holds').map(({ source }) => source.join(' '));
}

/** Who could do a step: `olga: yes`. */
function performers(simulation: ReturnType<typeof play>, id: string): readonly string[] {
  const step = simulationReport(simulation).steps.find(({ name }) => name === id);
  return step!.performers.map(({ person, may }) => `${person}: ${may}`);
}

describe('What a step needs', () => {
  const steps: readonly Json[] = [
    accepted,
    delegated,
    activation(),
    { id: 'registered', do: 'register', subscription: 'prod', by: 'rita' },
    { id: 'published', do: 'publish', offer: 'gold', from: { manifest: 'next.manifest.msp.json' } },
    { id: 'taken', do: 'acceptUpdate', offer: 'gold', by: 'olga' },
    { id: 'removed', do: 'remove', offer: 'gold', scopes: ['prod/rg-app'], by: 'olga' },
    { id: 'deleted', do: 'deleteDefinition', offer: 'gold', by: 'olga' },
    { id: 'deployed', do: 'deploy', template: 'onboard.json', scope: 'prod', by: 'olga' },
    { id: 'stopped', do: 'stopSell', offer: 'gold' },
  ];
  const files = { 'next.manifest.msp.json': manifest({ version: '1.1.0' }), 'onboard.json': template() };

  it('holds where the step succeeds', () => {
    const simulation = play(story(steps), files);
    for (const { name, turn } of simulation.steps) {
      assert.equal(turn.outcome, 'succeeded', `${name}: ${turn.reason}`);
      assert.deepEqual(unmet(simulation, name), [], name);
    }
  });

  it('is asked in full, whatever fails first, and the first one decides', () => {
    const owner = grant(ids.support, 'Support', wellKnown.owner);
    const files = { 'gold.plan.msp.json': plan({ manifest: manifest({ authorizations: [owner] }) }) };
    const more = { customer: customer({ subscriptions: [subscription({ allowedManagingTenants: [] })] }) };
    const simulation = play(story([accepted, delegation(['prod/rg-new'], 'rita')], more), files);
    assert.deepEqual(unmet(simulation, 'delegated'), ['LIF-03', 'LIF-05 DLG-13', 'LIF-05', 'LIF-05 DLG-08']);
    const { turn } = stepOf(simulation, 'delegated');
    assert.match(turn.reason, /Rita holds Contributor/);
    assert.equal(turn.preconditions!.find(({ state }) => state !== 'holds')!.reason, turn.reason);
  });

  it('says what happens otherwise, with the words and the code of the service', () => {
    const { turn } = stepOf(play(story([accepted, delegated])), 'delegated');
    const otherwise = turn.preconditions!.map((need) => need.otherwise).join('\n');
    for (const words of [
      'InsufficientPrivilegesForManagedServiceResource',
      "not allowed to use the '…' as ManagedByTenantId",
      'RequestDisallowedByPolicy',
      'role definition … with data actions not allowed',
      'because of restricted actions',
      'is restricted for eligible authorization',
      'Another registration assignment present at this scope',
    ]) {
      assert.ok(otherwise.includes(words), words);
    }
  });

  it('is told in lines, the reason of the step not twice', () => {
    const { steps } = simulationReport(play(story([accepted, delegation(['prod/rg-new'], 'rita')])));
    const lines = unmetNeedLines(steps[1]!);
    assert.equal(lines[0], '7 of 9 preconditions hold.');
    assert.match(lines[1]!, /^✗ Who does it can write.*\. Azure answers Insufficient/);
    assert.ok(!lines[1]!.includes('Rita'));
    assert.match(lines[2]!, /^✗ The resource groups are there\. There is no resource group "prod\/rg-new"\. /);
    assert.equal(needLines(steps[1]!).length, 9);
    assert.deepEqual(unmetNeedLines(steps[0]!), []);
  });
});

describe('Who could do a step', () => {
  const people = {
    olga: { displayName: 'Olga', roles: [{ role: 'Owner', scope: 'prod' }] },
    rita: { displayName: 'Rita', roles: [{ role: 'Contributor', scope: 'prod' }] },
    gus: { displayName: 'Gus', userType: 'Guest', roles: [{ role: 'Owner', scope: 'prod' }] },
    kim: { displayName: 'Kim', roles: [{ role: 'House keeper', scope: 'prod' }] },
  };
  const them = { customer: customer({ people }) };

  it('is asked of each of the customer, whatever else stands in the way', () => {
    const mine = ['Olga: yes', 'Rita: no', 'Gus: yes', 'Kim: unknown'];
    assert.deepEqual(performers(play(story([accepted, delegated], them)), 'delegated'), mine);
    assert.deepEqual(performers(play(story([delegation(['prod/rg-new'], 'rita')], them)), 'delegated'), mine);
    const past = { ...them, profile: '2020' };
    assert.deepEqual(performers(play(story([accepted, delegated], past)), 'delegated'), [
      'Olga: yes',
      'Rita: no',
      'Gus: no',
      'Kim: unknown',
    ]);
  });

  it('differs from step to step', () => {
    const registering = { id: 'registered', do: 'register', subscription: 'prod', by: 'rita' };
    const simulation = play(story([accepted, registering], them));
    assert.deepEqual(performers(simulation, 'accepted'), ['Olga: yes', 'Rita: yes', 'Gus: yes', 'Kim: yes']);
    assert.deepEqual(performers(simulation, 'registered'), ['Olga: yes', 'Rita: yes', 'Gus: yes', 'Kim: unknown']);
  });

  it('is nobody of the customer for what the provider or Azure does', () => {
    const simulation = play(story([accepted, delegated, activation(), { id: 'later', do: 'wait', for: 'PT1H' }]));
    assert.deepEqual([...performers(simulation, 'activated'), ...performers(simulation, 'later')], []);
  });

  it('may be an Admin Agent of the reseller', () => {
    const more = {
      customer: customer({ people, subscriptions: [subscription({ channel: 'csp' })] }),
      provider: { people: { ada: { displayName: 'Ada', adminAgent: true }, sam: { displayName: 'Sam' } } },
      offers: {},
    };
    const step = { id: 'deployed', do: 'deploy', template: 'onboard.json', scope: 'prod', by: 'rita' };
    const simulation = play(story([step], more), { 'onboard.json': template() });
    assert.deepEqual(performers(simulation, 'deployed'), [
      'Olga: yes',
      'Rita: no',
      'Gus: yes',
      'Kim: unknown',
      'Ada: yes',
    ]);
    assert.deepEqual(performerLines(simulationReport(simulation).steps[0]!), [
      'Who could do it: Olga, Gus, Ada.',
      'Who could not: Rita.',
      'Of whom nobody can tell: Kim.',
    ]);
  });

  it('is told where it is nobody', () => {
    const { rita } = people;
    const simulation = play(
      story([{ ...accepted, by: 'rita' }, delegation(['prod'], 'rita')], { customer: customer({ people: { rita } }) }),
    );
    assert.deepEqual(performerLines(simulationReport(simulation).steps[1]!), [
      'Nobody of the customer could do it.',
      'Who could not: Rita.',
    ]);
  });
});
