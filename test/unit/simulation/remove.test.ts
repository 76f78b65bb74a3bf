import assert from 'node:assert/strict';
import { wellKnown } from '../../../server/src/roles';
import { stageOf } from '../../../server/src/simulation';
import {
  access,
  accepted,
  actions,
  activation,
  assertSucceeds,
  customer,
  delegated,
  delegation,
  grant,
  ids,
  type Json,
  manifest,
  messages,
  plan,
  play,
  refusalOf,
  stepOf,
  story,
  subscription,
} from './support';

function removal(by: string, scopes: readonly string[] = ['prod/rg-app'], more: Json = {}): Json {
  return { id: 'removed', do: 'remove', offer: 'gold', scopes, by, ...more };
}

describe('Removing a delegation', () => {
  it('by the customer takes the access away and leaves the offer accepted (LIF-12)', () => {
    const simulation = play(
      story([
        accepted,
        delegated,
        activation(),
        removal('olga', undefined, {
          expect: [
            { offer: 'gold', state: 'accepted', scopes: [] },
            { notice: 'nothing-delegated', seenBy: 'customer' },
            { log: 'customer', operation: 'Microsoft.ManagedServices/registrationAssignments/delete' },
            { log: 'provider', operation: 'Microsoft.Resources/tenants/unregister/action' },
            access('sam', actions.read, 'prod/rg-app', 'denied'),
            access('tess', actions.restart, 'prod/rg-app', 'denied'),
          ],
        }),
      ]),
    );
    assert.deepEqual(messages(simulation), []);
    assert.deepEqual(stepOf(simulation, 'removed').moment.state.elevations, []);
  });

  it('by the customer takes rights on the scope, where a group’s Owner is enough', () => {
    const refusal = refusalOf(play(story([accepted, delegated, removal('rita')])));
    assert.equal(refusal.code, 'InsufficientPrivilegesForManagedServiceResource');
    const people = {
      olga: { roles: [{ role: 'Owner', scope: 'prod' }] },
      gina: { roles: [{ role: 'Owner', scope: 'prod/rg-app' }] },
    };
    assertSucceeds(play(story([accepted, delegated, removal('gina')], { customer: customer({ people }) })));
  });

  it('by the provider takes the Delete role, and Contributor’s "*" is not enough (LIF-13)', () => {
    const byProvider = play(story([accepted, delegated, removal('sam')]));
    assertSucceeds(byProvider);
    const { turn } = stepOf(byProvider, 'removed');
    assert.ok(turn.outcome === 'succeeded');
    assert.deepEqual(turn.source, ['LIF-13']);
    const authorizations = [grant(ids.support, 'Support', wellKnown.contributor)];
    const files = { 'gold.plan.msp.json': plan({ manifest: manifest({ authorizations }) }) };
    const refusal = refusalOf(play(story([accepted, delegated, removal('sam')]), files));
    assert.deepEqual(refusal.source, ['LIF-13', 'ROL-16']);
  });

  it('leaves the other scopes as they are', () => {
    const more = {
      customer: customer({ subscriptions: [subscription({ registeredProviders: ['Microsoft.ManagedServices'] })] }),
    };
    const simulation = play(story([accepted, delegation(['prod/rg-app', 'prod/rg-data']), removal('sam')], more));
    assertSucceeds(simulation);
    const gold = stepOf(simulation, 'removed').moment.state.offers.get('gold')!;
    assert.deepEqual(gold.scopes, [{ subscription: 'prod', resourceGroup: 'rg-data' }]);
    assert.equal(stageOf(gold), 'delegated');
  });

  it('of what a template delegated leaves nothing accepted', () => {
    const offers = { offers: { gold: { manifest: 'gold.manifest.msp.json' } } };
    const simulation = play(story([delegated, removal('olga')], offers), { 'gold.manifest.msp.json': manifest() });
    assert.equal(stageOf(stepOf(simulation, 'removed').moment.state.offers.get('gold')!), 'removed');
  });

  it('makes no sense for a scope that is not delegated', () => {
    assert.match(
      refusalOf(play(story([accepted, delegated, removal('olga', ['prod'])]))).reason,
      /"prod" is not delegated/,
    );
  });
});
