/** Ids of an invented provider and the roles it uses. */
export const ids = {
  tenant: '5f0c2f0e-8f6c-4f0b-9a52-3f6f5f7a1c10',
  support: '3d1b7b64-6d5e-4f55-8a0e-0f2a6d1c9b21',
  automation: 'e8b6d3f1-5a29-47c4-8d13-92b0c1d2e354',
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  deleteRole: '91c1777a-f3dc-4fae-b103-61d183457e46',
  contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
  owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
} as const;

/** An entry that gives a role to the support group. */
export function entry(role: string, principal: string = ids.support): string {
  return `{ "principalId": "${principal}", "principalIdDisplayName": "Support", "principalType": "Group", "roleDefinitionId": "${role}" }`;
}

/** A manifest without a fault; entries put in place of its own may have some. */
export function manifest(...entries: readonly string[]): string {
  const list = entries.length > 0 ? entries : [entry(ids.reader), entry(ids.deleteRole)];
  return `{
  "version": "1.0.0",
  "registrationDefinitionName": "Gold",
  "managedByTenantId": "${ids.tenant}",
  "authorizations": [
    ${list.join(',\n    ')}
  ]
}
`;
}

/** A manifest whose automation has an eligible role: a fault once a directory says what kind of principal it is. */
export const manifestWithEligibleAutomation = `{
  "version": "1.0.0",
  "registrationDefinitionName": "Gold",
  "managedByTenantId": "${ids.tenant}",
  "authorizations": [
    ${entry(ids.reader)},
    ${entry(ids.deleteRole)},
    { "principalId": "${ids.automation}", "principalIdDisplayName": "Automation", "roleDefinitionId": "${ids.reader}" }
  ],
  "eligibleAuthorizations": [
    {
      "principalId": "${ids.automation}",
      "principalIdDisplayName": "Automation",
      "roleDefinitionId": "${ids.contributor}",
      "justInTimeAccessPolicy": { "multiFactorAuthProvider": "Azure", "maximumActivationDuration": "PT4H" }
    }
  ]
}
`;

/** A directory that lists the automation as a principal of some type. */
export function directory(type: string): string {
  return `{ "tenantId": "${ids.tenant}", "principals": [{ "id": "${ids.automation}", "displayName": "Automation", "type": "${type}" }] }`;
}

/** A manifest of so many entries, each for a group of its own. */
export function manifestOf(count: number): string {
  const principal = (index: number): string => ids.support.slice(0, -8) + index.toString(16).padStart(8, '0');
  return manifest(...Array.from({ length: count }, (_, index) => entry(ids.reader, principal(index))));
}
