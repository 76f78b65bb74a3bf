/** Names other tools and forms give to what our files hold, by what holds it (ARM-22 and §8 of the form's labels). */
const foreignNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  definition: {
    tenantid: 'managedByTenantId',
    managingtenantid: 'managedByTenantId',
    mspoffername: 'registrationDefinitionName',
    offername: 'registrationDefinitionName',
    name: 'registrationDefinitionName',
    mspofferdescription: 'description',
    manifestversion: 'version',
  },
  authorization: {
    principalname: 'principalIdDisplayName',
    principaldisplayname: 'principalIdDisplayName',
    displayname: 'principalIdDisplayName',
    objectid: 'principalId',
    role: 'roleDefinitionId',
    roleid: 'roleDefinitionId',
    roledefinition: 'roleDefinitionId',
    assignableroles: 'delegatedRoleDefinitionIds',
    assignableroleids: 'delegatedRoleDefinitionIds',
  },
  accessPolicy: {
    approvers: 'managedByTenantApprovers',
    duration: 'maximumActivationDuration',
    maximumduration: 'maximumActivationDuration',
    mfa: 'multiFactorAuthProvider',
  },
  offer: {
    id: 'offerId',
    offeralias: 'alias',
    customerleads: 'leads',
    termsandconditions: 'terms',
    offerlisting: 'listing',
  },
  plan: {
    id: 'planId',
    planname: 'name',
    plansummary: 'summary',
    plandescription: 'description',
    planvisibility: 'visibility',
    audience: 'privateAudience',
    restrictedaudience: 'privateAudience',
    technicalconfiguration: 'manifest',
  },
  audienceEntry: { id: 'subscriptionId' },
  previewEntry: { id: 'subscriptionId' },
  principal: {
    objectid: 'id',
    principalid: 'id',
    name: 'displayName',
    principaliddisplayname: 'displayName',
    principaltype: 'type',
    objecttype: 'type',
  },
};

/** What is called by the same names as another. */
const like: ReadonlyMap<string, string> = new Map([
  ['registrationDefinition', 'definition'],
  ['eligibleAuthorization', 'authorization'],
  ['approver', 'authorization'],
]);

/** The property that is meant by a name another product uses, in any case; undefined where the name is unknown. */
export function foreignName(owner: string, name: string, known: readonly string[]): string | undefined {
  const names = foreignNames[like.get(owner) ?? owner];
  const key = name.toLowerCase();
  const meant = names && Object.hasOwn(names, key) ? names[key] : undefined;
  return meant !== undefined && known.includes(meant) ? meant : undefined;
}
