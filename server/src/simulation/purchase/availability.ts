import * as l10n from '@vscode/l10n';
import { monthsOf } from '../../documents/duration';
import type { Field } from '../../documents/model';
import type { Product } from '../../documents/scenario';
import type { Moment } from '../steps/parts';
import { type Clouds, type Refusal, refused, type Undecided, undecided } from '../turn';
import { isRunning } from './order';
import { termInWords } from './words';

/** What is ordered, and when. */
export interface Wish {
  /** The name of the product in the scenario. */
  readonly name: string;
  readonly product: Product;
  /** The term asked for; undefined where none is known. */
  readonly months: number | undefined;
  readonly moment: Moment;
  /** What cannot be told where nobody knows whether it can be ordered. */
  readonly clouds: Clouds;
}

/** Why a product cannot be ordered, or why nobody can tell; undefined where nothing stands against it. */
type Obstacle = Refusal | Undecided | undefined;

/** Partner Center sells only SaaS; in 2020 only what is paid by license (CSP-01). */
export function typeObstacle(wish: Wish): Obstacle {
  const { product, moment } = wish;
  const { type, usageBased } = product;
  switch (type?.value) {
    case 'saas': {
      if (!usageBased?.value || moment.setting.profile !== '2020') return undefined;
      const words = l10n.t(
        'In 2020 Partner Center sells only SaaS with licenses: "{0}" is billed by use and bought in the Azure portal.',
        nameOf(wish),
      );
      return refusedFor(wish, usageBased, words, ['CSP-01']);
    }
    case 'managedService':
      return managedServiceRefusal(wish, type);
    case 'virtualMachine':
    case 'solutionTemplate':
    case 'managedApplication':
    case 'container': {
      const words = l10n.t(
        'Partner Center sells only SaaS: "{0}" is {1}, bought in the Azure portal on an Azure subscription that is there already, and billed by use.',
        nameOf(wish),
        typeInWords(type.value),
      );
      return refusedFor(wish, type, words, ['CSP-01']);
    }
    default:
      return cannotTell(wish, l10n.t('the product does not say of what type it is'));
  }
}

/** Where resellers and managed services meet: not in Partner Center, and not with private plans (CSP-13). */
function managedServiceRefusal(wish: Wish, type: Field): Refusal {
  const words = l10n.t(
    'Partner Center sells only SaaS, and publishers cannot opt in managed services to resellers: the customer buys "{0}" in the Azure portal.',
    nameOf(wish),
  );
  const subscriptions = wish.moment.setting.customer?.subscriptions?.items ?? [];
  const resold = subscriptions.filter(({ channel }) => channel?.value === 'csp');
  if (resold.length === 0) return refusedFor(wish, type, words, ['CSP-01', 'CSP-02']);
  const instead = l10n.t(
    'Private plans do not reach subscriptions of a reseller ({0}): there an Admin Agent of the reseller deploys a template instead.',
    resold.map(({ name }) => `"${name?.value ?? '?'}"`).join(', '),
  );
  return refusedFor(wish, type, `${words} ${instead}`, ['CSP-01', 'CSP-02', 'CSP-13']);
}

/** The publisher decides which resellers may sell an offer; exclusive ones are seen by all (CSP-02, CSP-08). */
export function resellerObstacle(wish: Wish): Obstacle {
  const { resellers, selected } = wish.product;
  const source = ['CSP-02', 'CSP-08'];
  if (resellers?.value === 'none') {
    const words = l10n.t('The publisher of "{0}" has not opted in to resellers.', nameOf(wish));
    return refusedFor(wish, resellers, words, source);
  }
  if (resellers?.value !== 'selected' || selected?.value === true) return undefined;
  if (selected?.value === undefined) {
    return cannotTell(wish, l10n.t('the product does not say whether its publisher selected this reseller'));
  }
  const words = l10n.t(
    'The publisher of "{0}" sells it through selected resellers only, and this one is none of them: it is seen, and cannot be bought.',
    nameOf(wish),
  );
  return refusedFor(wish, selected, words, source);
}

/** Publishers choose the countries in which customers are billed for an offer (CSP-08). */
export function countryObstacle(wish: Wish): Obstacle {
  const { countries } = wish.product;
  if (!countries?.known) return undefined;
  const country = wish.moment.setting.customer?.billingCountry?.value;
  if (country === undefined) return cannotTell(wish, l10n.t('the customer has no billing country'));
  const names = countries.items.map(({ value }) => value);
  if (names.includes(undefined) || names.includes(country)) return undefined;
  const words = l10n.t(
    '"{0}" is not sold where the customer is billed ({1}), but in: {2}.',
    nameOf(wish),
    country,
    names.join(', ') || l10n.t('none'),
  );
  return refusedFor(wish, countries, words, ['CSP-08']);
}

/** Some offers are limited to one subscription per customer (CSP-08). */
export function limitObstacle(wish: Wish): Obstacle {
  const { name, product, moment } = wish;
  if (!product.onePerCustomer?.value) return undefined;
  const { orders, unclear } = moment.state.purchases;
  const other = orders.find((order) => order.product === name && isRunning(order, moment.state.time));
  const doubt = other?.unknown ?? unclear.find((order) => order.product === name || order.product === undefined)?.why;
  if (doubt !== undefined) return cannotTell(wish, doubt);
  if (!other) return undefined;
  const words = l10n.t('A customer can have "{0}" only once, and this one has it.', nameOf(wish));
  return refusedFor(wish, product.onePerCustomer, words, ['CSP-08']);
}

/** SaaS is sold for the terms its publisher chose. */
export function termObstacle(wish: Wish): Obstacle {
  const { product, months } = wish;
  if (product.type?.value !== 'saas') return undefined;
  if (months === undefined) {
    return product.usageBased?.value ? undefined : cannotTell(wish, l10n.t('the order names no term'));
  }
  if (!product.terms?.known) return undefined;
  const sold = product.terms.items.flatMap(({ value }) => monthsOf(value ?? '') ?? []);
  if (sold.includes(months) || sold.length < product.terms.items.length) return undefined;
  const words = l10n.t(
    '"{0}" is not sold for {1}, but for: {2}.',
    nameOf(wish),
    termInWords(months),
    sold.map(termInWords).join(', ') || l10n.t('none'),
  );
  return refusedFor(wish, product.terms, words, ['CSP-04']);
}

function nameOf({ name, product }: Wish): string {
  return product.name?.value ?? name;
}

function refusedFor(
  { moment }: Wish,
  { node }: Pick<Field, 'node'>,
  words: string,
  source: readonly string[],
): Refusal {
  return refused(words, source, undefined, { path: moment.setting.productsFile, node });
}

function cannotTell({ clouds }: Wish, why: string): Undecided {
  return undecided(l10n.t('It cannot be told: {0}.', why), clouds);
}

function typeInWords(type: string): string {
  switch (type) {
    case 'virtualMachine':
      return l10n.t('a virtual machine');
    case 'solutionTemplate':
      return l10n.t('a solution template');
    case 'managedApplication':
      return l10n.t('a managed application');
    default:
      return l10n.t('a container');
  }
}
