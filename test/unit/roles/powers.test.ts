import assert from 'node:assert/strict';
import { judge, type Power, powersOf, powerTables, type Role } from '../../../server/src/roles';
import { listedSecrets } from '../../../server/src/roles/powers/secrets';
import { catalogue, operations, roleNamed } from './data';

const powers = (name: string) => powersOf(roleNamed(name)).map(({ power }) => power);
const supported = catalogue.roles.filter((role) => judge(role).status === 'supported');
const having = (power: Power, among: readonly string[] = powerTables[power]) =>
  supported.filter((role) => operationsFor(role, power).some((operation) => among.includes(operation)));

function operationsFor(role: Role, power: Power): readonly string[] {
  return powersOf(role).find((found) => found.power === power)?.operations ?? [];
}

describe('power tables', () => {
  for (const [power, table] of Object.entries(powerTables)) {
    it(`${power}: every operation exists, spelt as the service spells it, once`, () => {
      const known = new Set(operations.controlPlane.map((name) => name.slice(name.indexOf('/'))));
      for (const operation of table) {
        assert.ok(operations.has(operation), operation);
        assert.ok(known.has(operation.slice(operation.indexOf('/'))), operation);
      }
      assert.equal(new Set(table.map((operation) => operation.toLowerCase())).size, table.length);
    });
  }

  it('hold every operation that lists keys, secrets, credentials or connection strings', () => {
    const listing = /\/list[^/]*(keys|secrets|credentials?|connectionstrings)\/action$/i;
    const named = operations.controlPlane.filter((operation) => listing.test(operation));
    assert.deepEqual(lower(listedSecrets), lower(named));
    assert.equal(listedSecrets.length, 145);
  });
});

describe('powers of a role', () => {
  it('let 79 supported roles list secrets, and 14 more have them under another name', () => {
    assert.equal(having('secrets', listedSecrets).length, 79);
    assert.equal(having('secrets').length, 93);
  });

  it('let fourteen supported roles list storage keys (ROL-12)', () => {
    const names = having('secrets', ['Microsoft.Storage/storageAccounts/listkeys/action']).map((role) => role.name);
    assert.deepEqual(names, [
      'App Compliance Automation Administrator',
      'Azure AI Administrator',
      'Azure Red Hat OpenShift File Storage Operator',
      'Azure Red Hat OpenShift Service Operator',
      'Contributor',
      'DevTest Labs User',
      'Disk Snapshot Contributor',
      'Logic App Contributor',
      'Reader and Data Access',
      'SqlMI Migration Role',
      'SqlVM Migration Role',
      'Storage Account Contributor',
      'Storage Account Key Operator Service Role',
      'Virtual Machine Contributor',
    ]);
  });

  it('are none for roles that read or ask for support', () => {
    for (const name of ['Reader', 'Security Reader', 'Monitoring Reader', 'Support Request Contributor']) {
      assert.deepEqual(powers(name), [], name);
    }
  });

  it('are all but leaving for Contributor', () => {
    assert.deepEqual(powers('Contributor'), ['secrets', 'runCode', 'handOutAccess', 'blind', 'recovery', 'spend']);
  });

  it('are what the role is for', () => {
    assert.deepEqual(powers('Virtual Machine Contributor'), ['secrets', 'runCode']);
    assert.ok(powers('Automation Contributor').includes('runCode'));
    assert.ok(powers('Monitoring Contributor').includes('blind'));
    assert.ok(powers('Resource Policy Contributor').includes('blind'));
    assert.ok(powers('Backup Contributor').includes('recovery'));
    assert.ok(powers('Quota Request Operator').includes('spend'));
    assert.ok(powers('Key Vault Contributor').includes('handOutAccess'));
  });

  it('are only handing out access for User Access Administrator', () => {
    assert.deepEqual(powers('User Access Administrator'), ['handOutAccess']);
  });

  it('let the Delete role leave, and no other', () => {
    const leavers = catalogue.roles.filter((role) => operationsFor(role, 'leave').length > 0);
    assert.deepEqual(
      leavers.map((role) => role.name),
      ['Managed Services Registration assignment Delete Role'],
    );
  });
});

function lower(names: readonly string[]): readonly string[] {
  return names.map((name) => name.toLowerCase()).sort();
}
