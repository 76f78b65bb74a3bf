import * as l10n from '@vscode/l10n';
import type { Simulation } from '../../../simulation';

/** Something to know about what resellers sell. */
export interface PurchaseNote {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly source: readonly string[] }[];
}

const purchaseWords: readonly (string | undefined)[] = ['order', 'cancel', 'setAutoRenew'];

/** What a reseller has to know beside what a scenario plays (rules §7); nothing where it plays no purchase. */
export function purchaseNotes({ steps, setting }: Simulation): readonly PurchaseNote[] {
  if (!steps.some(({ step }) => purchaseWords.includes(step.do?.value))) return [];
  const country = setting.customer?.billingCountry?.value;
  return [orderByApi(country), whereToFind(), support(), billing(), managedServices()];
}

function orderByApi(country: string | undefined): PurchaseNote {
  const market =
    country === undefined
      ? l10n.t("List the products of the customer's market, with their SKUs and availabilities.")
      : l10n.t("List the products of the customer's market ({0}), with their SKUs and availabilities.", country);
  return {
    title: l10n.t('An order by the API of Partner Center, step by step'),
    lines: [
      market,
      l10n.t('Put the chosen availability, with quantity and term, into a cart or an order.'),
      l10n.t('Submit it.'),
      l10n.t('Get the activation link of the order and open it: there the publisher sets the product up.'),
      l10n.t('Change, cancel and renew the subscription by the API, and get its invoices.'),
    ].map((text) => ({ text, source: ['CSP-10'] })),
  };
}

function whereToFind(): PurchaseNote {
  return {
    title: l10n.t('Where products are found'),
    lines: [
      {
        text: l10n.t('The publisher filter "Partner" shows the offers of independent publishers.'),
        source: ['CSP-09'],
      },
      {
        text: l10n.t('A price list is made anew each day; an offer with a trial has two rows, one with the price 0.'),
        source: ['CSP-07'],
      },
      {
        text: l10n.t(
          'What is missing is not open to resellers, exclusive to others, of another type than SaaS, not sold in the country of the bill, or there once already; a suspended subscription is reactivated instead of ordered again.',
        ),
        source: ['CSP-08'],
      },
    ],
  };
}

function support(): PurchaseNote {
  return {
    title: l10n.t('Who supports what'),
    lines: [
      l10n.t('The reseller is the first contact for bills and subscriptions.'),
      l10n.t('The publisher answers technical questions.'),
      l10n.t('Microsoft supports its commerce system only, and names the contact of the publisher.'),
    ].map((text) => ({ text, source: ['CSP-11'] })),
  };
}

function billing(): PurchaseNote {
  return {
    title: l10n.t('Times and bills'),
    lines: [
      { text: l10n.t('All times of Partner Center are UTC.'), source: ['CSP-14'] },
      {
        text: l10n.t(
          'A billing period is a calendar month; its invoice comes on the 8th of the next month, in Partner Center and by the API. A page of 2019 gives 60 days to pay.',
        ),
        source: ['CSP-06'],
      },
      {
        text: l10n.t(
          'Orders are refunded as pages of 2019 to 2021 say: within 24 hours for a month, within 14 days for a year. A newer page speaks of 72 hours for all SaaS; Partner Center shows what holds for an order.',
        ),
        source: ['CSP-04'],
      },
      { text: l10n.t('Suspended subscriptions are deleted after 90 days, at most 120.'), source: ['CSP-12'] },
      {
        text: l10n.t('A publisher cannot take an offer away from a reseller who has sold it already.'),
        source: ['CSP-03'],
      },
    ],
  };
}

function managedServices(): PurchaseNote {
  return {
    title: l10n.t('Resellers and managed services'),
    lines: [
      {
        text: l10n.t('Managed services are not sold by resellers; the customer buys them in the Azure portal.'),
        source: ['CSP-01', 'CSP-02'],
      },
      {
        text: l10n.t(
          'Private plans do not reach subscriptions of a reseller. Any Admin Agent of the reseller can deploy a template there instead.',
        ),
        source: ['CSP-13', 'PLN-11'],
      },
      {
        text: l10n.t('What Admin Agents can do there stays beside a delegation: they can do everything or nothing.'),
        source: ['CSP-13'],
      },
    ],
  };
}
