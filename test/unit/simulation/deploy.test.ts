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
  messages,
  play,
  refusalOf,
  stepOf,
  story,
  subscription,
  template,
} from './support';

/** The step that deploys a template. */
function deployment(by = 'olga', more: Json = {}): Json {
  return { id: 'deployed', do: 'deploy', template: 'onboard.json', scope: 'prod', by, ...more };
}

/** A story without offers, played among templates. */
function deploying(steps: readonly Json[], files: Readonly<Record<string, Json>>, more: Json = {}) {
  return play(story(steps, { offers: {}, ...more }), { 'onboard.json': template(), ...files });
}

const offerOf = (simulation: ReturnType<typeof play>, name: string) =>
  simulation.steps.at(-1)!.moment.state.offers.get(name);
const scopesOf = (simulation: ReturnType<typeof play>, name = 'Gold') =>
  offerOf(simulation, name)?.scopes.map(({ subscription: name, resourceGroup }) => [name, resourceGroup].join('/'));

const reader = [grant(ids.support, 'Support', wellKnown.reader)];

describe('Deploying a template (LIF-03, LIF-05)', () => {
  it('delegates the subscription under the name of its definition', () => {
    const expect = [
      { offer: 'Gold', state: 'delegated', scopes: ['prod'] },
      { subscription: 'prod', registered: 'Microsoft.ManagedServices' },
      { log: 'customer', operation: 'Microsoft.ManagedServices/registrationDefinitions/write' },
      { log: 'provider', operation: 'Microsoft.Resources/tenants/register/action' },
      access('sam', actions.read, 'prod/rg-app', 'allowed'),
    ];
    const simulation = deploying([deployment('olga', { expect })], {});
    assert.deepEqual(messages(simulation), []);
    assertSucceeds(simulation);
  });

  it('delegates the resource groups that it names, each once', () => {
    const groups = ['rg-app', 'rg-data', 'RG-APP'];
    const simulation = deploying([deployment()], { 'onboard.json': template(groups) });
    assert.deepEqual(scopesOf(simulation), ['prod/rg-app', 'prod/rg-data']);
    const refusal = refusalOf(deploying([deployment()], { 'onboard.json': template(['rg-new']) }));
    assert.deepEqual(refusal.source, ['LIF-05', 'DLG-08']);
  });

  it('takes values from a parameter file, and the group it leaves open from where it is deployed', () => {
    const open = template(["[parameters('group')]"], {}, { parameters: { group: { type: 'string' } } });
    const schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#';
    const parameters = {
      $schema: schema,
      contentVersion: '1.0.0.0',
      parameters: {
        group: { value: 'rg-data' },
        managedByTenantId: { value: ids.tenant },
        authorizations: { value: [] },
      },
    };
    const files = { 'onboard.json': open, 'onboard.parameters.json': parameters };
    const given = deployment('olga', { parameters: 'onboard.parameters.json' });
    assert.deepEqual(scopesOf(deploying([given], files)), ['prod/rg-data']);
    assert.deepEqual(scopesOf(deploying([deployment('olga', { scope: 'prod/rg-app' })], files)), ['prod/rg-app']);
    assert.match(messages(deploying([deployment()], files))[0]!, /nothing says which/);
  });

  it('says where a template of a subscription cannot go', () => {
    const simulation = deploying([deployment('olga', { scope: 'prod/rg-app' })], {});
    assert.match(messages(simulation)[0]!, /scenario-problem: The template delegates a subscription/);
    assert.deepEqual(refusalOf(deploying([deployment('olga', { scope: '/' })], {})).source, ['DLG-07']);
  });

  it('assigns nothing where the template only defines', () => {
    const simulation = deploying([deployment()], { 'onboard.json': template([]) });
    assertSucceeds(simulation);
    const offer = offerOf(simulation, 'Gold')!;
    assert.deepEqual([stageOf(offer), offer.definedIn], ['none', ['prod']]);
    const { turn } = stepOf(simulation, 'deployed');
    assert.ok(turn.outcome === 'succeeded');
    assert.deepEqual(
      turn.log.map(({ operation }) => operation.split('/').slice(1).join('/')),
      ['register/action', 'registrationDefinitions/write'],
    );
  });

  it('is about the offer of the scenario that comes from the same template', () => {
    const offers = { gold: { template: 'onboard.json' } };
    const simulation = deploying([deployment()], {}, { offers });
    assert.deepEqual(scopesOf(simulation, 'gold'), ['prod/']);
    assert.equal(offerOf(simulation, 'Gold'), undefined);
  });

  it('cannot be told of a template that cannot be read, and nothing else can then', () => {
    const simulation = play(story([deployment('olga', { template: 'gone.json' }), accepted]));
    assert.deepEqual(
      simulation.steps.map(({ turn }) => turn.outcome),
      ['undecided', 'undecided'],
    );
    assert.deepEqual(simulation.problems, []);
  });
});

