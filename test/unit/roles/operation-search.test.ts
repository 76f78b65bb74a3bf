import assert from 'node:assert/strict';
import { countOperations, findOperations } from '../../../server/src/roles';
import { phrases } from '../../../server/src/roles/operation-search/phrases';
import { wordsOf } from '../../../server/src/roles/operation-search/words';
import { operations } from './data';

/** Questions, and the operation that must come first. */
const firsts: Readonly<Record<string, string>> = {
  'restart a virtual machine': 'Microsoft.Compute/virtualMachines/restart/action',
  'Can anybody reboot my VMs?': 'Microsoft.Compute/virtualMachines/restart/action',
  'create a VM': 'Microsoft.Compute/virtualMachines/write',
  'delete virtual machines': 'Microsoft.Compute/virtualMachines/delete',
  'see machines': 'Microsoft.Compute/virtualMachines/read',
  'stop a machine': 'Microsoft.Compute/virtualMachines/deallocate/action',
  'turn off a VM': 'Microsoft.Compute/virtualMachines/powerOff/action',
  'turn on a VM': 'Microsoft.Compute/virtualMachines/start/action',
  'reset a password': 'Microsoft.Compute/virtualMachines/extensions/write',
  'run a script on a virtual machine': 'Microsoft.Compute/virtualMachines/runCommand/action',
  'delete snapshots': 'Microsoft.Compute/snapshots/delete',
  'sign in to a virtual machine': 'Microsoft.Compute/virtualMachines/login/action',
  'read a secret': 'Microsoft.KeyVault/vaults/secrets/getSecret/action',
  'delete a key vault': 'Microsoft.KeyVault/vaults/delete',
  'purge a deleted key vault': 'Microsoft.KeyVault/locations/deletedVaults/purge/action',
  'turn off logging': 'Microsoft.Insights/DiagnosticSettings/Delete',
  'see the activity log': 'Microsoft.Insights/eventtypes/values/Read',
  'create an action group': 'Microsoft.Insights/ActionGroups/Write',
  'delete a Log Analytics workspace': 'Microsoft.OperationalInsights/workspaces/delete',
  'list storage keys': 'Microsoft.Storage/storageAccounts/listkeys/action',
  'regenerate storage keys': 'Microsoft.Storage/storageAccounts/regeneratekey/action',
  'fail over a storage account': 'Microsoft.Storage/storageAccounts/failover/action',
  'read blobs': 'Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read',
  'delete a backup': 'Microsoft.RecoveryServices/Vaults/backupFabrics/protectionContainers/protectedItems/delete',
  'change a backup policy': 'Microsoft.RecoveryServices/Vaults/backupPolicies/write',
  'assign a role': 'Microsoft.Authorization/roleAssignments/write',
  'hand out access': 'Microsoft.Authorization/roleAssignments/write',
  'assign a policy': 'Microsoft.Authorization/policyAssignments/write',
  'remove a lock': 'Microsoft.Authorization/locks/delete',
  'open a firewall port': 'Microsoft.Network/networkSecurityGroups/securityRules/write',
  'create a network security group': 'Microsoft.Network/networkSecurityGroups/write',
  'peer virtual networks': 'Microsoft.Network/virtualNetworks/peer/action',
  'add a public IP': 'Microsoft.Network/publicIPAddresses/write',
  'see costs': 'Microsoft.CostManagement/query/read',
  'create a budget': 'Microsoft.Consumption/budgets/write',
  'buy a reservation': 'Microsoft.Capacity/reservationorders/write',
  'open a support request': 'Microsoft.Support/supportTickets/write',
  'create a resource group': 'Microsoft.Resources/subscriptions/resourceGroups/write',
  'delete a SQL database': 'Microsoft.Sql/servers/databases/delete',
  'list Cosmos DB keys': 'Microsoft.DocumentDB/databaseAccounts/listKeys/action',
  'list service bus keys': 'Microsoft.ServiceBus/namespaces/authorizationRules/listkeys/action',
  'restart a web app': 'Microsoft.Web/sites/restart/Action',
  'create a Kubernetes cluster': 'Microsoft.ContainerService/managedClusters/write',
  'become cluster admin': 'Microsoft.ContainerService/managedClusters/listClusterAdminCredential/action',
  'start a runbook': 'Microsoft.Automation/automationAccounts/jobs/write',
  'end the delegation': 'Microsoft.ManagedServices/registrationAssignments/delete',
};

