import * as l10n from '@vscode/l10n';
import type { Need } from '../needs';

/** All that steps about orders need (rules §7), each worded when it is asked for. */
export const needs = {
  resellerOrders: (): Need => ({
    text: l10n.t('Somebody of the reseller does it.'),
    source: ['CSP-01'],
    otherwise: l10n.t('Customers have no part in Partner Center; they buy in the Azure portal.'),
    ofActor: true,
  }),
  soldInPartnerCenter: (): Need => ({
    text: l10n.t('It is SaaS: Partner Center sells nothing else of the marketplace.'),
    source: ['CSP-01', 'CSP-02'],
    otherwise: l10n.t('It is bought in the Azure portal, on an Azure subscription that is there already.'),
  }),
  openToReseller: (): Need => ({
    text: l10n.t('Its publisher has opted in to resellers, and to this one where only selected ones may sell it.'),
    source: ['CSP-02', 'CSP-08'],
    otherwise: l10n.t('It is missing in Partner Center, or is seen and cannot be bought.'),
  }),
  soldInCountry: (): Need => ({
    text: l10n.t('It is sold in the country where the customer is billed.'),
    source: ['CSP-08'],
    otherwise: l10n.t('Partner Center does not offer it for this customer.'),
  }),
  notOwnedYet: (): Need => ({
    text: l10n.t('The customer has none yet, where each may have only one.'),
    source: ['CSP-08'],
    otherwise: l10n.t('Partner Center does not offer it again; a suspended subscription is reactivated instead.'),
  }),
  soldForTerm: (): Need => ({
    text: l10n.t('It is sold for the term that is asked for.'),
    source: ['CSP-04'],
    otherwise: l10n.t('Partner Center does not offer that term.'),
  }),
  running: (): Need => ({
    text: l10n.t('The order runs, and is not cancelled.'),
    source: ['CSP-04', 'CSP-05'],
    otherwise: l10n.t('Nothing can be changed about it any more; the product is ordered anew.'),
  }),
  endKnown: (): Need => ({
    text: l10n.t('Microsoft says what is refunded, and when it ends.'),
    source: ['CSP-04', 'CSP-12'],
    otherwise: l10n.t('Nobody can tell what becomes of the order.'),
  }),
} as const;
