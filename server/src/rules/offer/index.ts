import type { Rule } from '../rule';
import aliasRequired from './alias-required';
import categories from './categories';
import categoryKnown from './category-known';
import leadDestination from './lead-destination';
import offerIdFormat from './offer-id-format';
import offerIdUnique from './offer-id-unique';
import offerNeedsPlan from './offer-needs-plan';
import partnerEarnedCredit from './partner-earned-credit';
import planCount from './plan-count';
import previewAudience from './preview-audience';
import publisherId from './publisher-id';
import terms from './terms';

/** Rules on an offer: its ids, leads, categories and terms, and that it sells something (OFR). */
export const offerRules: readonly Rule[] = [
  offerIdFormat,
  publisherId,
  aliasRequired,
  leadDestination,
  categories,
  categoryKnown,
  terms,
  offerNeedsPlan,
  partnerEarnedCredit,
  offerIdUnique,
  planCount,
  previewAudience,
];
