import { sameId } from '../documents/guid';
import type { Customer, Subscription } from '../documents/scenario';

/** A subscription of the customer, or a resource group in it. */
export interface Scope {
  /** The subscription's short name, as the customer declares it. */
  readonly subscription: string;
  /** As the customer declares it, otherwise as written. */
  readonly resourceGroup: string | undefined;
}

/** What a text says about where: a scope, or why it is none the customer has. */
export type ScopeReading =
  | { readonly kind: 'scope'; readonly scope: Scope; readonly exists: boolean | undefined }
  | { readonly kind: 'management-group' }
  | { readonly kind: 'outside' };

const managementGroup = /^\/providers\/Microsoft\.Management\/managementGroups\//i;
const armId = /^\/subscriptions\/([^/]+)(?:\/resourceGroups\/([^/]+))?(?:\/|$)/i;

/**
 * Reads `prod`, `prod/rg-app` or an ARM id, of a resource too, as a scope of the customer.
 * `exists` is undefined where the customer's resource groups are not listed.
 */
export function readScope(text: string, customer: Customer | undefined): ScopeReading {
  if (managementGroup.test(text) || text === '/') return { kind: 'management-group' };
  const [subscriptionText, groupText] = partsOf(text);
  const subscription = subscriptionText === undefined ? undefined : findSubscription(subscriptionText, customer);
  const name = subscription?.name?.value;
  if (!subscription || name === undefined) return { kind: 'outside' };
  if (!groupText) return { kind: 'scope', scope: { subscription: name, resourceGroup: undefined }, exists: true };
  const groups = subscription.resourceGroups;
  const declared = groups?.items.find((group) => sameName(group.value, groupText))?.value;
  return {
    kind: 'scope',
    scope: { subscription: name, resourceGroup: declared ?? groupText },
    exists: declared !== undefined ? true : groups?.known ? false : undefined,
  };
}

/** The subscription of that short name or id, in any case. */
export function findSubscription(text: string, customer: Customer | undefined): Subscription | undefined {
  return customer?.subscriptions?.items.find(
    ({ name, subscriptionId }) => sameName(name?.value, text) || sameId(subscriptionId?.value, text),
  );
}

/** A scope in the short form of scenario files: `prod/rg-app`. */
export function writeScope({ subscription, resourceGroup }: Scope): string {
  return resourceGroup === undefined ? subscription : `${subscription}/${resourceGroup}`;
}

/** Whether the inner scope is the outer one or lies in it. */
export function covers(outer: Scope, inner: Scope): boolean {
  if (!sameName(outer.subscription, inner.subscription)) return false;
  return outer.resourceGroup === undefined || sameName(outer.resourceGroup, inner.resourceGroup);
}

/** The subscriptions of scopes, each once. */
export function subscriptionsOf(scopes: readonly Scope[]): readonly Scope[] {
  const names = new Set(scopes.map(({ subscription }) => subscription));
  return [...names].map((subscription) => ({ subscription, resourceGroup: undefined }));
}

/** Whether two scopes are the same. */
export function sameScope(a: Scope, b: Scope): boolean {
  return covers(a, b) && covers(b, a);
}

/** Whether two names are the same to Azure, which reads them without case. */
export function sameName(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
}

function partsOf(text: string): readonly (string | undefined)[] {
  if (!text.startsWith('/')) return text.split('/');
  const match = armId.exec(text);
  return match ? [match[1], match[2]] : [];
}
