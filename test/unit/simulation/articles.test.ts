import assert from 'node:assert/strict';
import { wellKnown } from '../../../server/src/roles';
import {
  access,
  accepted,
  actions,
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
  story,
  subscription,
} from './support';

/** A story holds in all it expects. */
function assertHolds(scenario: Json, files: Readonly<Record<string, Json>> = {}): void {
  const simulation = play(scenario, files);
  assert.deepEqual(messages(simulation), []);
  const found = simulation.steps.flatMap(({ expectations }) => expectations.map(({ status }) => status));
  assert.ok(found.length > 0 && found.every((status) => status === 'holds'), found.join());
}

describe('What is written about managed service offers', () => {
  it('an offer that is accepted, and under which nothing is delegated, gives no access', () => {
    const nobody = ['sam', 'tess', 'Automation'].flatMap((who) =>
      [actions.read, actions.restart, actions.assignRole].map((action) => access(who, action, 'prod', 'denied')),
    );
    const expect = [
      { offer: 'gold', state: 'accepted' },
      { notice: 'nothing-delegated', seenBy: 'customer' },
      { principal: 'olga', sees: 'gold', is: true },
      { principal: 'sam', sees: 'customer', is: false },
      ...nobody,
    ];
    assertHolds(story([{ ...accepted, expect }]));
  });

  it('a guest could not delegate in 2020, and can today', () => {
    const error = 'InsufficientPrivilegesForManagedServiceResource';
    const refused = delegation(['prod'], 'gus', { result: 'refused', error });
    const still = { ...refused, expect: [{ offer: 'gold', state: 'accepted', scopes: [] }] };
    assertHolds(story([accepted, still], { profile: '2020' }));
    const done = delegation(['prod'], 'gus', { expect: [{ offer: 'gold', state: 'delegated', scopes: ['prod'] }] });
    assertHolds(story([accepted, done], { profile: 'current' }));
  });

  it('every group of a public plan has the same rights at every customer', () => {
    const fabrikam = customer({
      name: 'Fabrikam',
      tenantId: ids.leads,
      subscriptions: [subscription({ name: 'shop', subscriptionId: ids.night })],
      people: { fay: { displayName: 'Fay', roles: [{ role: 'Owner', scope: 'shop' }] } },
    });
    const rights = (scope: string) => [
      access('Support', actions.read, scope, 'allowed'),
      access('Support', actions.restart, scope, 'denied'),
      access('Support', actions.leave, scope, 'allowed'),
      access('Operations', actions.restart, scope, 'eligible'),
      access('Automation', actions.assignRole, scope, 'conditional'),
      access('Leads', actions.read, scope, 'denied'),
    ];
    assertHolds(story([accepted, delegation(['prod'], 'olga', { expect: rights('prod') })]));
    const there = [{ ...accepted, by: 'fay' }, delegation(['shop'], 'fay', { expect: rights('shop') })];
    assertHolds(story(there, { customer: fabrikam }));
  });

  it('an update reaches only those who accept it', () => {
    const write = 'Microsoft.Insights/metricAlerts/write';
    const more = grant(ids.support, 'Support', wellKnown.monitoringContributor);
    const next = manifest({ version: '1.1.0', authorizations: [more] });
    const published = { do: 'publish', offer: 'gold', from: { manifest: 'next.manifest.msp.json' } };
    const stays = [
      { offer: 'gold', state: 'updateAvailable', version: '1.0.0' },
      { principal: 'olga', sees: 'update-available', is: true },
      access('sam', write, 'prod/rg-app', 'denied'),
    ];
    const taken = {
      ...{ do: 'acceptUpdate', offer: 'gold', by: 'olga' },
      expect: [{ offer: 'gold', state: 'delegated', version: '1.1.0' }, access('sam', write, 'prod/rg-app', 'allowed')],
    };
    const files = { 'next.manifest.msp.json': next };
    const year = { do: 'wait', for: 'P365D', expect: stays };
    assertHolds(story([accepted, delegated, published, year]), files);
    assertHolds(story([accepted, delegated, published, taken]), files);
    const late = { ...accepted, expect: [{ offer: 'gold', state: 'accepted', version: '1.1.0' }] };
    assertHolds(story([published, late]), files);
  });

  it('a private plan is for those whom it lists, and never for subscriptions of a reseller', () => {
    const listed = (subscriptionId: string) => ({
      'gold.plan.msp.json': plan({ visibility: 'private', privateAudience: [{ subscriptionId, description: 'A' }] }),
    });
    const refused = { ...accepted, result: 'refused', expect: [{ offer: 'gold', state: 'none' }] };
    assertHolds(story([refused]), listed(ids.night));
    const sold = { customer: customer({ subscriptions: [subscription({ channel: 'csp' })] }) };
    assertHolds(story([refused], sold), listed(ids.prod));
    const bought = { ...accepted, expect: [{ offer: 'gold', state: 'accepted' }] };
    assertHolds(story([bought]), listed(ids.prod));
  });
});