function namesFor(words: string): readonly string[] {
  return findOperations(words, operations).map(({ name }) => name);
}

describe('the search for operations', () => {
  for (const [words, name] of Object.entries(firsts)) {
    it(`finds ${name} for "${words}"`, () => {
      const [first] = findOperations(words, operations);
      assert.deepEqual([first?.name, first?.sure], [name, true]);
    });
  }

  it('takes a name in any case before everything else, on both planes where both have it', () => {
    const name = 'Microsoft.Compute/virtualMachines/restart/action';
    assert.deepEqual(findOperations(` ${name.toUpperCase()} `, operations)[0], { name, plane: 'control', sure: true });
    assert.equal(namesFor('virtualMachines/restart')[0], name);
    const both = operations.dataPlane.find((one) => operations.has(one, 'control'))!;
    const planes = findOperations(both, operations).slice(0, 2);
    assert.deepEqual(
      planes.map(({ plane }) => plane),
      ['control', 'data'],
    );
  });

  it('gives operations with all words before those with most, and the control plane before the data plane', () => {
    const found = findOperations('regenerate storage account keys', operations, 40);
    const unsure = found.findIndex(({ sure }) => !sure);
    assert.ok(unsure > 2 && found.slice(unsure).every(({ sure }) => !sure));
    const planes = found.slice(0, unsure).map(({ plane }) => plane);
    assert.ok(planes.includes('data'));
    assert.deepEqual(planes, [...planes].sort());
  });

  it('finds while a word is still being typed, and past a slip of the hand without being sure', () => {
    assert.equal(namesFor('restart virt mach')[0], 'Microsoft.Compute/virtualMachines/restart/action');
    const [near] = findOperations('restrat virtual machine', operations);
    assert.deepEqual([near?.name, near?.sure], ['Microsoft.Compute/virtualMachines/restart/action', false]);
    assert.equal(namesFor('delte a virtual machien')[0], 'Microsoft.Compute/virtualMachines/delete');
  });

  it('finds nothing for words that are none, and what is often asked for none', () => {
    assert.deepEqual(namesFor('xyzzyx'), []);
    assert.deepEqual(namesFor('постучать'), []);
    assert.equal(namesFor('')[0], 'Microsoft.Compute/virtualMachines/restart/action');
    assert.equal(namesFor('who can do it?')[0], 'Microsoft.Compute/virtualMachines/restart/action');
  });

  it('takes a text of any length', () => {
    assert.deepEqual(namesFor('a'.repeat(100_000)), []);
    assert.ok(namesFor('restart every virtual machine of '.repeat(10_000)).length > 0);
    assert.ok(namesFor(operations.controlPlane.slice(0, 5000).join(' ')).length > 0);
  });

  it('gives the operations of a pattern, and counts them', () => {
    const machines = 'Microsoft.Compute/virtualMachines/*';
    const found = findOperations(machines, operations);
    assert.ok(found.length > 0 && found.every(({ name, sure }) => name.startsWith(machines.slice(0, -1)) && !sure));
    assert.equal(countOperations('*', operations), operations.controlPlane.length + operations.dataPlane.length);
    assert.equal(countOperations('Nobody/*', operations), 0);
  });

  it('knows no phrase for an operation that there is not', () => {
    const unknown = Object.keys(phrases).filter((name) => !operations.has(name) && !operations.has(name, 'data'));
    assert.deepEqual(unknown, []);
  });

  it('leads every phrase to its operation', () => {
    const astray = Object.entries(phrases).flatMap(([name, said]) =>
      said.filter((words) => namesFor(words)[0]?.toLowerCase() !== name.toLowerCase()),
    );
    assert.deepEqual(astray, []);
  });

  it('answers within ten milliseconds once the index is made', () => {
    const questions = Object.keys(firsts);
    const before = process.cpuUsage();
    for (const words of questions) findOperations(words, operations);
    const { user, system } = process.cpuUsage(before);
    const each = (user + system) / 1000 / questions.length;
    assert.ok(each < 10, `${each} ms each`);
  });
});

describe('words of names', () => {
  it('are split at capitals and slashes, without plural and case', () => {
    assert.deepEqual(wordsOf('Microsoft.Network/publicIPAddresses/read'), [
      'microsoft',
      'network',
      'public',
      'ip',
      'address',
      'read',
    ]);
    assert.deepEqual(wordsOf('databases policies status access'), ['databas', 'policy', 'status', 'access']);
    assert.deepEqual(wordsOf(''), []);
  });
});
