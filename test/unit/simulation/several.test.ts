import assert from 'node:assert/strict';
import { wellKnown } from '../../../server/src/roles';
import {
  access,
  accepted,
  actions,
  activation,
  customer,
  delegated,
  grant,
  ids,
  type Json,
  manifest,
  messages,
  plan,
  play,
  stepOf,
  story,
  subscription,
} from './support';

const registered = {
  customer: customer({ subscriptions: [subscription({ registeredProviders: ['Microsoft.ManagedServices'] })] }),
};
const offers = { gold: { plan: 'gold.plan.msp.json' }, silver: { plan: 'silver.plan.msp.json' } };

/** Another plan of the same provider; `more` replaces parts of its manifest. */
function silver(more: Json = {}): Json {
  const authorizations = [
    grant(ids.support, 'Support', wellKnown.reader),
    grant(ids.support, 'Support', wellKnown.virtualMachineContributor),
  ];
  const own = { registrationDefinitionName: 'Silver', authorizations, eligibleAuthorizations: [] };
  return plan({ planId: 'silver', manifest: manifest({ ...own, ...more }) });
}

const second: readonly Json[] = [
  { ...accepted, id: 'bought', offer: 'silver' },
  { ...delegated, id: 'second', offer: 'silver', scopes: ['prod/rg-data'] },
];
const removal: Json = { id: 'removed', do: 'remove', offer: 'gold', scopes: ['prod/rg-app'], by: 'olga' };

/** How an expectation turns out after the last step. */
function status(steps: readonly Json[], expectation: Json, manifestOfSilver: Json = {}): string {
  const last = { ...steps.at(-1)!, expect: [expectation] };
  const simulation = play(story([...steps.slice(0, -1), last], { offers, ...registered }), {
    'silver.plan.msp.json': silver(manifestOfSilver),
  });
  return simulation.steps.at(-1)!.expectations[0]!.status;
}

describe('Removing one of several delegations of a provider (LIF-14, DLG-03)', () => {
  const both = [accepted, delegated, ...second];
  const vaults = 'Microsoft.KeyVault/vaults/read';
  const reads = access('sam', vaults, 'prod/rg-data', 'allowed');

  it('leaves open whether who had the same role through another still has it', () => {
    assert.equal(status(both, reads), 'holds');
    assert.equal(status([...both, removal], access('sam', vaults, 'prod/rg-data', 'denied')), 'undecided');
    const { turn, moment } = stepOf(
      play(story([...both, removal], { offers, ...registered }), { 'silver.plan.msp.json': silver({}) }),
      'removed',
    );
    assert.ok(turn.outcome === 'succeeded');
    assert.deepEqual(turn.source, ['LIF-12', 'LIF-14', 'DLG-03']);
    assert.match(turn.notes?.join() ?? '', /^"gold" gave the same role .* until "silver" is delegated again/);
    assert.deepEqual(
      moment.state.weakenings.map(({ offer, principalId, roleId }) => [offer, principalId, roleId]),
      [['silver', ids.support, wellKnown.reader]],
    );
  });

  it('is forgotten where the subscription moves into the managing tenant, which ends all of them', () => {
    const moved: Json = { id: 'moved', do: 'transfer', subscription: 'prod', toTenant: ids.tenant };
    const simulation = play(story([...both, removal, moved], { offers, ...registered }), {
      'silver.plan.msp.json': silver({}),
    });
    const { turn, moment } = stepOf(simulation, 'moved');
    assert.equal(turn.outcome, 'succeeded');
    assert.deepEqual(moment.state.weakenings, []);
  });

  it('touches no role that the removed one did not give, and no other principal', () => {
    const write = access('sam', actions.restart, 'prod/rg-data', 'allowed');
    assert.equal(status([...both, removal], write), 'holds');
    const others = { authorizations: [grant(ids.operations, 'Operations', wellKnown.monitoringContributor)] };
    assert.equal(status([...both, removal], access('tess', actions.read, 'prod/rg-data', 'allowed'), others), 'holds');
  });

  it('touches no delegation of another provider', () => {
    const foreign = { managedByTenantId: ids.otherTenant };
    const simulation = play(story([...both, removal], { offers, ...registered }), {
      'silver.plan.msp.json': silver(foreign),
    });
    assert.deepEqual(stepOf(simulation, 'removed').moment.state.weakenings, []);
  });

  it('is cured by delegating anew', () => {
    const away = { ...removal, id: 'away', offer: 'silver', scopes: ['prod/rg-data'] };
    const anew = { ...second[1]!, id: 'anew' };
    assert.equal(status([...both, removal, away, anew], reads), 'holds');
  });

  it('leaves open who may leave, and who may activate', () => {
    const leaving = {
      authorizations: [
        grant(ids.support, 'Support', wellKnown.deleteRole),
        grant(ids.operations, 'Operations', wellKnown.reader),
      ],
      eligibleAuthorizations: [grant(ids.operations, 'Operations', wellKnown.virtualMachineContributor)],
    };
    const then = (step: Json) =>
      play(story([...both, removal, step], { offers, ...registered }), {
        'silver.plan.msp.json': silver(leaving),
      }).steps.at(-1)!.turn.outcome;
    assert.equal(then({ ...removal, offer: 'silver', scopes: ['prod/rg-data'], by: 'sam' }), 'undecided');
    assert.equal(then(activation({ scope: 'prod/rg-data' })), 'undecided');
  });

  it('is no question of expectations that fail', () => {
    const expect = [access('sam', vaults, 'prod/rg-data', 'denied')];
    const simulation = play(story([...both, { ...removal, expect }], { offers, ...registered }), {
      'silver.plan.msp.json': silver(),
    });
    assert.deepEqual(messages(simulation), []);
  });
});
