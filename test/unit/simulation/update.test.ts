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
} from './support';

const published: Json = { id: 'published', do: 'publish', offer: 'gold', from: { manifest: 'next.manifest.msp.json' } };
const taken: Json = { id: 'taken', do: 'acceptUpdate', offer: 'gold', by: 'olga' };

const next = manifest({
  version: '1.1.0',
  authorizations: [grant(ids.support, 'Support', wellKnown.monitoringContributor)],
  eligibleAuthorizations: [],
});

function playNext(steps: readonly Json[], more: Json = next) {
  return play(story(steps), { 'next.manifest.msp.json': more });
}

describe('Publishing an update (LIF-09)', () => {
  it('changes nothing for a customer before it accepts', () => {
    const simulation = playNext([accepted, delegated, published]);
    assertSucceeds(simulation);
    const { moment, notices } = stepOf(simulation, 'published');
    const gold = moment.state.offers.get('gold')!;
    assert.equal(stageOf(gold), 'updateAvailable');
    assert.equal(gold.inForce?.version, '1.0.0');
    assert.deepEqual(notices, [{ notice: 'update-available', offer: 'gold', seenBy: 'customer' }]);
  });

  it('gives a customer who comes later the newer version at once', () => {
    const simulation = playNext([published, accepted]);
    assert.equal(stepOf(simulation, 'accepted').moment.state.offers.get('gold')?.inForce?.version, '1.1.0');
  });

  it('needs a higher version (MAN-02)', () => {
    for (const version of ['1.0.0', '0.9.9']) {
      assert.deepEqual(refusalOf(playNext([published], { ...next, version })).source, ['LIF-09', 'MAN-02']);
    }
    const ninth = { ...published, from: { manifest: 'ninth.manifest.msp.json' } };
    const files = {
      'ninth.manifest.msp.json': { ...next, version: '1.0.9' },
      'next.manifest.msp.json': { ...next, version: '1.0.10' },
    };
    assertSucceeds(play(story([ninth, published]), files));
  });

  it('may bring groups that no file named before', () => {
    const newcomers = { ...next, authorizations: [grant(ids.otherTenant, 'Newcomers', wellKnown.reader)] };
    const provider = { directory: 'contoso.directory.msp.json', people: { nina: { memberOf: ['Newcomers'] } } };
    const expect = [access('nina', actions.read, 'prod/rg-app', 'allowed')];
    const steps = [accepted, delegated, published, { ...taken, expect }];
    assert.deepEqual(messages(play(story(steps, { provider }), { 'next.manifest.msp.json': newcomers })), []);
  });

  it('keeps the managing tenant (TEN-03)', () => {
    const refusal = refusalOf(playNext([published], { ...next, managedByTenantId: ids.otherTenant }));
    assert.equal(refusal.code, 'RegistrationDefinitionInvalidUpdate');
    assert.match(refusal.reason, /ManagedByTenantId not allowed to update/);
  });

  it('never makes a public plan private (PLN-08)', () => {
    const from = { ...published, from: { plan: 'next.plan.msp.json' } };
    const hidden = plan({ visibility: 'private', manifest: next });
    const simulation = play(story([from]), { 'next.plan.msp.json': hidden });
    assert.deepEqual(refusalOf(simulation).source, ['PLN-08']);
    const opened = play(story([from]), {
      'gold.plan.msp.json': plan({ visibility: 'private' }),
      'next.plan.msp.json': plan({ manifest: next }),
    });
    assertSucceeds(opened);
  });
});

describe('Accepting an update (LIF-09, LIF-10)', () => {
  it('replaces all authorizations at every scope', () => {
    const write = 'Microsoft.Insights/metricAlerts/write';
    const simulation = playNext([
      accepted,
      delegated,
      { ...published, expect: [access('sam', write, 'prod/rg-app', 'denied')] },
      {
        ...taken,
        expect: [
          { offer: 'gold', state: 'delegated', version: '1.1.0', scopes: ['prod/rg-app'] },
          access('sam', write, 'prod/rg-app', 'allowed'),
          access('sam', actions.leave, 'prod/rg-app', 'denied'),
          access('tess', actions.read, 'prod/rg-app', 'denied'),
          { log: 'provider', operation: 'Microsoft.Resources/tenants/register/action' },
        ],
      },
    ]);
    assert.deepEqual(messages(simulation), []);
  });

  it('ends activations of roles that are no longer eligible, and keeps the others', () => {
    const active = (more: Json) =>
      stepOf(playNext([accepted, delegated, activation(), published, taken], more), 'taken').moment.state.elevations
        .length;
    assert.equal(active(next), 0);
    assert.equal(active(manifest({ version: '1.1.0' })), 1);
    const [other, others] = [
      grant(ids.operations, 'Operations', wellKnown.contributor),
      grant(ids.support, 'Support', wellKnown.virtualMachineContributor),
    ];
    assert.equal(active(manifest({ version: '1.1.0', eligibleAuthorizations: [other, others] })), 0);
  });

  it('takes the rights of a delegation', () => {
    const refusal = refusalOf(playNext([accepted, delegated, published, { ...taken, by: 'rita' }]));
    assert.equal(refusal.code, 'InsufficientPrivilegesForManagedServiceResource');
  });

  it('is refused where the service does not accept the new definition', () => {
    const owner = { ...next, authorizations: [grant(ids.support, 'Support', wellKnown.owner)] };
    assert.deepEqual(refusalOf(playNext([accepted, delegated, published, taken], owner)).source, ['LIF-05', 'ROL-02']);
  });

  it('makes no sense where there is no update', () => {
    assert.match(refusalOf(playNext([accepted, delegated, taken])).reason, /no update of "gold"/);
  });

  it('follows a delegation that was there before the story began', () => {
    const there = { customer: customer({ delegations: [{ offer: 'gold', scopes: ['prod'] }] }) };
    const removed = { do: 'remove', offer: 'gold', scopes: ['prod'], by: 'olga' };
    const simulation = play(story([published, taken, removed], there), { 'next.manifest.msp.json': next });
    assertSucceeds(simulation);
    assert.equal(stageOf(simulation.steps.at(-1)!.moment.state.offers.get('gold')!), 'accepted');
    const gold = stepOf(simulation, 'taken').moment.state.offers.get('gold')!;
    assert.equal(gold.inForce?.version, '1.1.0');
    assert.deepEqual(gold.scopes, [{ subscription: 'prod', resourceGroup: undefined }]);
  });
});