describe('Who may deploy a template (LIF-03, CSP-13)', () => {
  const code = 'InsufficientPrivilegesForManagedServiceResource';
  const sold = (channel: string) => ({ customer: customer({ subscriptions: [subscription({ channel })] }) });
  const agents = (adminAgent?: boolean): Json => ({
    provider: {
      directory: 'contoso.directory.msp.json',
      people: { ada: { displayName: 'Ada', ...(adminAgent === undefined ? {} : { adminAgent }) } },
    },
  });

  it('is whoever may assign roles; in 2020 only an Owner who is no guest', () => {
    assert.equal(refusalOf(deploying([deployment('rita')], {})).code, code);
    const people = { una: { roles: [{ role: 'User Access Administrator', scope: 'prod' }] } };
    const administrator = { customer: customer({ people }) };
    assertSucceeds(deploying([deployment('una')], {}, administrator));
    assert.match(
      refusalOf(deploying([deployment('una')], {}, { ...administrator, profile: '2020' })).reason,
      /in 2020 it took Owner/,
    );
    assertSucceeds(deploying([deployment('gus')], {}));
    assert.match(refusalOf(deploying([deployment('gus')], {}, { profile: '2020' })).reason, /guest/);
  });

  it('is an Admin Agent of the reseller, on what it sold', () => {
    const by = (channel: string, adminAgent?: boolean) =>
      deploying([deployment('ada')], {}, { ...sold(channel), ...agents(adminAgent) });
    assertSucceeds(by('csp', true));
    assert.equal(refusalOf(by('direct', true)).code, code);
    assert.equal(refusalOf(by('csp', false)).code, code);
    assert.equal(by('csp').steps[0]!.turn.outcome, 'undecided');
  });

  it('an Admin Agent delegates by a template, and nobody knows whether in the portal', () => {
    const more = { ...sold('csp'), ...agents(true) };
    const byAgent = { ...delegated, by: 'ada' };
    assert.equal(play(story([accepted, byAgent], more)).steps[1]!.turn.outcome, 'undecided');
    const offers = { gold: { template: 'onboard.json' } };
    assertSucceeds(deploying([{ ...byAgent, scopes: ['prod'] }], {}, { ...more, offers }));
    assert.match(refusalOf(play(story([{ ...accepted, by: 'ada' }], more))).reason, /belongs to the provider/);
  });

  it('an Admin Agent owns what the reseller sold, whatever is delegated', () => {
    const everything = [
      access('ada', actions.restart, 'prod/rg-app', 'allowed'),
      access('ada', actions.leave, 'prod', 'allowed'),
      access('ada', actions.readBlob, 'prod', 'denied'),
    ];
    const wait = { do: 'wait', for: 'PT1H' };
    assert.deepEqual(
      messages(deploying([{ ...wait, expect: everything }], {}, { ...sold('csp'), ...agents(true) })),
      [],
    );
    const nothing = [access('ada', actions.restart, 'prod/rg-app', 'denied')];
    assert.deepEqual(
      messages(deploying([{ ...wait, expect: nothing }], {}, { ...sold('direct'), ...agents(true) })),
      [],
    );
  });
});

