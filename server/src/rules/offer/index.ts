import type { Rule } from '../rule';
import leadDestination from './lead-destination';
import offerIdFormat from './offer-id-format';
import offerNeedsPlan from './offer-needs-plan';

/** Rules on an offer: its id, its leads, and that it sells something (OFR). */
export const offerRules: readonly Rule[] = [offerIdFormat, leadDestination, offerNeedsPlan];
