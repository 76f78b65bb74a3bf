import type { Rule } from '../rule';
import audienceCsvColumns from './audience-csv-columns';
import audienceCsvMax from './audience-csv-max';
import audienceDuplicate from './audience-duplicate';
import audienceFileFaults from './audience-file-faults';
import audienceManualMax from './audience-manual-max';
import audienceSubscriptionGuid from './audience-subscription-guid';
import byolOnly from './byol-only';
import planDescription from './plan-description';
import planIdFormat from './plan-id-format';
import planIdUnique from './plan-id-unique';
import planName from './plan-name';
import planSummary from './plan-summary';
import privateAudienceRequired from './private-audience-required';
import privatePlanCsp from './private-plan-csp';
import privatePlanPerCustomer from './private-plan-per-customer';
import stopSell from './stop-sell';

/** Rules on a plan: its id and texts, its pricing, and who may see it (PLN, AUD, OFR-10). */
export const planRules: readonly Rule[] = [
  planIdFormat,
  planIdUnique,
  planName,
  planSummary,
  planDescription,
  byolOnly,
  privateAudienceRequired,
  audienceSubscriptionGuid,
  audienceDuplicate,
  audienceManualMax,
  audienceFileFaults,
  audienceCsvColumns,
  audienceCsvMax,
  stopSell,
  privatePlanCsp,
  privatePlanPerCustomer,
];
