import { operationNames } from './operation-names';

/** Gives others access: role assignments, and the access policies of key vaults. */
export const handOutAccess = operationNames({
  'Microsoft.Authorization': ['roleAssignments/delete', 'roleAssignments/write'],
  'Microsoft.KeyVault': ['vaults/accessPolicies/write'],
});
