import type { Role } from '../roles';
import { delegatedDecision } from './delegated-role';

/** Operations that tell roles apart, the weightiest first; names are those of the operation data. */
export const tellingOperations: readonly string[] = [
  'Microsoft.Authorization/roleAssignments/write',
  'Microsoft.ManagedServices/registrationAssignments/delete',
  'Microsoft.Compute/virtualMachines/restart/action',
  'Microsoft.Network/networkSecurityGroups/write',
  'Microsoft.Authorization/policyAssignments/write',
  'Microsoft.Storage/storageAccounts/listKeys/action',
  'Microsoft.KeyVault/vaults/write',
  'Microsoft.RecoveryServices/Vaults/backupFabrics/protectionContainers/protectedItems/write',
  'Microsoft.Insights/metricAlerts/write',
  'Microsoft.Support/supportTickets/write',
  'Microsoft.Compute/virtualMachines/read',
];

/** What anybody with reader access can do, and nobody without a delegation. */
export const readingAction = 'Microsoft.Compute/virtualMachines/read';

/** An operation that the first roles give and the others do not, as telling as can be; undefined where there is none. */
export function tellingAction(roles: readonly Role[], beside: readonly Role[] = []): string | undefined {
  const gives = (role: Role, action: string): boolean => delegatedDecision(role, action) !== 'denied';
  const literal = roles.flatMap(({ permissions }) => permissions.flatMap(({ actions }) => actions));
  return [...tellingOperations, ...literal.filter((action) => !action.includes('*'))].find(
    (action) => roles.some((role) => gives(role, action)) && !beside.some((role) => gives(role, action)),
  );
}
