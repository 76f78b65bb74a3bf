import assert from 'node:assert/strict';
import { wellKnown } from '../../../server/src/roles';
import {
  access,
  accepted,
  actions,
  activation,
  assertSucceeds,
  delegated,
  grant,
  ids,
  type Json,
  manifest,
  messages,
  plan,
  play,
  policy,
  refusalOf,
  stepOf,
  story,
} from './support';

function activated(step: Json = activation(), more: Json = {}) {
  const files = { 'gold.plan.msp.json': plan({ manifest: manifest(more) }) };
  return play(story([accepted, delegated, step]), files);
}

function withPolicy(changed: Json): Json {
  const entry = grant(ids.operations, 'Operations', wellKnown.virtualMachineContributor, {
    justInTimeAccessPolicy: { ...policy, ...changed },
  });
  return { eligibleAuthorizations: [entry] };
}

describe('Activating an eligible role (LIF-07)', () => {
  it('gives the role for the whole time its policy allows', () => {
    const simulation = activated();
    assertSucceeds(simulation);
    const [elevation] = stepOf(simulation, 'activated').moment.state.elevations;
    assert.equal(elevation?.role.name, 'Virtual Machine Contributor');
    assert.equal(new Date(elevation.until).toISOString(), '2026-03-02T12:00:00.000Z');
  });

  it('lasts eight hours where the policy does not say how long (ARM-06)', () => {
    const [elevation] = activated(activation(), withPolicy({ maximumActivationDuration: undefined })).steps.at(-1)!
      .moment.state.elevations;
    assert.equal(new Date(elevation!.until).toISOString(), '2026-03-02T16:00:00.000Z');
  });

  it('ends to the minute, and the role can be activated again', () => {
    const restart = (expected: string): Json => ({
      expect: [access('tess', actions.restart, 'prod/rg-app', expected)],
    });
    const simulation = play(
      story([
        accepted,
        delegated,
        activation(restart('allowed')),
        { id: 'nearly', do: 'wait', for: 'PT3H59M', ...restart('allowed') },
        { id: 'over', do: 'wait', for: 'PT1M', ...restart('eligible') },
        { ...activation(restart('allowed')), id: 'again', at: '2026-03-02T13:00:00Z' },
        { ...delegated, id: 'later', at: '2026-03-02T17:00:00Z', scopes: ['prod/rg-data'], ...restart('eligible') },
      ]),
    );
    assert.deepEqual(messages(simulation), []);
    assert.deepEqual(
      simulation.steps.map(({ name, expired }) => [name, expired.length]),
      [
        ['accepted', 0],
        ['delegated', 0],
        ['activated', 0],
        ['nearly', 0],
        ['over', 1],
        ['again', 0],
        ['later', 1],
      ],
    );
  });

  it('asks for multifactor authentication where the policy does', () => {
    for (const mfa of [false, undefined]) {
      const refusal = refusalOf(activated(activation({ mfa })));
      assert.equal(refusal.code, 'RoleAssignmentRequestPolicyValidationFailed');
      assert.match(refusal.reason, /MfaRule/);
    }
    assertSucceeds(activated(activation({ mfa: false }), withPolicy({ multiFactorAuthProvider: 'None' })));
  });

  it('waits for an approver, who is one of those listed and not oneself', () => {
    assert.match(refusalOf(activated(activation({ approvedBy: undefined }))).reason, /waits for approval by Leads/);
    assert.match(refusalOf(activated(activation({ approvedBy: 'sam' }))).reason, /Sam is none of those/);
    const own = withPolicy({ managedByTenantApprovers: [{ principalId: ids.operations }] });
    const self = refusalOf(activated(activation({ approvedBy: 'tess' }), own));
    assert.deepEqual(self.source, ['LIF-07', 'ELG-12']);
    const none = withPolicy({ managedByTenantApprovers: undefined });
    assertSucceeds(activated(activation({ approvedBy: undefined }), none));
  });

  it('needs a permanent role with reader access beside it (ELG-07)', () => {
    const without = { authorizations: [grant(ids.operations, 'Operations', wellKnown.deleteRole)] };
    assert.deepEqual(refusalOf(activated(activation(), without)).source, ['LIF-07', 'ELG-07']);
    const monitoring = { authorizations: [grant(ids.operations, 'Operations', wellKnown.monitoringReader)] };
    assertSucceeds(activated(activation(), monitoring));
  });

  it('takes a permanent role other than itself, and cannot be told beside one that nobody knows', () => {
    const reading = grant(ids.operations, 'Operations', wellKnown.reader);
    const same = { authorizations: [reading], eligibleAuthorizations: [reading] };
    assert.deepEqual(refusalOf(activated(activation({ role: 'Reader' }), same)).source, ['LIF-07', 'ELG-07']);
    const unknown = { authorizations: [grant(ids.operations, 'Operations', ids.night)] };
    assert.equal(activated(activation(), unknown).steps.at(-1)?.turn.outcome, 'undecided');
  });

  it('is refused while it is active', () => {
    const twice = play(story([accepted, delegated, activation(), { ...activation(), id: 'again' }]));
    assert.equal(refusalOf(twice).code, 'RoleAssignmentExists');
  });

  it('makes no sense for who has no such role there', () => {
    assert.match(refusalOf(activated(activation({ by: 'sam' }))).reason, /Sam has no eligible/);
    assert.match(refusalOf(activated(activation({ role: 'Reader' }))).reason, /no eligible Reader/);
    assert.match(refusalOf(activated(activation({ scope: 'prod/rg-data' }))).reason, /at "prod\/rg-data"/);
  });

  it('takes the role by GUID, and stands alone for one person', () => {
    const colleague = { provider: { directory: 'contoso.directory.msp.json', people: people() } };
    const simulation = play(
      story(
        [
          accepted,
          delegated,
          activation({
            role: wellKnown.virtualMachineContributor,
            expect: [
              access('tess', actions.restart, 'prod/rg-app', 'allowed'),
              access('toni', actions.restart, 'prod/rg-app', 'eligible'),
            ],
          }),
        ],
        colleague,
      ),
    );
    assert.deepEqual(messages(simulation), []);
  });
});

function people(): Json {
  return { tess: { memberOf: ['Operations'] }, toni: { memberOf: ['Operations'] }, lena: { memberOf: ['Leads'] } };
}
