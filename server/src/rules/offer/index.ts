import type { Rule } from '../rule';
import leadDestination from './lead-destination';
import offerIdFormat from './offer-id-format';
import offerIdUnique from './offer-id-unique';
import offerNeedsPlan from './offer-needs-plan';
import partnerEarnedCredit from './partner-earned-credit';
import planCount from './plan-count';
import previewAudience from './preview-audience';

/** Rules on an offer: its id, its leads, and that it sells something (OFR). */
export const offerRules: readonly Rule[] = [
  offerIdFormat,
  leadDestination,
  offerNeedsPlan,
  partnerEarnedCredit,
  offerIdUnique,
  planCount,
  previewAudience,
];
