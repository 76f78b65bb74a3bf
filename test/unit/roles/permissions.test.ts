import assert from 'node:assert/strict';
import { allows, matches, type PermissionBlock } from '../../../server/src/roles';

describe('pattern', () => {
  const cases: readonly [pattern: string, operation: string, covered: boolean][] = [
    ['*', 'Microsoft.Compute/disks/read', true],
    ['*/read', 'Microsoft.Compute/virtualMachines/extensions/read', true],
    ['*/read', 'Microsoft.Compute/disks/write', false],
    ['Microsoft.Compute/*', 'Microsoft.Compute/disks/read', true],
    ['Microsoft.Compute/*', 'Microsoft.ComputeSchedule/autoActions/read', false],
    ['Microsoft.Authorization/*/read', 'Microsoft.Authorization/locks/read', true],
    ['Microsoft.Authorization/*/read', 'Microsoft.Authorization/read', false],
    ['Microsoft.Authorization/*/read', 'Microsoft.Authorization/a/b/c/read', true],
    ['Microsoft.*/storageAccounts/*/read', 'Microsoft.Storage/storageAccounts/blobServices/read', true],
    ['Microsoft.*/storageAccounts/*/read', 'Microsoft.Storage/storageAccounts/read', false],
    ['a*b*b', 'ab', false],
    ['a*b*b', 'a-b-b', true],
    ['a*cc*c', 'accc', true],
    ['a*cc*c', 'acc', false],
    ['a*bc*cd*e', 'abcde', false],
    ['a*bc*cd*e', 'abccde', true],
    ['a*a', 'a', false],
    ['Microsoft.Compute/disks/read', 'Microsoft.Compute/disks/read', true],
    ['Microsoft.Compute/disks/read', 'Microsoft.Compute/disks/read/more', false],
    ['MICROSOFT.compute/DISKS/*', 'microsoft.Compute/Disks/Read', true],
    ['Microsoft.Network/virtualNetworks/read ', 'Microsoft.Network/virtualNetworks/read', true],
    ['Microsoft.Compute.disks', 'Microsoft_Compute_disks', false],
    ['', 'Microsoft.Compute/disks/read', false],
  ];
  for (const [pattern, operation, covered] of cases) {
    it(`"${pattern}" ${covered ? 'covers' : 'does not cover'} ${operation}`, () => {
      assert.equal(matches(pattern, operation), covered);
    });
  }
});

describe('permission arithmetic', () => {
  const read = 'Microsoft.Storage/storageAccounts/read';
  const write = 'Microsoft.Storage/storageAccounts/write';

  it('takes notActions away, without regard to case', () => {
    const blocks = [block({ actions: ['*'], notActions: ['microsoft.storage/*/WRITE'] })];
    assert.equal(allows(blocks, read, 'control'), 'allowed');
    assert.equal(allows(blocks, write, 'control'), 'denied');
  });

  it('lets notActions take away from their own block only', () => {
    const blocks = [
      block({ actions: ['*'], notActions: ['*/write'] }),
      block({ actions: ['Microsoft.Storage/*'], notActions: ['*/read'] }),
    ];
    assert.equal(allows(blocks, write, 'control'), 'allowed');
    assert.equal(allows(blocks, read, 'control'), 'allowed');
    assert.equal(allows(blocks, 'Microsoft.Compute/disks/write', 'control'), 'denied');
  });

  it('keeps the planes apart, for a name that is on both', () => {
    const name = 'Microsoft.KeyVault/vaults/keys/read';
    assert.equal(allows([block({ actions: ['*/read'] })], name, 'control'), 'allowed');
    assert.equal(allows([block({ actions: ['*/read'] })], name, 'data'), 'denied');
    assert.equal(allows([block({ dataActions: [name] })], name, 'data'), 'allowed');
    assert.equal(allows([block({ dataActions: [name] })], name, 'control'), 'denied');
    const excluded = block({ dataActions: ['*'], notDataActions: [name], notActions: ['*'] });
    assert.equal(allows([excluded], name, 'data'), 'denied');
    assert.equal(allows([excluded], read, 'data'), 'allowed');
  });

  it('reports a condition, unless another block grants the same without one', () => {
    const conditional = block({ actions: [write], condition: '@Request[x] StringEquals y' });
    assert.equal(allows([conditional], write, 'control'), 'conditional');
    assert.equal(allows([conditional], read, 'control'), 'denied');
    assert.equal(allows([conditional, block({ actions: ['*'] })], write, 'control'), 'allowed');
    assert.equal(allows([block({ actions: ['*'] }), conditional], write, 'control'), 'allowed');
  });

  it('allows nothing where there is no block', () => {
    assert.equal(allows([], read, 'control'), 'denied');
    assert.equal(allows([block({})], read, 'control'), 'denied');
  });
});

function block(parts: Partial<PermissionBlock>): PermissionBlock {
  return { actions: [], notActions: [], dataActions: [], notDataActions: [], ...parts };
}
