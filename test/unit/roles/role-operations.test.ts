import assert from 'node:assert/strict';
import {
  addsBeside,
  allows,
  delegatedOperationsOf,
  judge,
  operationsOf,
  withholds,
  wellKnown,
} from '../../../server/src/roles';
import { catalogue, operations, roleNamed } from './data';

describe('operation catalogue', () => {
  it('holds the operations of its day', () => {
    assert.equal(operations.date, '2026-08-22');
    assert.equal(operations.providers.length, 323);
    assert.equal(operations.controlPlane.length, 18_263);
    assert.equal(operations.dataPlane.length, 4_257);
  });

  it('knows each name once a plane, without regard to case', () => {
    const lower = (names: readonly string[]) => new Set(names.map((name) => name.toLowerCase()));
    const [control, data] = [lower(operations.controlPlane), lower(operations.dataPlane)];
    assert.equal(control.size, operations.controlPlane.length);
    assert.equal(data.size, operations.dataPlane.length);
    assert.equal([...control].filter((name) => data.has(name)).length, 23);
  });

  it('finds an operation on its own plane only', () => {
    assert.ok(operations.has('microsoft.compute/VIRTUALMACHINES/runCommand/action'));
    assert.ok(!operations.has('Microsoft.Compute/virtualMachines/fly/action'));
    const blob = 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read';
    assert.ok(operations.has(blob, 'data'));
    assert.ok(!operations.has(blob, 'control'));
    assert.ok(operations.has('Microsoft.KeyVault/vaults/keys/read', 'control'));
    assert.ok(operations.has('Microsoft.KeyVault/vaults/keys/read', 'data'));
  });
});

describe('operations of a role', () => {
  const counts: readonly [name: string, operations: number][] = [
    ['Owner', 18_263],
    ['Contributor', 18_218],
    ['Reader', 7_692],
    ['User Access Administrator', 7_742],
    ['Virtual Machine Contributor', 390],
    ['Security Reader', 1_113],
    ['Support Request Contributor', 40],
    ['Managed Services Registration assignment Delete Role', 3],
  ];
  for (const [name, count] of counts) {
    it(`${name}: ${count} on the control plane, none on the data plane`, () => {
      assert.equal(operationsOf(roleNamed(name), operations, 'control').length, count);
      assert.equal(operationsOf(roleNamed(name), operations, 'data').length, 0);
    });
  }

  it('are found whatever part of the provider a pattern names', () => {
    const withActions = (...actions: string[]) => ({
      id: '5b7f9e0c-1111-4222-8333-944455566677',
      permissions: [{ actions, notActions: [], dataActions: [], notDataActions: [] }],
    });
    const found = (...actions: string[]) => operationsOf(withActions(...actions), operations, 'control');
    const disks = found('MICROSOFT.COMPUTE/disks/*');
    assert.ok(disks.includes('Microsoft.Compute/disks/beginGetAccess/action'));
    assert.deepEqual(found('Microsoft.Comp*/disks/beginGetAccess/action'), [
      'Microsoft.Compute/disks/beginGetAccess/action',
      'Microsoft.Compute/virtualMachineScaleSets/disks/beginGetAccess/action',
    ]);
    assert.deepEqual(found(' microsoft.compute/Disks/* '), disks);
    assert.equal(found('*/read', 'Microsoft.Compute/disks/read').length, found('*/read').length);
    assert.deepEqual(found(), []);
  });

  it('are looked up once', () => {
    const role = roleNamed('Reader');
    assert.equal(operationsOf(role, operations, 'control'), operationsOf(role, operations, 'control'));
  });

  it('are conditional for one role that can be delegated', () => {
    const conditional = catalogue.roles
      .filter((role) => judge(role).status !== 'unsupported')
      .filter((role) =>
        operationsOf(role, operations, 'control').some(
          (operation) => allows(role.permissions, operation, 'control') === 'conditional',
        ),
      );
    assert.deepEqual(
      conditional.map((role) => role.name),
      ['Oracle Database DbSystems Administrator'],
    );
  });
});

describe('what Lighthouse withholds', () => {
  const leave = 'Microsoft.ManagedServices/registrationAssignments/delete';

  it('lets only the Delete role end a delegation', () => {
    const leavers = catalogue.roles.filter((role) => delegatedOperationsOf(role, operations).includes(leave));
    assert.deepEqual(
      leavers.map((role) => role.id),
      [wellKnown.deleteRole],
    );
    assert.equal(allows(roleNamed('Contributor').permissions, leave, 'control'), 'allowed');
  });

  it('lets no role write delegations', () => {
    assert.ok(withholds(wellKnown.contributor, 'microsoft.managedservices/registrationassignments/WRITE'));
    assert.ok(withholds(wellKnown.owner, 'Microsoft.ManagedServices/registrationDefinitions/write'));
    assert.ok(!withholds(wellKnown.contributor, 'Microsoft.ManagedServices/registrationDefinitions/read'));
  });

  it('leaves User Access Administrator role assignments and support requests', () => {
    const held = delegatedOperationsOf(roleNamed('User Access Administrator'), operations);
    const beside = held.filter((name) => !name.startsWith('Microsoft.Support/'));
    assert.deepEqual(beside, [
      'Microsoft.Authorization/roleAssignments/write',
      'Microsoft.Authorization/roleAssignments/delete',
    ]);
    assert.equal(
      held.length - beside.length,
      operations.controlPlane.filter((name) => /^Microsoft\.Support\//.test(name)).length,
    );
  });
});

describe('what a role adds beside others', () => {
  const added = (name: string, ...others: string[]) => addsBeside(roleNamed(name), others.map(roleNamed), operations);

  it('is nothing for Reader beside Contributor', () => {
    assert.deepEqual(added('Reader', 'Contributor'), []);
    assert.notEqual(added('Contributor', 'Reader').length, 0);
  });

  it('is the deletion for the Delete role beside Contributor', () => {
    assert.deepEqual(added('Managed Services Registration assignment Delete Role', 'Contributor'), [
      'Microsoft.ManagedServices/registrationAssignments/delete',
    ]);
  });

  it('is reading for Reader beside User Access Administrator', () => {
    const missing =
      operationsOf(roleNamed('Reader'), operations, 'control').length -
      added('Reader', 'User Access Administrator').length;
    const supportReads = operations.controlPlane.filter((name) => /^Microsoft\.Support\/.*\/read$/.test(name)).length;
    assert.equal(missing, supportReads);
  });

  it('is everything beside nothing', () => {
    assert.equal(added('Support Request Contributor').length, 40);
  });
});
