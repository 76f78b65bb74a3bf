import assert from 'node:assert/strict';
import { wellKnown } from '../../../server/src/roles';
import {
  accepted,
  assertSucceeds,
  customer,
  delegated,
  delegation,
  grant,
  ids,
  type Json,
  manifest,
  plan,
  play,
  refusalOf,
  stepOf,
  story,
  subscription,
} from './support';

const privileges = 'InsufficientPrivilegesForManagedServiceResource';
const invalid = 'InvalidRegistrationDefinitionCreateRequest';

function withManifest(more: Json): { 'gold.plan.msp.json': Json } {
  return { 'gold.plan.msp.json': plan({ manifest: manifest(more) }) };
}

function withCustomer(more: Json): Json {
  return { customer: customer(more) };
}

describe('Delegating (LIF-03, LIF-04, LIF-05)', () => {
  it('adds the scopes, registers the resource provider, and both sides find it in their logs', () => {
    const simulation = play(story([accepted, delegated]));
    assertSucceeds(simulation);
    const { moment, turn, notices } = stepOf(simulation, 'delegated');
    assert.deepEqual(moment.state.offers.get('gold')?.scopes, [{ subscription: 'prod', resourceGroup: 'rg-app' }]);
    assert.deepEqual(moment.state.registered.get('prod'), ['Microsoft.ManagedServices']);
    assert.deepEqual(notices, []);
    assert.ok(turn.outcome === 'succeeded');
    assert.deepEqual(
      turn.log.map(({ log, operation, scope }) => `${log} ${operation} ${scope}`),
      [
        'customer Microsoft.ManagedServices/register/action prod',
        'customer Microsoft.ManagedServices/registrationDefinitions/write prod',
        'customer Microsoft.ManagedServices/registrationAssignments/write prod/rg-app',
        'provider Microsoft.Resources/tenants/register/action prod/rg-app',
      ],
    );
  });

  it('takes scopes as ARM ids, in any case', () => {
    const id = `/subscriptions/${ids.prod.toUpperCase()}/resourcegroups/RG-APP`;
    const simulation = play(story([accepted, delegation([id])]));
    assertSucceeds(simulation);
    assert.deepEqual(stepOf(simulation, 'delegated').moment.state.offers.get('gold')?.scopes, [
      { subscription: 'prod', resourceGroup: 'rg-app' },
    ]);
  });

  it('comes after accepting an offer of the marketplace, and needs no accepting from a template', () => {
    assert.match(refusalOf(play(story([delegated]))).reason, /not accepted yet/);
    const offers = { offers: { gold: { manifest: 'gold.manifest.msp.json' } } };
    assertSucceeds(play(story([delegated], offers), { 'gold.manifest.msp.json': manifest() }));
  });

  it('is refused to a Contributor, and open to every role that can assign roles on the subscription', () => {
    const refusal = refusalOf(play(story([accepted, delegation(['prod/rg-app'], 'rita')])));
    assert.equal(refusal.code, privileges);
    assert.match(refusal.reason, /Rita holds Contributor on "prod"/);
    const people = { una: { roles: [{ role: wellKnown.userAccessAdministrator, scope: 'prod' }] } };
    const story2 = story([{ ...accepted, by: 'una' }, delegation(['prod/rg-app'], 'una')], withCustomer({ people }));
    assertSucceeds(play(story2));
  });

  it('is refused to an Owner of the resource group alone, since the definition lies in the subscription', () => {
    const people = { gina: { displayName: 'Gina', roles: [{ role: 'Owner', scope: 'prod/rg-app' }] } };
    const steps = [{ ...accepted, by: 'gina' }, delegation(['prod/rg-app'], 'gina')];
    const refusal = refusalOf(play(story(steps, withCustomer({ people }))));
    assert.equal(refusal.code, privileges);
    assert.match(refusal.reason, /no role on "prod"/);
  });

  it('cannot be told for a role that the role data does not know', () => {
    const people = { kim: { roles: [{ role: 'House keeper', scope: 'prod' }] } };
    const simulation = play(story([{ ...accepted, by: 'kim' }, delegation(['prod'], 'kim')], withCustomer({ people })));
    assert.equal(simulation.steps.at(-1)?.turn.outcome, 'undecided');
    assert.deepEqual(simulation.problems, []);
  });

  it('is refused to a guest in the profile 2020, and not today', () => {
    const steps = [accepted, delegation(['prod/rg-app'], 'gus')];
    const refusal = refusalOf(play(story(steps, { profile: '2020' })));
    assert.equal(refusal.code, privileges);
    assert.match(refusal.reason, /guest/);
    assertSucceeds(play(story(steps, { profile: 'current' })));
    assertSucceeds(play(story([accepted, delegated], { profile: '2020' })));
  });

  it('is refused to the provider, but nobody can tell for an Admin Agent of a reseller', () => {
    assert.equal(refusalOf(play(story([accepted, delegation(['prod/rg-app'], 'sam')]))).code, privileges);
    const reseller = withCustomer({ subscriptions: [subscription({ channel: 'csp' })] });
    const simulation = play(story([accepted, delegation(['prod/rg-app'], 'sam')], reseller));
    assert.equal(simulation.steps.at(-1)?.turn.outcome, 'undecided');
  });

  it('is refused where the managing tenant is the customer’s own (TEN-02)', () => {
    const refusal = refusalOf(play(story([accepted, delegated], withCustomer({ tenantId: ids.tenant.toUpperCase() }))));
    assert.equal(refusal.code, invalid);
    assert.match(refusal.reason, /as ManagedByTenantId/);
  });

  it('never crosses clouds (TEN-05)', () => {
    const government = withManifest({ cloud: 'AzureUSGovernment', eligibleAuthorizations: [] });
    assert.deepEqual(refusalOf(play(story([accepted, delegated]), government)).source, ['LIF-05', 'TEN-05']);
    assertSucceeds(play(story([accepted, delegated], withCustomer({ cloud: 'AzureUSGovernment' })), government));
  });

  it('has no eligible roles in national clouds (ELG-16)', () => {
    const government = withManifest({ cloud: 'AzureUSGovernment' });
    const simulation = play(story([accepted, delegated], withCustomer({ cloud: 'AzureUSGovernment' })), government);
    assert.deepEqual(refusalOf(simulation).source, ['ELG-16']);
  });

  it('is refused by a policy that allows other managing tenants only (DLG-13)', () => {
    const allowing = (...tenants: string[]): Json =>
      withCustomer({ subscriptions: [subscription({ allowedManagingTenants: tenants })] });
    const refusal = refusalOf(play(story([accepted, delegated], allowing(ids.otherTenant))));
    assert.equal(refusal.code, 'RequestDisallowedByPolicy');
    assertSucceeds(play(story([accepted, delegated], allowing(ids.otherTenant, ids.tenant.toUpperCase()))));
    assert.equal(refusalOf(play(story([accepted, delegated], allowing()))).code, 'RequestDisallowedByPolicy');
  });

  it('is refused for a resource group that is not there, and not where groups are not listed', () => {
    assert.match(
      refusalOf(play(story([accepted, delegation(['prod/rg-new'])]))).reason,
      /no resource group "prod\/rg-new"/,
    );
    const unlisted = withCustomer({ subscriptions: [{ name: 'prod', subscriptionId: ids.prod }] });
    assertSucceeds(play(story([accepted, delegation(['prod/rg-new'])], unlisted)));
  });

  it('is refused for a management group (DLG-07)', () => {
    const root = '/providers/Microsoft.Management/managementGroups/root';
    assert.deepEqual(refusalOf(play(story([accepted, delegation([root])]))).source, ['DLG-07']);
  });

  it('is refused twice for a scope (DLG-01), also under another offer of the same name', () => {
    const code = 'MultipleRegistrationAssignmentsNotAllowed';
    const twice = refusalOf(play(story([accepted, delegated, { ...delegated, id: 'again' }])));
    assert.equal(twice.code, code);
    assert.match(twice.reason, /Another registration assignment present at this scope/);
    const offers = { gold: { plan: 'gold.plan.msp.json' }, twin: { plan: 'twin.plan.msp.json' } };
    const steps = [accepted, delegated, { ...accepted, id: 'twin', offer: 'twin' }, { ...delegated, offer: 'twin' }];
    const twin = (name: string): Json => plan({ manifest: manifest({ registrationDefinitionName: name }) });
    assert.equal(refusalOf(play(story(steps, { offers }), { 'twin.plan.msp.json': twin('GOLD') })).code, code);
    assertSucceeds(play(story(steps, { offers }), { 'twin.plan.msp.json': twin('Silver') }));
    assertSucceeds(play(story([accepted, delegated, { ...delegation(['prod/rg-data']), id: 'more' }], registered)));
  });

  it('of subscription and resource group is refused in the profile 2020, and unknown today (DLG-09)', () => {
    const steps = [accepted, delegated, { ...delegation(['prod']), id: 'whole' }];
    const refusal = refusalOf(play(story(steps, { ...registered, profile: '2020' })));
    assert.deepEqual(refusal.source, ['DLG-09']);
    const today = play(story(steps, registered));
    assert.equal(today.steps.at(-1)?.turn.outcome, 'undecided');
    assert.deepEqual(today.problems, []);
  });

  it('of a later subscription needs the resource provider registered there (LIF-08)', () => {
    const subscriptions = [subscription(), subscription({ name: 'dev', subscriptionId: ids.customer })];
    const people = { olga: { roles: ['prod', 'dev'].map((scope) => ({ role: 'Owner', scope })) } };
    const more = withCustomer({ subscriptions, people });
    const later = { ...delegation(['dev']), id: 'later' };
    assert.deepEqual(refusalOf(play(story([accepted, delegated, later], more))).source, ['LIF-08']);
    const ready = { ...subscriptions[1]!, registeredProviders: ['Microsoft.ManagedServices'] };
    assertSucceeds(
      play(story([accepted, delegated, later], withCustomer({ subscriptions: [subscriptions[0], ready], people }))),
    );
    const registering = { id: 'registered', do: 'register', subscription: 'dev', by: 'olga' };
    assertSucceeds(play(story([accepted, delegated, registering, later], more)));
  });
});

