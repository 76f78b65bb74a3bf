import assert from 'node:assert/strict';
import { addsBeside, covers, judge, type RolePermissions, wellKnown } from '../../../server/src/roles';
import { catalogue, operations, roleNamed } from './data';

const block = { notActions: [], dataActions: [], notDataActions: [], condition: undefined };
const made = (actions: readonly string[], more: object = {}): RolePermissions => ({
  id: 'made up',
  permissions: [{ ...block, actions, ...more }],
});

describe('a role that covers another', () => {
  it('allows all that the other does, by name', () => {
    assert.ok(covers(roleNamed('Contributor'), roleNamed('Reader')));
    assert.ok(covers(roleNamed('Monitoring Contributor'), roleNamed('Reader')));
    assert.ok(!covers(roleNamed('Reader'), roleNamed('Contributor')));
    assert.ok(!covers(roleNamed('Reader'), roleNamed('Support Request Contributor')));
  });

  it('covers nothing that it excludes, and nothing under a condition', () => {
    const writes = made(['Microsoft.Compute/disks/write']);
    assert.ok(covers(made(['*']), writes));
    assert.ok(!covers(made(['*'], { notActions: ['Microsoft.Compute/*/write'] }), writes));
    assert.ok(covers(made(['*'], { notActions: ['Microsoft.Storage/*/write'] }), writes));
    assert.ok(!covers(made(['*'], { notActions: ['*/write'] }), made(['Microsoft.Compute/*'])));
    assert.ok(!covers(made(['*'], { condition: 'c' }), writes));
  });

  it('is never User Access Administrator, and ends a delegation only as the Delete role', () => {
    const administrator = catalogue.get(wellKnown.userAccessAdministrator)!;
    assert.ok(!covers(administrator, roleNamed('Reader')));
    assert.ok(!covers(roleNamed('Contributor'), administrator));
    assert.ok(!covers(roleNamed('Contributor'), catalogue.get(wellKnown.deleteRole)!));
  });

  it('adds nothing that counting by operation would find', () => {
    const supported = catalogue.roles.filter((role) => judge(role).status === 'supported');
    const wide = [roleNamed('Contributor'), roleNamed('Reader'), roleNamed('Monitoring Contributor')];
    for (const narrow of supported.filter((_role, index) => index % 20 === 0)) {
      for (const role of wide.filter((other) => other !== narrow && covers(other, narrow))) {
        assert.deepEqual(addsBeside(narrow, [role], operations), [], `${role.name} covers ${narrow.name}`);
      }
    }
  });
});
