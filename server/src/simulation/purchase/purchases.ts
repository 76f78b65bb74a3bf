import { type Order, orderAt } from './order';

/** An order step of which nobody can tell what it ordered. */
export interface UnclearOrder {
  readonly id: string | undefined;
  /** The name of the product in the scenario. */
  readonly product: string | undefined;
  readonly why: string;
}

/** All that a reseller ordered for the customer. */
export interface Purchases {
  /** In the order in which they were placed. */
  readonly orders: readonly Order[];
  readonly unclear: readonly UnclearOrder[];
  /** Why nobody can tell what time it is. */
  readonly timeUnknown: string | undefined;
}

/** What an order step or a step about an order leaves unclear. */
export type OrderName = Pick<UnclearOrder, 'id' | 'product'>;

/** Nothing is ordered yet. */
export const noPurchases: Purchases = { orders: [], unclear: [], timeUnknown: undefined };

/** The orders at a later time, in milliseconds since 1970 UTC. */
export function purchasesAt(purchases: Purchases, time: number): Purchases {
  return { ...purchases, orders: purchases.orders.map((order) => orderAt(order, time)) };
}

/** The purchases with an order in another's place, or with one more. */
export function withOrder(purchases: Purchases, order: Order, instead?: Order): Purchases {
  const { orders } = purchases;
  return {
    ...purchases,
    orders: instead ? orders.map((other) => (other === instead ? order : other)) : [...orders, order],
  };
}

/** The purchases when nobody can tell what became of an order. */
export function withDoubt(purchases: Purchases, { id, product }: OrderName, why: string): Purchases {
  const known = purchases.orders.find((order) => id !== undefined && order.id === id);
  if (known) return withOrder(purchases, { ...known, unknown: known.unknown ?? why }, known);
  return { ...purchases, unclear: [...purchases.unclear, { id, product, why }] };
}

/** The purchases when nobody can tell any more what time it is, on which all about them depends. */
export function withoutTime(purchases: Purchases, why: string): Purchases {
  return { ...purchases, timeUnknown: purchases.timeUnknown ?? why };
}
