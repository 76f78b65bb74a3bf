import assert from 'node:assert/strict';
import { delegatedOperationsOf, judge, operationsOf, wellKnown } from '../../../server/src/roles';
import { Alternatives } from '../../../server/src/roles/alternatives';
import { catalogue, operations, roleNamed } from './data';

/** The alternatives of a role as the data hold them, by name. */
function alternativesOf(name: string): readonly string[] {
  return roleNamed(name).alternatives.map(({ id, lacks, adds }) => `${catalogue.get(id)!.name} -${lacks} +${adds}`);
}

describe('role alternatives', () => {
  it('are themselves delegable and none is on its way out; at most five a role', () => {
    const offered = catalogue.roles.filter(({ alternatives }) => alternatives.length > 0);
    assert.ok(offered.length > 200, `${offered.length} roles have an alternative`);
    for (const { name, alternatives } of offered) {
      assert.ok(alternatives.length <= 5, name);
      for (const { id } of alternatives) {
        const role = catalogue.get(id)!;
        assert.equal(judge(role).status, 'supported', `${name} → ${role.name}`);
        assert.equal(role.deprecation, undefined, `${name} → ${role.name}`);
      }
    }
  });

  it('stand with roles that are refused, on their way out, or allow everything, and with no other', () => {
    for (const role of catalogue.roles.filter(({ alternatives }) => alternatives.length > 0)) {
      const { status, everything } = judge(role);
      assert.ok(status === 'unsupported' || role.deprecated || everything, role.name);
    }
    assert.deepEqual(roleNamed('Reader').alternatives, []);
    assert.deepEqual(roleNamed('User Access Administrator').alternatives, []);
  });

  it('are those that leave the least uncovered, then add the least', () => {
    assert.deepEqual(alternativesOf('Storage Blob Data Contributor').slice(0, 3), [
      'Storage Account Contributor -0 +209',
      'Azure AI Administrator -0 +1339',
      'Contributor -0 +18211',
    ]);
    assert.equal(alternativesOf('Owner')[0], 'Contributor -27 +0');
    for (const { name, alternatives } of catalogue.roles) {
      const keys = alternatives.map(({ lacks, adds }) => lacks * 1e6 + adds);
      assert.deepEqual(
        keys,
        [...keys].sort((a, b) => a - b),
        name,
      );
    }
  });

  it('are none where no role allows any of it through a delegation', () => {
    assert.deepEqual(alternativesOf('Storage Blob Data Owner').length, 5);
    assert.deepEqual(alternativesOf('Key Vault Crypto Service Release User'), []);
  });

  it('count what a count by name finds', () => {
    const role = roleNamed('Log Analytics Contributor');
    const delegable = new Set(
      catalogue.roles
        .filter((other) => judge(other).status === 'supported' && !other.deprecation)
        .flatMap((other) => delegatedOperationsOf(other, operations)),
    );
    const all = new Set(operationsOf(role, operations, 'control'));
    const monitoring = new Set(delegatedOperationsOf(catalogue.get(wellKnown.monitoringContributor)!, operations));
    const lacks = [...all].filter((operation) => delegable.has(operation) && !monitoring.has(operation)).length;
    const adds = [...monitoring].filter((operation) => !all.has(operation)).length;
    const found = role.alternatives.find(({ id }) => id === wellKnown.monitoringContributor);
    assert.deepEqual(found, { id: wellKnown.monitoringContributor, lacks, adds });
  });

  it('break ties by name', () => {
    const block = { notActions: [], dataActions: [], notDataActions: [] };
    const reads = { ...block, actions: ['Microsoft.Compute/disks/read'] };
    const made = (id: string, name: string, more: readonly string[] = []) => ({
      id,
      name,
      permissions: [{ ...reads, dataActions: more }],
      deprecation: undefined,
    });
    const refused = made('r', 'Refused', ['Microsoft.Compute/disks/download/action']);
    const found = new Alternatives([made('b', 'Beta'), made('a', 'alpha'), refused], operations).of(refused);
    assert.deepEqual(found, [
      { id: 'a', lacks: 0, adds: 0 },
      { id: 'b', lacks: 0, adds: 0 },
    ]);
  });
});