describe('What Azure answers to a template', () => {
  it('that uses a parameter it does not declare (ARM-25)', () => {
    const refusal = refusalOf(
      deploying([deployment()], { 'onboard.json': template('subscription', { description: "[parameters('text')]" }) }),
    );
    assert.equal(refusal.code, 'InvalidTemplate');
    assert.match(refusal.reason, /template parameter 'text' is not found/);
  });

  it('that makes its definition in a resource group (ARM-11)', () => {
    const $schema = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#';
    const files = { 'onboard.json': template('subscription', {}, { $schema }) };
    const refusal = refusalOf(deploying([deployment('olga', { scope: 'prod/rg-app' })], files));
    assert.deepEqual([refusal.code, refusal.source], ['InvalidRegistrationDefinitionUri', ['ARM-11']]);
  });

  it('whose API version knows no eligible authorizations (ARM-19)', () => {
    const old = (more: Json): Json => {
      const made = template('subscription', more) as { resources: Json[] };
      return { ...made, resources: made.resources.map((resource) => ({ ...resource, apiVersion: '2019-09-01' })) };
    };
    assert.deepEqual(refusalOf(deploying([deployment()], { 'onboard.json': old({}) })).source, ['ARM-19']);
    assertSucceeds(deploying([deployment()], { 'onboard.json': old({ eligibleAuthorizations: [] }) }));
  });

  it('with the place in the parameter file where that has the fault', () => {
    const list = { authorizations: "[parameters('authorizations')]", eligibleAuthorizations: [] };
    const open = template('subscription', list, { parameters: { authorizations: { type: 'array' } } });
    const parameters = {
      $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
      contentVersion: '1.0.0.0',
      parameters: {
        managedByTenantId: { value: ids.tenant },
        authorizations: { value: [grant(ids.support, 'Support', wellKnown.owner)] },
      },
    };
    const simulation = deploying([deployment('olga', { parameters: 'values.json' })], {
      'onboard.json': open,
      'values.json': parameters,
    });
    assert.deepEqual(refusalOf(simulation).source, ['LIF-05', 'ROL-02']);
    const related = simulation.problems[0]!.related[0]!;
    assert.equal(related.path, 'values.json');
    const { offset, length } = related.node;
    assert.equal(
      JSON.stringify(parameters, undefined, 2).slice(offset, offset + length),
      JSON.stringify(wellKnown.owner),
    );
  });
});

