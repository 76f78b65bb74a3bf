/** The subscription of its audiences, a group, and those who approve. */
export const subscriptionId = 'e61a0c83-29d4-4b7f-8f15-d3b07a94c26e';
export const group = '00984f21-ca88-45d2-b3e2-1f9598f8c425';
export const leads = 'b1a2b4a1-a3b4-4e57-9aed-600c38b4fb73';
const contact = { name: 'Desk', email: 'desk@contoso.com', phone: '+1 425 555 0100' };

/** An offer with every property of the format. */
export const offer = {
  publisherId: 'contoso',
  offerId: 'contoso-managed-azure',
  alias: 'Contoso alias',
  leads: { destination: 'HttpsEndpoint' },
  categories: ['IT & Management Tools', 'Security'],
  terms: { text: 'Terms.', url: 'https://contoso.com/terms' },
  listing: {
    name: 'Contoso Managed Azure',
    searchSummary: 'Azure, managed',
    shortDescription: 'Azure, managed by us',
    description: '<p>Azure, managed</p>',
    privacyPolicyUrl: 'https://contoso.com/privacy',
    links: [{ name: 'Data sheet', url: 'https://contoso.com/sheet' }],
    supportContact: contact,
    engineeringContact: contact,
    supportUrls: { global: 'https://contoso.com/support', government: 'https://contoso.com/gov' },
    logos: { large: 'large.png', medium: 'medium.png', small: 'small.png' },
    screenshots: [{ image: 'one.png', caption: 'The report' }],
    videos: [{ name: 'A day', url: 'https://vimeo.com/1', thumbnail: 'day.png' }],
  },
  previewAudience: [{ subscriptionId, description: 'Ours' }],
  plans: ['gold.plan.msp.json'],
};

/** A manifest with an entry of each access type. */
export const manifest = {
  version: '1.2.0',
  managedByTenantId: '675bfad5-d3d6-4eb7-9c6b-4f8caaa01cf5',
  authorizations: [
    {
      principalId: group,
      principalIdDisplayName: 'Automation',
      roleDefinitionId: '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
      delegatedRoleDefinitionIds: ['749f88d5-cbae-40b8-bcfc-e573ddc772fa'],
    },
  ],
  eligibleAuthorizations: [
    {
      principalId: group,
      principalIdDisplayName: 'Operations',
      roleDefinitionId: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
      justInTimeAccessPolicy: {
        multiFactorAuthProvider: 'Azure',
        maximumActivationDuration: 'PT1H30M',
        managedByTenantApprovers: [{ principalId: leads, principalIdDisplayName: 'Leads' }],
      },
    },
  ],
};

/** A private plan that sells it. */
export const plan = {
  planId: 'gold',
  name: 'Gold',
  summary: 'Around the clock',
  description: 'Monitoring and incident response.',
  visibility: 'private',
  privateAudience: [{ subscriptionId, description: 'Production', customer: 'Northwind' }],
  pricing: { model: 'byol' },
  manifest: 'gold.manifest.msp.json',
};

/** The files of an offer in which every field of the form has a value. */
export const fullFiles = {
  'contoso.offer.msp.json': offer,
  'gold.plan.msp.json': plan,
  'gold.manifest.msp.json': manifest,
};
