/** The resource types that a delegation is made of (rules 1.1). */
export const resourceTypes = {
  definition: 'Microsoft.ManagedServices/registrationDefinitions',
  assignment: 'Microsoft.ManagedServices/registrationAssignments',
} as const;

/** The newest stable version of their API; it has all there is (rules 1.6). */
export const stableApiVersion = '2022-10-01';
