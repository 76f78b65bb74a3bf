import assert from 'node:assert/strict';
import type { Definition } from '../../../../server/src/documents/model';
import type { Verdict } from '../../../../server/src/reports/comparison/verdict';
import { roleNamed } from '../../roles/data';
import { definition as resource, read, template } from '../../documents/arm/support';
import { principals, roles } from '../../service/support';
import { compare, definition, type Entry } from './support';

const reader: Entry = { principalId: principals.support, roleDefinitionId: roles.reader };
const contributor: Entry = { ...reader, roleDefinitionId: roles.contributor };
const machines: Entry = { ...reader, roleDefinitionId: roles.virtualMachineContributor };

function eligible(entry: Entry, policy?: object): Entry {
  return policy ? { ...entry, justInTimeAccessPolicy: policy } : entry;
}

const policy = {
  multiFactorAuthProvider: 'Azure',
  maximumActivationDuration: 'PT4H',
  managedByTenantApprovers: [{ principalId: principals.operations }],
};

function verdict(before: Definition | undefined, after: Definition | undefined): Verdict {
  return compare(before, after).verdict;
}

describe('verdict of a comparison', () => {
  it('is wider, narrower or different by the operations that come and go', () => {
    const [small, large] = [definition([reader]), definition([contributor])];
    assert.equal(verdict(small, large), 'wider');
    assert.equal(verdict(large, small), 'narrower');
    assert.equal(verdict(definition([machines]), definition([reader])), 'different');
    assert.equal(verdict(small, definition([{ ...reader, principalId: principals.operations }])), 'different');
    assert.equal(verdict(undefined, small), 'wider');
    assert.equal(verdict(small, undefined), 'narrower');
    assert.equal(verdict(undefined, undefined), 'same');
  });

  it('passes over order, case, duplicates, names and what another role gives anyway', () => {
    const before = definition([reader, machines], [eligible(machines, policy)]);
    const same = [
      { ...machines, principalId: principals.support.toUpperCase(), principalIdDisplayName: 'Renamed' },
      { ...reader, roleDefinitionId: roles.reader.toUpperCase() },
      reader,
    ];
    assert.equal(verdict(before, definition(same)), 'same');
    const whole = `/providers/Microsoft.Authorization/roleDefinitions/${roles.reader}`;
    const written = compare(definition([reader]), definition([{ ...reader, roleDefinitionId: whole }]));
    assert.deepEqual([written.verdict, written.principals], ['same', []]);
  });

  it('passes over a role in place of one with the same operations, and still names both', () => {
    const equal = roleNamed('App Compliance Automation Reader');
    const { verdict: found, principals: changes } = compare(
      definition([reader]),
      definition([{ ...reader, roleDefinitionId: equal.id }]),
    );
    assert.equal(found, 'same');
    assert.deepEqual(changes[0]!.roles.gained, [{ role: { id: equal.id, name: equal.name }, access: 'permanent' }]);
    assert.deepEqual(changes[0]!.reach, { gained: [], lost: [] });
  });

  it('tells what is standing from what is there after activation', () => {
    const change = compare(definition([machines]), definition([], [eligible(machines, policy)])).principals[0]!;
    assert.equal(change.verdict, 'narrower');
    assert.ok(change.standing.lost.includes('Microsoft.Compute/virtualMachines/write'));
    assert.deepEqual(change.standing.gained, []);
    assert.deepEqual(change.reach, { gained: [], lost: [] });
    assert.ok(change.powers.some((one) => one.power === 'runCode' && one.before === 'standing'));
    assert.ok(change.powers.every(({ after }) => after === 'activation'));
  });

  it('minds each condition of an activation, and no default that is left out', () => {
    const before = definition([], [eligible(machines, policy)]);
    const withPolicy = (more: object): Verdict =>
      verdict(before, definition([], [eligible(machines, { ...policy, ...more })]));
    const [one, two] = [{ principalId: principals.operations }, { principalId: principals.ada }];
    assert.equal(withPolicy({ multiFactorAuthProvider: 'None' }), 'wider');
    assert.equal(withPolicy({ multiFactorAuthProvider: 'azure' }), 'same');
    assert.equal(withPolicy({ maximumActivationDuration: 'PT8H' }), 'wider');
    assert.equal(withPolicy({ maximumActivationDuration: 'PT1H' }), 'narrower');
    assert.equal(withPolicy({ maximumActivationDuration: 'PT240M' }), 'same');
    assert.equal(withPolicy({ managedByTenantApprovers: [] }), 'wider');
    assert.equal(withPolicy({ managedByTenantApprovers: [two, one] }), 'wider');
    assert.equal(withPolicy({ managedByTenantApprovers: [two] }), 'different');
    const plain = definition([], [machines]);
    const spelled = { multiFactorAuthProvider: 'None', maximumActivationDuration: 'PT8H' };
    assert.equal(verdict(plain, definition([], [eligible(machines, spelled)])), 'same');
  });

  it('shows looser conditions with the roles and operations they are about', () => {
    const looser = { multiFactorAuthProvider: 'None', maximumActivationDuration: 'PT8H' };
    const change = compare(definition([], [eligible(machines, policy)]), definition([], [eligible(machines, looser)]))
      .principals[0]!;
    assert.deepEqual(change.reach, { gained: [], lost: [] });
    assert.equal(change.conditions.length, 1);
    const { operations: _operations, ...rest } = change.conditions[0]!;
    assert.deepEqual(rest, {
      roles: ['Virtual Machine Contributor'],
      before: [{ multiFactor: true, minutes: 240, approvers: [principals.operations] }],
      after: [{ multiFactor: false, minutes: 480, approvers: [] }],
      verdict: 'wider',
    });
  });

  it('counts two entries with an approver each as one entry with both', () => {
    const by = (...ids: readonly string[]): Entry =>
      eligible(machines, { ...policy, managedByTenantApprovers: ids.map((principalId) => ({ principalId })) });
    const [each, both] = [[by(principals.ada), by(principals.operations)], [by(principals.ada, principals.operations)]];
    assert.equal(verdict(definition([], each), definition([], both)), 'same');
    assert.equal(verdict(definition([], both), definition([], each)), 'same');
  });

  it('judges assignable roles by what an identity may do with them', () => {
    const hands = (...ids: readonly string[]): Definition =>
      definition([{ ...reader, roleDefinitionId: roles.userAccessAdministrator, delegatedRoleDefinitionIds: ids }]);
    assert.equal(verdict(hands(roles.reader), hands(roles.contributor)), 'wider');
    assert.equal(verdict(hands(roles.contributor), hands(roles.contributor, roles.reader)), 'same');
    assert.equal(verdict(hands(roles.reader), hands(roles.storageBlobDataReader)), 'different');
    const [change] = compare(hands(roles.reader), hands(roles.reader, roles.contributor)).principals;
    assert.deepEqual(change!.assignable, { gained: ['Contributor'], lost: [], verdict: 'wider' });
    assert.deepEqual(change!.reach, { gained: [], lost: [] });
  });

  it('counts a role that nobody knows as something of its own', () => {
    const unknown = { ...reader, roleDefinitionId: '11111111-2222-4333-8444-555555555555' };
    const change = compare(definition([reader]), definition([reader, unknown]));
    assert.equal(change.verdict, 'wider');
    assert.deepEqual(change.principals[0]!.reach, { gained: [], lost: [] });
  });

  it('says who is new and who is gone, and that the managing tenant changed', () => {
    const after = definition([{ ...reader, principalId: principals.ada, principalIdDisplayName: 'Ada' }], [], {
      managedByTenantId: '11111111-2222-4333-8444-555555555555',
    });
    const { managingTenant, principals: changes, verdict: found } = compare(definition([reader]), after);
    assert.deepEqual(
      changes.map(({ name, presence }) => [name, presence]),
      [
        ['Ada', 'new'],
        [principals.support, 'gone'],
      ],
    );
    assert.equal(managingTenant?.after, '11111111-2222-4333-8444-555555555555');
    assert.equal(found, 'different');
    const moved = definition([reader], [], { managedByTenantId: '11111111-2222-4333-8444-555555555555' });
    assert.equal(verdict(definition([reader]), moved), 'different');
  });

  it('says nothing of half-typed and mistyped entries', () => {
    const odd = definition(
      [{}, { principalId: 5 }, { principalId: principals.support }, { ...reader }],
      [{ roleDefinitionId: null, justInTimeAccessPolicy: 7 }],
    );
    assert.equal(verdict(definition([reader]), odd), 'same');
    const mistyped = { ...policy, maximumActivationDuration: 'eight', managedByTenantApprovers: 'nobody' };
    assert.doesNotThrow(() => compare(odd, definition([], [eligible(machines, mistyped)])));
    assert.equal(
      verdict(
        definition([], [eligible(machines, { ...policy, maximumActivationDuration: '' })]),
        definition([], [eligible(machines, policy)]),
      ),
      'same',
    );
  });

  it('takes the same expression for the same value, and says where entries are hidden', () => {
    const deployed = (list: string, principal: string): Definition => {
      const parameters = Object.fromEntries(['who', 'list', 'others'].map((name) => [name, { type: 'string' }]));
      const said = {
        managedByTenantId: "[parameters('who')]",
        authorizations: [{ principalId: `[parameters('${principal}')]`, roleDefinitionId: roles.reader }],
        eligibleAuthorizations: `[parameters('${list}')]`,
      };
      return read(template({ parameters, resources: [resource(said)] })).arm.definitions[0]!;
    };
    const change = compare(deployed('list', 'who'), deployed('list', 'who'));
    assert.deepEqual([change.verdict, change.incomplete], ['same', undefined]);
    assert.equal(compare(deployed('list', 'who'), deployed('others', 'who')).incomplete, true);
  });
});
