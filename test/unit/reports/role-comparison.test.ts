import assert from 'node:assert/strict';
import { delegatedOperationsOf } from '../../../server/src/roles';
import { compareRoles } from '../../../server/src/reports/role-comparison/report';
import { roleComparisonMarkdown } from '../../../server/src/reports/role-comparison/markdown';
import { operations, roleNamed } from '../roles/data';

const compare = (...names: readonly string[]) => compareRoles(names.map(roleNamed), operations, '2026-01-02');

describe('a comparison of roles', () => {
  const comparison = compare('Reader', 'Virtual Machine Contributor');

  it('counts what each allows, what all allow, and what only one does', () => {
    const reader = new Set(delegatedOperationsOf(roleNamed('Reader'), operations));
    const machines = delegatedOperationsOf(roleNamed('Virtual Machine Contributor'), operations);
    const common = machines.filter((name) => reader.has(name)).length;
    assert.deepEqual(
      comparison.roles.map((role) => role.operations),
      [reader.size, machines.length],
    );
    assert.equal(comparison.common, common);
    assert.deepEqual(
      comparison.only.map(({ count }) => count),
      [reader.size - common, machines.length - common],
    );
    const compute = comparison.only[1]!.byProvider.find(({ provider }) => provider === 'Microsoft.Compute');
    assert.ok(compute?.operations.includes('Microsoft.Compute/virtualMachines/start/action'));
  });

  it('shows providers where they differ, the widest gap first, and powers of each', () => {
    const gaps = comparison.areas.map(({ levels }) => {
      const sizes = levels.map((level) => (level ? level.read + level.write + level.delete + level.action : 0));
      return Math.abs(sizes[0]! - sizes[1]!);
    });
    assert.deepEqual(
      gaps,
      [...gaps].sort((a, b) => b - a),
    );
    const secrets = comparison.powers.find(({ power }) => power === 'secrets');
    assert.equal(secrets?.counts[0], 0);
    assert.ok(secrets.counts[1]! > 0);
  });

  it('says which role is part of another, the Delete role of none but itself', () => {
    const named = (names: readonly string[]) =>
      compare(...names).contained.map((pair) => pair.map(({ name }) => name).join(' > '));
    assert.deepEqual(named(['Reader', 'Contributor']), ['Contributor > Reader']);
    assert.deepEqual(named(['Contributor', 'Managed Services Registration assignment Delete Role']), []);
  });

  it('names at most so many operations, and counts the rest', () => {
    const text = roleComparisonMarkdown(compare('Reader', 'Contributor'));
    assert.match(text, /^# Roles compared: Reader · Contributor\n/);
    assert.match(text, /- \*\*Contributor\*\* allows all that \*\*Reader\*\* does\./);
    assert.match(text, /## Only Reader\n\nNothing: each of its operations another role allows as well\./);
    assert.match(text, /`[^`]+` and \d+ more/);
    assert.match(text, /… and \d+ operations of \d+ more providers\./);
    assert.ok(text.length < 20_000, `${text.length} characters`);
  });

  it('takes three roles and more, and roles that Azure refuses', () => {
    const text = roleComparisonMarkdown(compare('Reader', 'Owner', 'Log Analytics Contributor'));
    assert.match(text, /\| Lighthouse \| ✓ \| ✗ Owner is never delegated \| ✗ has data actions/);
    assert.match(text, /## Only Owner/);
  });

  it('gives the same bytes for the same roles', () => {
    const roles = ['Monitoring Reader', 'Support Request Contributor'];
    assert.equal(roleComparisonMarkdown(compare(...roles)), roleComparisonMarkdown(compare(...roles)));
  });
});
