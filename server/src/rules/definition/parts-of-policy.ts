/** The properties of an access policy, `justInTimeAccessPolicy` (rules 1.4). */
export const partsOfPolicy: readonly string[] = [
  'multiFactorAuthProvider',
  'maximumActivationDuration',
  'managedByTenantApprovers',
];
