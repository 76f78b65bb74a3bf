import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { judge, type Reason, type Role, wellKnown } from '../../../server/src/roles';
import { catalogue, roleNamed } from './data';

/** The verdict on every role, worked out apart from this code from the documentation and the roles of the same day. */
const classification = JSON.parse(readFileSync('test/fixtures/roles/classification.json', 'utf8')) as Record<
  string,
  string
>;

describe('verdict', () => {
  it('is the one of the classification for every role', () => {
    const verdicts = Object.fromEntries(catalogue.roles.map((role) => [role.id, inWords(role)]));
    assert.equal(Object.keys(classification).length, 928);
    assert.deepEqual(verdicts, classification);
  });

  it('counts what the documentation leads one to expect', () => {
    const count = (holds: (role: Role) => boolean) => catalogue.roles.filter(holds).length;
    const because = (kind: Reason['kind']) => (role: Role) =>
      judge(role).reasons.some((reason) => reason.kind === kind);
    assert.equal(
      count((role) => judge(role).status === 'supported'),
      578,
    );
    assert.equal(
      count((role) => judge(role).status === 'unsupported'),
      349,
    );
    assert.equal(count(because('data-actions')), 319);
    assert.equal(count(because('restricted-actions')), 33);
    assert.equal(
      count((role) => because('data-actions')(role) && because('restricted-actions')(role)),
      4,
    );
  });

  it('names the actions that speak against a role', () => {
    assert.deepEqual(judge(roleNamed('Log Analytics Reader')).reasons, [
      { kind: 'data-actions', actions: ['Microsoft.OperationalInsights/workspaces/jobs/export/action'] },
    ]);
    assert.deepEqual(judge(roleNamed('Locks Contributor')).reasons, [
      {
        kind: 'restricted-actions',
        actions: ['Microsoft.Authorization/locks/delete', 'Microsoft.Authorization/locks/write'],
      },
    ]);
  });

  it('refuses Owner by name, not by its actions, and accepts the same `*` in Contributor', () => {
    assert.deepEqual(judge(roleNamed('Owner')).reasons, [{ kind: 'owner' }]);
    const contributor = judge(roleNamed('Contributor'));
    assert.deepEqual(contributor, { status: 'supported', reasons: [], readerAccess: true, everything: true });
  });

  it('gives no reader access to User Access Administrator', () => {
    assert.deepEqual(judge(roleNamed('User Access Administrator')), {
      status: 'conditional',
      reasons: [{ kind: 'user-access-administrator' }],
      readerAccess: false,
      everything: false,
    });
  });

  it('supports a legacy role and says that it is one', () => {
    const legacy = judge(roleNamed('Security Manager (Legacy)'));
    assert.equal(legacy.status, 'supported');
    assert.deepEqual(legacy.reasons, [{ kind: 'deprecated', stage: 'legacy' }]);
  });

  it('compares restricted actions literally, without regard to case', () => {
    const withActions = (...actions: string[]) =>
      judge({
        ...madeUp,
        permissions: [{ actions, notActions: [], dataActions: [], notDataActions: [] }],
      }).status;
    assert.equal(withActions('microsoft.authorization/ROLEASSIGNMENTS/write'), 'unsupported');
    assert.equal(withActions('Microsoft.Authorization/*'), 'unsupported');
    assert.equal(withActions('Microsoft.Authorization/*/Delete'), 'unsupported');
    assert.equal(withActions('Microsoft.Authorization/*/read'), 'supported');
    assert.equal(withActions('Microsoft.*/roleAssignments/write'), 'supported');
  });

  it('refuses a role that is deprecated and one whose only fault is a notDataAction', () => {
    assert.equal(judge({ ...madeUp, deprecation: 'deprecated' }).status, 'unsupported');
    assert.equal(judge({ ...madeUp, deprecation: 'planned' }).status, 'supported');
    const block = { actions: ['*/read'], notActions: [], dataActions: [], notDataActions: ['A/b/read'] };
    assert.deepEqual(judge({ ...madeUp, permissions: [block] }).reasons, [
      { kind: 'data-actions', actions: ['A/b/read'] },
    ]);
  });

  it('judges a role once', () => {
    assert.equal(judge(roleNamed('Reader')), judge(roleNamed('Reader')));
  });
});

const madeUp: Role = {
  id: '5b7f9e0c-1111-4222-8333-944455566677',
  name: 'Made up',
  formerNames: [],
  permissions: [],
  deprecated: false,
  effects: [],
  alternatives: [],
};

/** A verdict in the words of the classification. */
function inWords(role: Role): string {
  const { status, reasons, everything, readerAccess } = judge(role);
  assert.equal(status === 'conditional', role.id === wellKnown.userAccessAdministrator);
  return [
    status,
    ...reasons.map((reason) =>
      reason.kind === 'restricted-actions'
        ? `${reason.kind}=${reason.actions
            .map((action) => action.split('/').slice(1).join('/'))
            .sort()
            .join('+')}`
        : reason.kind,
    ),
    ...(everything ? ['everything'] : []),
    ...(readerAccess ? ['reader-access'] : []),
  ].join(' ');
}
