import assert from 'node:assert/strict';
import { wellKnown } from '../../../server/src/roles';
import { type AccessDecision, decideAccess, readScope } from '../../../server/src/simulation';
import {
  accepted,
  actions,
  activation,
  catalogue,
  customer,
  delegated,
  delegation,
  grant,
  ids,
  type Json,
  manifest,
  operations,
  plan,
  play,
  policy,
  story,
  subscription,
} from './support';

/** Decides at the end of a story. */
function decide(simulation: ReturnType<typeof play>, principal: string, action: string, scope: string): AccessDecision {
  const { moment } = simulation.steps.at(-1)!;
  const where = readScope(scope, moment.setting.customer);
  assert.ok(where.kind === 'scope');
  return decideAccess({ actor: moment.setting.cast.find(principal)!, action, scope: where.scope }, moment);
}

/** The decision after a definition with these authorizations is delegated for `prod/rg-app`. */
function granted(
  authorizations: readonly Json[],
  action: string,
  principal = 'sam',
  given = operations,
): AccessDecision {
  const files = { 'gold.plan.msp.json': plan({ manifest: manifest({ authorizations, eligibleAuthorizations: [] }) }) };
  return decide(play(story([accepted, delegated]), files, given), principal, action, 'prod/rg-app');
}

const texts = ({ reasons }: AccessDecision): readonly string[] => reasons.map(({ text }) => text);

