export { cancel } from './cancel';
export { judgeOrder, orderExpectationInWords } from './judge-order';
export { placeOrder } from './place-order';
export { productProblems } from './product-problems';
export { type OrderName, noPurchases, type Purchases, purchasesAt, withDoubt, withoutTime } from './purchases';
export { setAutoRenew } from './set-auto-renew';
