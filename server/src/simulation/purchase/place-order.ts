import * as l10n from '@vscode/l10n';
import { monthsOf } from '../../documents/duration';
import type { Product, Step } from '../../documents/scenario';
import { attempt } from '../attempt';
import type { Actor } from '../cast';
import { instantInWords } from '../clock';
import { actorOf, type Moment } from '../steps/parts';
import { type Clouds, faulty, impossible, type Success, type Turn, type Undecided, undecided } from '../turn';
import * as obstacles from './availability';
import { addDays } from './calendar';
import { needs } from './needs';
import { lastRefundable, type Order, paidFrom, termEnd, trialDays } from './order';
import { partnerCenterOperations, recordOf } from './partner-center';
import { withOrder } from './purchases';
import { billOf, termInWords } from './words';

/** Somebody of a reseller orders a product for the customer in Partner Center (CSP-01). */
export function placeOrder(step: Step, moment: Moment): Turn {
  const { purchases } = moment.state;
  const id = step.id?.value;
  if (id !== undefined && [...purchases.orders, ...purchases.unclear].some((order) => order.id === id)) {
    return faulty(step.id!.node, l10n.t('There is an order "{0}" already. Give this one another id.', id), 'nothing');
  }
  const clouds: Clouds = { order: { id, product: step.product?.value } };
  if (purchases.timeUnknown !== undefined) return undecided(purchases.timeUnknown, clouds);
  const wish = wishOf(step, moment, clouds);
  if ('outcome' in wish) return wish;
  const buyer = actorOf(step.by, moment, clouds);
  if ('outcome' in buyer) return buyer;
  const quantity = step.quantity?.value;
  if (quantity !== undefined && (!Number.isInteger(quantity) || quantity < 1)) {
    return faulty(step.quantity!.node, l10n.t('A quantity is a whole number, 1 at least.'), clouds);
  }
  return attempt(
    [
      [needs.resellerOrders(), () => buyerObstacle(buyer)],
      [needs.soldInPartnerCenter(), () => obstacles.typeObstacle(wish)],
      [needs.openToReseller(), () => obstacles.resellerObstacle(wish)],
      [needs.soldInCountry(), () => obstacles.countryObstacle(wish)],
      [needs.notOwnedYet(), () => obstacles.limitObstacle(wish)],
      [needs.soldForTerm(), () => obstacles.termObstacle(wish)],
    ],
    () => ordered(orderOf(wish, id, quantity), buyer, moment),
  );
}

function buyerObstacle({ side, displayName }: Actor) {
  if (side === 'provider') return undefined;
  return impossible(l10n.t('{0} belongs to the customer; somebody of the reseller orders.', displayName), ['CSP-01']);
}

/** The product and term a step asks for. */
function wishOf(step: Step, moment: Moment, clouds: Clouds): obstacles.Wish | Undecided {
  const { setting } = moment;
  const name = step.product?.value;
  if (name === undefined) return undecided(l10n.t('The step names no product.'), clouds);
  const product = setting.products.get(name);
  if (!product) {
    const names = [...setting.products.keys()].join(', ') || l10n.t('none');
    const words = l10n.t('"{0}" is no product of this scenario. Products are: {1}.', name, names);
    return setting.complete ? faulty(step.product!.node, words, clouds) : undecided(words, clouds);
  }
  const { term } = step;
  const months = term?.value === undefined ? onlyTermOf(product) : monthsOf(term.value);
  if (term?.value !== undefined && months === undefined) {
    const words = l10n.t('"{0}" is no term. Write whole months or years, as in P1M or P1Y.', term.value);
    return faulty(term.node, words, clouds);
  }
  return { name, product, months, moment, clouds };
}

function onlyTermOf({ terms }: Product): number | undefined {
  const [only, ...others] = terms?.known ? terms.items : [];
  return others.length === 0 ? monthsOf(only?.value ?? '') : undefined;
}

function orderOf({ name, product, months, moment }: obstacles.Wish, id: string | undefined, quantity?: number): Order {
  const placed = moment.state.time;
  return {
    id,
    product: name,
    productName: product.name?.value ?? name,
    quantity,
    months,
    usageBased: product.usageBased?.value ?? false,
    placed,
    trialEnd: product.trial?.value ? addDays(placed, trialDays) : undefined,
    converted: false,
    renewals: 0,
    autoRenew: true,
    cancelled: undefined,
    end: undefined,
    unknown: undefined,
  };
}

function ordered(order: Order, buyer: Actor, moment: Moment): Success {
  const { state } = moment;
  return {
    outcome: 'succeeded',
    reason: orderInWords(order, buyer.displayName),
    source: ['CSP-01', 'CSP-04', 'CSP-05', 'CSP-06', ...(order.trialEnd === undefined ? [] : ['CSP-12'])],
    state: { ...state, purchases: withOrder(state.purchases, order) },
    log: [recordOf(partnerCenterOperations.placeOrder, moment)],
  };
}

function orderInWords(order: Order, buyer: string): string {
  const { productName, quantity, months, trialEnd } = order;
  const what = quantity === undefined ? `"${productName}"` : `${quantity} × "${productName}"`;
  const renewal = termEnd(order);
  const bill = billOf(paidFrom(order));
  return [
    months === undefined
      ? l10n.t('{0} orders {1}.', buyer, what)
      : l10n.t('{0} orders {1} for {2}.', buyer, what, termInWords(months)),
    ...(trialEnd === undefined
      ? []
      : [l10n.t('The trial ends at {0} and becomes a paid subscription by itself.', instantInWords(trialEnd))]),
    refundInWords(order),
    ...(renewal === undefined ? [] : [l10n.t('It renews by itself at {0}.', instantInWords(renewal))]),
    l10n.t('The first payment is billed for {0}, on the invoice of {1}.', bill.month, bill.invoice),
  ].join(' ');
}

function refundInWords(order: Order): string {
  const last = lastRefundable(order);
  if (last === 'never') return l10n.t('What is billed by use is never refunded.');
  return typeof last === 'number'
    ? l10n.t('It is refunded in full if it is cancelled until {0}.', instantInWords(last))
    : l10n.t('Until when it is refunded cannot be told: {0}.', last.unknown);
}
