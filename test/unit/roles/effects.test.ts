import assert from 'node:assert/strict';
import { countEffects, countTotals } from '../../../scripts/roles/effect-counts';
import { delegatedOperationsOf, effectOf } from '../../../server/src/roles';
import { readEffects, sizeOf, writeEffects } from '../../../server/src/roles/effect-text';
import { catalogue, operations, roleNamed } from './data';

describe('effects of a role', () => {
  it('count in the file what the operations come to, for every role', () => {
    for (const role of catalogue.roles) {
      assert.deepEqual(role.effects, countEffects(role, operations), role.name);
    }
  });

  it('add up to the delegated operations', () => {
    for (const name of ['Contributor', 'Reader', 'User Access Administrator', 'Virtual Machine Contributor']) {
      const role = roleNamed(name);
      const sum = effectOf(role).reduce((total, effect) => total + sizeOf(effect), 0);
      assert.equal(sum, delegatedOperationsOf(role, operations).length, name);
    }
  });

  it('name a provider once, whatever the casing of its operations', () => {
    const totals = countTotals(operations);
    assert.equal(new Set(totals.map(({ provider }) => provider.toLowerCase())).size, totals.length);
    assert.equal(
      totals.reduce((sum, effect) => sum + sizeOf(effect), 0),
      operations.controlPlane.length,
    );
  });

  it('come with the provider of most operations first', () => {
    const [first, ...rest] = effectOf(roleNamed('Virtual Machine Contributor'));
    assert.deepEqual(first?.provider, 'Microsoft.Compute');
    const sizes = [first, ...rest].map((effect) => (effect ? sizeOf(effect) : 0));
    assert.deepEqual(
      sizes,
      [...sizes].sort((a, b) => b - a),
    );
  });

  it('split a provider by verb', () => {
    assert.deepEqual(roleNamed('Managed Services Registration assignment Delete Role').effects, [
      { provider: 'Microsoft.ManagedServices', read: 2, write: 0, delete: 1, action: 0 },
    ]);
  });
});

describe('effect text', () => {
  const totals = [
    { provider: 'A', read: 5, write: 4, delete: 3, action: 2 },
    { provider: 'B', read: 7, write: 0, delete: 0, action: 1 },
    { provider: 'C', read: 1, write: 1, delete: 1, action: 1 },
  ];
  const reads = totals.map((total) => ({ ...total, write: 0, delete: 0, action: 0 }));

  it('is one word for everything and for every read', () => {
    assert.equal(writeEffects(totals, 'everything', totals), 'everything');
    assert.equal(writeEffects(reads, 'reads', totals), 'reads');
    assert.equal(writeEffects([], 'nothing', totals), '');
  });

  it('says where a role differs from its base, a provider it lacks included', () => {
    const effects = [reads[0], { provider: 'C', read: 1, write: 0, delete: 0, action: 1 }].flatMap((one) => one ?? []);
    const text = writeEffects(effects, 'reads', totals);
    assert.equal(text, 'reads, B 0 0 0 0, C 1 0 0 1');
    assert.deepEqual(readEffects(text, totals), effects);
    const plain = writeEffects(effects, 'nothing', totals);
    assert.equal(plain, 'A 5 0 0 0, C 1 0 0 1');
    assert.deepEqual(readEffects(plain, totals), effects);
  });
});
