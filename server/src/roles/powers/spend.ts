import { operationNames } from './operation-names';

/** Commits money: reservations, savings plans, purchases, terms of the marketplace, quotas. */
export const spend = operationNames({
  'Microsoft.BillingBenefits': [
    'savingsPlanOrderAliases/write',
    'savingsPlanOrders/action',
    'savingsPlanOrders/write',
    'spendPlans/write',
  ],
  'Microsoft.Capacity': [
    'exchange/action',
    'reservationorders/action',
    'reservationorders/return/action',
    'reservationorders/swap/action',
    'reservationorders/write',
    'resourceProviders/locations/serviceLimits/write',
  ],
  'Microsoft.CertificateRegistration': ['certificateOrders/Write'],
  'Microsoft.CognitiveServices': ['accounts/commitmentplans/write'],
  'Microsoft.DomainRegistration': ['domains/renew/Action', 'domains/Write'],
  'Microsoft.MachineLearningServices': ['locations/updateQuotas/action'],
  'Microsoft.MarketplaceOrdering': [
    'agreements/offers/plans/sign/action',
    'offertypes/publishers/offers/plans/agreements/write',
  ],
  'Microsoft.Quota': ['groupQuotas/groupQuotaLimits/write', 'quotas/write'],
  'Microsoft.SaaS': ['applications/write', 'resources/write', 'saasresources/write'],
  'Microsoft.SoftwarePlan': [
    'softwareLicenses/write',
    'softwarePerpetualProducts/write',
    'softwareSubscriptions/write',
  ],
});