describe('Deploying a template again (LIF-10, LIF-11)', () => {
  const again = deployment('olga', { id: 'again', template: 'next.json' });

  it('under the same name replaces all authorizations, which the provider finds as added', () => {
    const next = template('subscription', { authorizations: reader, eligibleAuthorizations: [] });
    const expect = [
      { offer: 'Gold', state: 'delegated', scopes: ['prod'] },
      { log: 'provider', operation: 'Microsoft.Resources/tenants/register/action' },
      access('sam', actions.read, 'prod', 'allowed'),
      access('sam', actions.leave, 'prod', 'denied'),
      access('tess', actions.read, 'prod', 'denied'),
    ];
    const steps = [deployment(), activation({ scope: 'prod' }), { ...again, expect }];
    const simulation = deploying(steps, { 'next.json': next });
    assert.deepEqual(messages(simulation), []);
    assert.deepEqual(stepOf(simulation, 'again').moment.state.elevations, []);
    assert.ok(stepOf(simulation, 'again').turn.outcome === 'succeeded');
  });

  it('may add scopes to those that are there', () => {
    const files = { 'onboard.json': template(['rg-app']), 'next.json': template(['rg-app', 'rg-data']) };
    assert.deepEqual(scopesOf(deploying([deployment(), again], files)), ['prod/rg-app', 'prod/rg-data']);
  });

  it('never changes the managing tenant of a definition (TEN-03)', () => {
    const next = template('subscription', { managedByTenantId: ids.otherTenant });
    const refusal = refusalOf(deploying([deployment(), again], { 'next.json': next }));
    assert.deepEqual([refusal.code, refusal.source], ['RegistrationDefinitionInvalidUpdate', ['LIF-11', 'TEN-03']]);
  });

  it('for another managing tenant under another name leaves both until one is removed', () => {
    const more = { registrationDefinitionName: 'Silver', managedByTenantId: ids.otherTenant };
    const expect = [
      { offer: 'Gold', state: 'delegated' },
      { offer: 'Silver', state: 'delegated' },
      access('sam', actions.read, 'prod', 'allowed'),
    ];
    const steps = [deployment(), { ...again, expect }];
    assert.deepEqual(messages(deploying(steps, { 'next.json': template('subscription', more) })), []);
  });

  it('under another name with the same principals may cost them their access, until the old one is gone (DLG-04)', () => {
    const more = { registrationDefinitionName: 'Silver', authorizations: reader, eligibleAuthorizations: [] };
    const files = { 'next.json': template('subscription', more) };
    const look = { expect: [access('sam', actions.read, 'prod', 'allowed')] };
    const status = (steps: readonly Json[]) => {
      const simulation = deploying(steps, files);
      assert.deepEqual(messages(simulation), []);
      return simulation.steps.at(-1)!.expectations[0]!.status;
    };
    const removal = { do: 'remove', offer: 'Gold', scopes: ['prod'], by: 'olga' };
    assert.equal(status([deployment(), { ...again, ...look }]), 'undecided');
    assert.equal(status([deployment(), again, { ...removal, ...look }]), 'undecided');
    assert.equal(status([deployment(), again, removal, { ...again, id: 'anew', ...look }]), 'holds');
    assert.equal(status([deployment(), removal, { ...again, ...look }]), 'holds');
    const { turn } = stepOf(deploying([deployment(), again], files), 'again');
    assert.ok(turn.outcome === 'succeeded');
    assert.match(turn.notes?.[0] ?? '', /the older delegation is removed first/);
  });

  it('with a new definition under the name of one that is delegated there is refused (DLG-01)', () => {
    const named = (name: string): Json => {
      const made = template() as { resources: Json[] };
      return { ...made, resources: [{ ...made.resources[0]!, name }, ...made.resources.slice(1)] };
    };
    const files = { 'onboard.json': named(ids.leads), 'next.json': named(ids.night) };
    const refusal = refusalOf(deploying([deployment(), again], files));
    assert.equal(refusal.code, 'MultipleRegistrationAssignmentsNotAllowed');
    assert.match(refusal.reason, /Another registration assignment present at this scope/);
    assertSucceeds(deploying([deployment(), again], { ...files, 'next.json': named(ids.leads.toUpperCase()) }));
  });

  it('in another subscription belongs to the same offer, unless it gives other roles there', () => {
    const dev = subscription({ name: 'dev', subscriptionId: ids.otherTenant });
    const people = { olga: { roles: ['prod', 'dev'].map((scope) => ({ role: 'Owner', scope })) } };
    const more = { customer: customer({ subscriptions: [subscription(), dev], people }) };
    const there = { ...again, scope: 'dev' };
    assert.deepEqual(scopesOf(deploying([deployment(), { ...there, template: 'onboard.json' }], {}, more)), [
      'prod/',
      'dev/',
    ]);
    const other = { 'next.json': template('subscription', { authorizations: reader }) };
    const apart = deploying([deployment(), there], other, more);
    assert.deepEqual([scopesOf(apart), scopesOf(apart, 'Gold (dev)')], [['prod/'], ['dev/']]);
    const split = deploying(
      [deployment(), { ...there, template: 'onboard.json' }, { ...there, id: 'split' }],
      other,
      more,
    );
    assert.equal(stepOf(split, 'split').turn.outcome, 'undecided');
  });
});