/** A customer whose subscription has the resource provider already. */
const registered = withCustomer({
  subscriptions: [subscription({ registeredProviders: ['microsoft.managedservices'] })],
});

describe('What the service answers to a definition', () => {
  const answers = (role: string, list: 'authorizations' | 'eligibleAuthorizations', more: Json = {}) => {
    const entry = grant(ids.support, 'Support', role, more);
    return play(story([accepted, delegated]), withManifest({ eligibleAuthorizations: [], [list]: [entry] }));
  };

  const cases: readonly [
    string,
    string,
    'authorizations' | 'eligibleAuthorizations',
    string,
    string | undefined,
    RegExp,
  ][] = [
    ['Owner', wellKnown.owner, 'authorizations', 'ROL-02', undefined, /is restricted for registration/],
    [
      'a role with data actions',
      wellKnown.logAnalyticsReader,
      'authorizations',
      'ROL-03',
      invalid,
      /with data actions not allowed/,
    ],
    [
      'a role with restricted actions',
      wellKnown.locksContributor,
      'authorizations',
      'ROL-04',
      invalid,
      /restricted actions/,
    ],
    [
      'User Access Administrator without roles',
      wellKnown.userAccessAdministrator,
      'authorizations',
      'DEL-01',
      undefined,
      /delegatedRole/,
    ],
    [
      'an eligible User Access Administrator',
      wellKnown.userAccessAdministrator,
      'eligibleAuthorizations',
      'ELG-02',
      invalid,
      /is restricted for eligible/,
    ],
    [
      'an eligible role with data actions',
      wellKnown.logAnalyticsReader,
      'eligibleAuthorizations',
      'ROL-03',
      invalid,
      /data actions/,
    ],
  ];
  for (const [title, role, list, source, code, words] of cases) {
    it(`refuses ${title}`, () => {
      const simulation = answers(role, list);
      const refusal = refusalOf(simulation);
      assert.deepEqual(refusal.source, ['LIF-05', source]);
      assert.equal(refusal.code, code);
      assert.match(refusal.reason, words);
      assert.equal(simulation.problems[0]?.related[0]?.path, 'gold.plan.msp.json');
    });
  }

  it('refuses a principal that is no GUID (PRI-01)', () => {
    const entry = grant('somebody', 'Somebody', wellKnown.reader);
    const simulation = play(story([accepted, delegated]), withManifest({ authorizations: [entry] }));
    assert.match(refusalOf(simulation).reason, /"somebody" "must be a valid Guid"/);
  });

  it('accepts Contributor, an eligible Contributor and a role the role data does not know', () => {
    assertSucceeds(answers(wellKnown.contributor, 'authorizations'));
    assertSucceeds(answers(wellKnown.contributor, 'eligibleAuthorizations'));
    assertSucceeds(answers(ids.night, 'authorizations'));
  });
});
