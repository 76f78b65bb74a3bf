import { operationNames } from './operation-names';

/** Ends the delegation, with the Delete role only. */
export const leave = operationNames({
  'Microsoft.ManagedServices': ['registrationAssignments/delete'],
});