describe('Access (rules §6)', () => {
  const simulation = play(story([accepted, delegated]), {}, operations);

  it('explains a right from the person to the delegation', () => {
    const decision = decide(simulation, 'sam', actions.read, 'prod/rg-app');
    assert.equal(decision.access, 'allowed');
    assert.deepEqual(texts(decision), [
      'Sam is a member of "Support".',
      '"Support" has Reader permanently.',
      'Reader allows it by "*/read".',
      '"prod/rg-app" is delegated under "gold" 1.0.0.',
    ]);
    const authorization = simulation.steps[0]!.moment.setting.offers.get('gold')!;
    assert.ok('definition' in authorization);
    assert.deepEqual(decision.reasons[1]?.origin, {
      path: 'gold.plan.msp.json',
      node: authorization.definition.authorizations!.items[0]!.node,
    });
  });

  it('follows groups of groups', () => {
    const decision = decide(simulation, 'nils', actions.read, 'prod/rg-app');
    assert.equal(decision.access, 'allowed');
    assert.deepEqual(texts(decision).slice(0, 2), [
      'Nils is a member of "Night desk".',
      'Night desk is a member of "Support".',
    ]);
    assert.equal(decide(simulation, 'Support', actions.read, 'prod/rg-app').access, 'allowed');
    assert.equal(decide(simulation, ids.support.toUpperCase(), actions.read, 'prod/rg-app').access, 'allowed');
  });

  it('of a user who is authorized goes by the name of the person', () => {
    const entry = grant(ids.otherTenant, 'Sam', wellKnown.reader, { principalType: 'User' });
    assert.equal(granted([entry], actions.read).access, 'allowed');
    assert.equal(granted([{ ...entry, principalType: 'Group' }], actions.read).access, 'denied');
  });

  it('names the first step that fails', () => {
    assert.deepEqual(texts(decide(simulation, 'sam', actions.read, 'prod/rg-data')), [
      '"prod/rg-data" is not delegated.',
    ]);
    assert.deepEqual(texts(decide(simulation, 'lena', actions.read, 'prod/rg-app')), [
      'No authorization names Lena or a group of theirs.',
    ]);
    assert.deepEqual(texts(decide(simulation, 'sam', actions.restart, 'prod/rg-app')), [
      'None of the roles of Sam allows it: Reader, Managed Services Registration assignment Delete Role.',
    ]);
  });

  it('of a resource group ends at its border, of a subscription it reaches all groups', () => {
    assert.equal(decide(simulation, 'sam', actions.read, 'prod').access, 'denied');
    const whole = play(story([accepted, delegation(['prod'])]));
    assert.equal(decide(whole, 'sam', actions.read, 'prod/rg-data').access, 'allowed');
    const resource = `/subscriptions/${ids.prod}/resourceGroups/RG-APP/providers/Microsoft.Compute/virtualMachines/vm1`;
    assert.equal(decide(simulation, 'sam', actions.read, resource).access, 'allowed');
  });

  it('is denied on the data plane whatever the pattern says, with operation data and without', () => {
    const contributor = [grant(ids.support, 'Support', wellKnown.contributor)];
    for (const given of [operations, undefined]) {
      const files = {
        'gold.plan.msp.json': plan({ manifest: manifest({ authorizations: contributor, eligibleAuthorizations: [] }) }),
      };
      const delegatedNow = play(story([accepted, delegated]), files, given);
      assert.equal(decide(delegatedNow, 'sam', actions.readBlob, 'prod/rg-app').access, 'denied');
      assert.equal(decide(delegatedNow, 'sam', actions.read, 'prod/rg-app').access, 'allowed');
    }
  });

  it('of an operation that both planes have is decided as a request to Azure Resource Manager', () => {
    const both = operations.dataPlane.find((name) => operations.has(name, 'control') && name.endsWith('/read'))!;
    assert.equal(granted([grant(ids.support, 'Support', wellKnown.reader)], both).access, 'allowed');
  });

  it('takes notActions from their own role alone', () => {
    const action = 'Microsoft.Authorization/policyAssignments/write';
    const contributor = grant(ids.support, 'Support', wellKnown.contributor);
    const policies = grant(ids.support, 'Support', wellKnown.resourcePolicyContributor);
    assert.equal(granted([contributor], action).access, 'denied');
    assert.equal(granted([contributor, policies], action).access, 'allowed');
  });

  it('leaves ending a delegation to the Delete role', () => {
    const contributor = granted([grant(ids.support, 'Support', wellKnown.contributor)], actions.leave);
    assert.deepEqual(texts(contributor), ['Contributor covers it, yet only the Delete role ends a delegation.']);
    assert.equal(granted([grant(ids.support, 'Support', wellKnown.deleteRole)], actions.leave).access, 'allowed');
  });

  it('never lets a provider write delegations', () => {
    const write = 'Microsoft.ManagedServices/registrationAssignments/write';
    assert.equal(granted([grant(ids.support, 'Support', wellKnown.contributor)], write).access, 'denied');
  });

  it('of User Access Administrator is conditional for role assignments, and nothing else but support requests', () => {
    const decision = decide(simulation, 'Automation', actions.assignRole, 'prod/rg-app');
    assert.equal(decision.access, 'conditional');
    assert.match(texts(decision)[1]!, /only to managed identities/);
    assert.equal(decide(simulation, 'Automation', actions.read, 'prod/rg-app').access, 'denied');
    const support = 'Microsoft.Support/supportTickets/write';
    assert.equal(decide(simulation, 'Automation', support, 'prod/rg-app').access, 'allowed');
  });

  it('of a role with a condition is conditional', () => {
    const role = catalogue.byName('Oracle Database DbSystems Administrator')!;
    const block = role.permissions.find(({ condition }) => condition !== undefined)!;
    const action = block.actions.find((pattern) => !pattern.includes('*'))!;
    const decision = granted([grant(ids.support, 'Support', role.id)], action);
    assert.equal(decision.access, 'conditional');
    assert.match(texts(decision)[2]!, /under a condition/);
  });

  it('is denied by a deny assignment, at its scope, less its notActions', () => {
    const denyAssignments = [{ scope: 'prod/rg-app', actions: ['*/read'], notActions: ['Microsoft.Network/*'] }];
    const managed = { customer: customer({ subscriptions: [subscription({ denyAssignments })] }) };
    const story2 = play(story([accepted, delegation(['prod'])], managed));
    assert.deepEqual(texts(decide(story2, 'sam', actions.read, 'prod/rg-app')), [
      'A deny assignment at "prod/rg-app" forbids it.',
    ]);
    assert.equal(decide(story2, 'sam', 'Microsoft.Network/virtualNetworks/read', 'prod/rg-app').access, 'allowed');
    assert.equal(decide(story2, 'sam', actions.read, 'prod/rg-data').access, 'allowed');
  });

  it('is eligible before an activation, never for a service principal, and ends with it', () => {
    assert.equal(decide(simulation, 'tess', actions.restart, 'prod/rg-app').access, 'eligible');
    const active = decide(play(story([accepted, delegated, activation()])), 'tess', actions.restart, 'prod/rg-app');
    assert.equal(active.access, 'allowed');
    assert.match(texts(active)[1]!, /active until 2026-03-02 12:00 UTC/);
    const entry = grant(ids.automation, 'Automation', wellKnown.contributor, { justInTimeAccessPolicy: policy });
    const files = { 'gold.plan.msp.json': plan({ manifest: manifest({ eligibleAuthorizations: [entry] }) }) };
    const robot = play(story([accepted, delegated]), files);
    assert.equal(decide(robot, 'Automation', actions.restart, 'prod/rg-app').access, 'denied');
  });

  it('belongs to the tenant of the directory', () => {
    const elsewhere = manifest({ managedByTenantId: ids.otherTenant });
    const simulation2 = play(story([accepted, delegated]), { 'gold.plan.msp.json': plan({ manifest: elsewhere }) });
    const decision = decide(simulation2, 'sam', actions.read, 'prod/rg-app');
    assert.equal(decision.access, 'denied');
    assert.deepEqual(texts(decision), [
      `"prod/rg-app" is delegated to tenant ${ids.otherTenant}, and the directory is of tenant ${ids.tenant}.`,
    ]);
  });

  it('cannot be told for a role that the role data does not know, unless another role allows it', () => {
    const unknown = grant(ids.support, 'Support', ids.night);
    assert.equal(granted([unknown], actions.read).access, 'undecided');
    assert.equal(granted([unknown, grant(ids.support, 'Support', wellKnown.reader)], actions.read).access, 'allowed');
  });

  it('after activation cannot be told beside a permanent role that nobody knows, nor of an eligible one', () => {
    const unknown = (list: string) => {
      const entry = grant(ids.operations, 'Operations', ids.night);
      const files = { 'gold.plan.msp.json': plan({ manifest: { ...manifest(), [list]: [...entries(list), entry] } }) };
      return decide(play(story([accepted, delegated]), files), 'tess', actions.restart, 'prod/rg-app').access;
    };
    const entries = (list: string) => (list === 'authorizations' ? (manifest().authorizations as readonly Json[]) : []);
    assert.equal(unknown('authorizations'), 'undecided');
    assert.equal(unknown('eligibleAuthorizations'), 'undecided');
  });

  it('through an activated role cannot be told when the time cannot', () => {
    const late = play(story([accepted, delegated, activation(), { do: 'wait', for: 'long' }]));
    assert.equal(decide(late, 'tess', actions.restart, 'prod/rg-app').access, 'undecided');
    assert.equal(decide(late, 'sam', actions.read, 'prod/rg-app').access, 'allowed');
  });

  it('of the customer’s own people comes from their roles', () => {
    const denyAssignments = [{ scope: 'prod', actions: ['*'] }];
    const people = {
      olga: { roles: [{ role: 'Owner', scope: 'prod' }] },
      kim: { roles: [{ role: 'Own', scope: 'prod' }] },
    };
    const managed = { customer: customer({ people, subscriptions: [subscription({ denyAssignments })] }) };
    assert.equal(decide(play(story([accepted], managed)), 'olga', actions.read, 'prod/rg-app').access, 'denied');
    assert.equal(
      decide(play(story([accepted], { customer: customer({ people }) })), 'kim', actions.read, 'prod').access,
      'undecided',
    );
    assert.equal(decide(simulation, 'olga', actions.assignRole, 'prod/rg-app').access, 'allowed');
    assert.equal(decide(simulation, 'rita', actions.assignRole, 'prod/rg-app').access, 'denied');
  });
});
