import { type Field, type List, listField, textField, textItem } from './model';
import { properties, property } from './nodes';
import type { Node } from './syntax-tree';

/** Where an offer comes from: one of `plan`, `manifest`, `template` or `published` is set. */
export interface OfferSource {
  readonly node: Node;
  readonly plan: Field | undefined;
  readonly manifest: Field | undefined;
  readonly template: Field | undefined;
  readonly parameters: Field | undefined;
  readonly published: Field | undefined;
  readonly planId: Field | undefined;
  readonly version: Field | undefined;
}

/** Somebody of the managing tenant. */
export interface ProviderPerson {
  readonly node: Node;
  readonly displayName: Field | undefined;
  readonly userType: Field | undefined;
  /** Groups by name or object id. */
  readonly memberOf: List<Field> | undefined;
  /** Whether the person is an Admin Agent of the reseller that sold the customer its subscriptions (CSP-13). */
  readonly adminAgent: Field<boolean> | undefined;
}

/** The managing tenant: its directory and the people who act. */
export interface Provider {
  readonly node: Node;
  readonly directory: Field | undefined;
  readonly people: ReadonlyMap<string, ProviderPerson>;
}

/** A role, by name or GUID, that somebody of the customer holds at a scope. */
export interface HeldRole {
  readonly node: Node;
  readonly role: Field | undefined;
  readonly scope: Field | undefined;
}

/** Somebody of the customer's tenant. */
export interface CustomerPerson {
  readonly node: Node;
  readonly displayName: Field | undefined;
  readonly userType: Field | undefined;
  readonly roles: List<HeldRole> | undefined;
}

/** What a managed application denies to everybody else. */
export interface DenyAssignment {
  readonly node: Node;
  readonly scope: Field | undefined;
  readonly actions: List<Field> | undefined;
  readonly notActions: List<Field> | undefined;
}

/** A product that a reseller orders for the customer. */
export interface Product {
  readonly node: Node;
  readonly name: Field | undefined;
  /** `saas`, `virtualMachine`, `solutionTemplate`, `managedApplication`, `container` or `managedService`. */
  readonly type: Field | undefined;
  /** Which resellers may sell it: `any`, `selected` or `none`. */
  readonly resellers: Field | undefined;
  /** Whether the reseller of the story is one of those selected. */
  readonly selected: Field<boolean> | undefined;
  /** ISO 8601 durations of whole months and years. */
  readonly terms: List<Field> | undefined;
  readonly usageBased: Field<boolean> | undefined;
  readonly trial: Field<boolean> | undefined;
  /** Billing countries as two letters. */
  readonly countries: List<Field> | undefined;
  readonly onePerCustomer: Field<boolean> | undefined;
}

/** A subscription of the customer. */
export interface Subscription {
  readonly node: Node;
  readonly name: Field | undefined;
  readonly subscriptionId: Field | undefined;
  readonly channel: Field | undefined;
  readonly registeredProviders: List<Field> | undefined;
  readonly resourceGroups: List<Field> | undefined;
  readonly allowedManagingTenants: List<Field> | undefined;
  readonly denyAssignments: List<DenyAssignment> | undefined;
}

/** What is delegated already when the story begins. */
export interface ExistingDelegation {
  readonly node: Node;
  readonly offer: Field | undefined;
  readonly scopes: List<Field> | undefined;
}

/** The customer: tenant, subscriptions and people. */
export interface Customer {
  readonly node: Node;
  readonly name: Field | undefined;
  readonly tenantId: Field | undefined;
  readonly cloud: Field | undefined;
  /** The country of the bill as two letters. */
  readonly billingCountry: Field | undefined;
  readonly subscriptions: List<Subscription> | undefined;
  readonly delegations: List<ExistingDelegation> | undefined;
  readonly people: ReadonlyMap<string, CustomerPerson>;
}

/** One thing that must be true after a step; which fields are set tells what kind it is. */
export interface Expectation {
  readonly node: Node;
  readonly principal: Field | undefined;
  readonly action: Field | undefined;
  readonly scope: Field | undefined;
  readonly access: Field | undefined;
  readonly offer: Field | undefined;
  readonly state: Field | undefined;
  readonly version: Field | undefined;
  readonly scopes: List<Field> | undefined;
  readonly notice: Field | undefined;
  readonly seenBy: Field | undefined;
  readonly subscription: Field | undefined;
  readonly registered: Field | undefined;
  readonly log: Field | undefined;
  readonly operation: Field | undefined;
  readonly sees: Field | undefined;
  readonly is: Field<boolean> | undefined;
  readonly remains: Field | undefined;
  readonly madeBy: Field | undefined;
  readonly order: Field | undefined;
  /** What cancelling the order refunds: `full` or `none`. */
  readonly refund: Field | undefined;
  /** The last instant at which cancelling the order is refunded. */
  readonly cancelUntil: Field | undefined;
}

/** One thing that happens; which fields are set depends on `do`. */
export interface Step {
  readonly node: Node;
  readonly do: Field | undefined;
  readonly id: Field | undefined;
  readonly at: Field | undefined;
  /** How the step is meant to turn out: `succeeded` or `refused`. */
  readonly result: Field | undefined;
  readonly error: Field | undefined;
  readonly offer: Field | undefined;
  readonly from: OfferSource | undefined;
  /** The template that a deployment names, with its parameters. */
  readonly deploys: OfferSource | undefined;
  readonly by: Field | undefined;
  readonly scopes: List<Field> | undefined;
  readonly scope: Field | undefined;
  readonly subscription: Field | undefined;
  readonly toTenant: Field | undefined;
  readonly role: Field | undefined;
  /** What becomes of a role: `unsupported` or `deprecated`. */
  readonly becomes: Field | undefined;
  readonly mfa: Field<boolean> | undefined;
  readonly approvedBy: Field | undefined;
  readonly for: Field | undefined;
  /** The name of a product under `products`. */
  readonly product: Field | undefined;
  /** An ISO 8601 duration of whole months and years. */
  readonly term: Field | undefined;
  readonly quantity: Field<number> | undefined;
  /** The id of the step that placed an order. */
  readonly order: Field | undefined;
  readonly on: Field<boolean> | undefined;
  readonly expect: List<Expectation> | undefined;
}

/** A delegation to simulate: offers, people, a timeline, and what must be true along it. */
export interface Scenario {
  readonly node: Node;
  readonly name: Field | undefined;
  readonly extends: Field | undefined;
  readonly profile: Field | undefined;
  readonly offers: ReadonlyMap<string, OfferSource> | undefined;
  readonly provider: Provider | undefined;
  readonly customer: Customer | undefined;
  readonly products: ReadonlyMap<string, Product> | undefined;
  readonly timeline: List<Step> | undefined;
}

/** Reads a scenario; a value of the wrong type is a field without value. */
export function readScenario(node: Node): Scenario {
  const provider = property(node, 'provider')?.value;
  const customer = property(node, 'customer')?.value;
  return {
    node,
    name: textField(node, 'name'),
    extends: textField(node, 'extends'),
    profile: textField(node, 'profile'),
    offers: property(node, 'offers')?.value && namedItems(node, 'offers', readOfferSource),
    provider: provider && readProvider(provider),
    customer: customer && readCustomer(customer),
    products: property(node, 'products')?.value && namedItems(node, 'products', readProduct),
    timeline: listField(node, 'timeline', readStep),
  };
}

function readOfferSource(node: Node): OfferSource {
  return {
    node,
    plan: textField(node, 'plan'),
    manifest: textField(node, 'manifest'),
    template: textField(node, 'template'),
    parameters: textField(node, 'parameters'),
    published: textField(node, 'published'),
    planId: textField(node, 'planId'),
    version: textField(node, 'version'),
  };
}

function readProvider(node: Node): Provider {
  return {
    node,
    directory: textField(node, 'directory'),
    people: namedItems(node, 'people', (person) => ({
      node: person,
      displayName: textField(person, 'displayName'),
      userType: textField(person, 'userType'),
      memberOf: listField(person, 'memberOf', textItem),
      adminAgent: truthField(person, 'adminAgent'),
    })),
  };
}

function readCustomer(node: Node): Customer {
  return {
    node,
    name: textField(node, 'name'),
    tenantId: textField(node, 'tenantId'),
    cloud: textField(node, 'cloud'),
    billingCountry: textField(node, 'billingCountry'),
    subscriptions: listField(node, 'subscriptions', readSubscription),
    delegations: listField(node, 'delegations', (item) => ({
      node: item,
      offer: textField(item, 'offer'),
      scopes: listField(item, 'scopes', textItem),
    })),
    people: namedItems(node, 'people', (person) => ({
      node: person,
      displayName: textField(person, 'displayName'),
      userType: textField(person, 'userType'),
      roles: listField(person, 'roles', readHeldRole),
    })),
  };
}

function readSubscription(node: Node): Subscription {
  return {
    node,
    name: textField(node, 'name'),
    subscriptionId: textField(node, 'subscriptionId'),
    channel: textField(node, 'channel'),
    registeredProviders: listField(node, 'registeredProviders', textItem),
    resourceGroups: listField(node, 'resourceGroups', textItem),
    allowedManagingTenants: listField(node, 'allowedManagingTenants', textItem),
    denyAssignments: listField(node, 'denyAssignments', (item) => ({
      node: item,
      scope: textField(item, 'scope'),
      actions: listField(item, 'actions', textItem),
      notActions: listField(item, 'notActions', textItem),
    })),
  };
}

function readProduct(node: Node): Product {
  return {
    node,
    name: textField(node, 'name'),
    type: textField(node, 'type'),
    resellers: textField(node, 'resellers'),
    selected: truthField(node, 'selected'),
    terms: listField(node, 'terms', textItem),
    usageBased: truthField(node, 'usageBased'),
    trial: truthField(node, 'trial'),
    countries: listField(node, 'countries', textItem),
    onePerCustomer: truthField(node, 'onePerCustomer'),
  };
}

function readHeldRole(node: Node): HeldRole {
  return { node, role: textField(node, 'role'), scope: textField(node, 'scope') };
}

function readStep(node: Node): Step {
  const from = property(node, 'from')?.value;
  return {
    node,
    do: textField(node, 'do'),
    id: textField(node, 'id'),
    at: textField(node, 'at'),
    result: textField(node, 'result'),
    error: textField(node, 'error'),
    offer: textField(node, 'offer'),
    from: from && readOfferSource(from),
    deploys: property(node, 'template') && readOfferSource(node),
    by: textField(node, 'by'),
    scopes: listField(node, 'scopes', textItem),
    scope: textField(node, 'scope'),
    subscription: textField(node, 'subscription'),
    toTenant: textField(node, 'toTenant'),
    role: textField(node, 'role'),
    becomes: textField(node, 'becomes'),
    mfa: truthField(node, 'mfa'),
    approvedBy: textField(node, 'approvedBy'),
    for: textField(node, 'for'),
    product: textField(node, 'product'),
    term: textField(node, 'term'),
    quantity: numberField(node, 'quantity'),
    order: textField(node, 'order'),
    on: truthField(node, 'on'),
    expect: listField(node, 'expect', readExpectation),
  };
}

function readExpectation(node: Node): Expectation {
  return {
    node,
    principal: textField(node, 'principal'),
    action: textField(node, 'action'),
    scope: textField(node, 'scope'),
    access: textField(node, 'access'),
    offer: textField(node, 'offer'),
    state: textField(node, 'state'),
    version: textField(node, 'version'),
    scopes: listField(node, 'scopes', textItem),
    notice: textField(node, 'notice'),
    seenBy: textField(node, 'seenBy'),
    subscription: textField(node, 'subscription'),
    registered: textField(node, 'registered'),
    log: textField(node, 'log'),
    operation: textField(node, 'operation'),
    sees: textField(node, 'sees'),
    is: truthField(node, 'is'),
    remains: textField(node, 'remains'),
    madeBy: textField(node, 'madeBy'),
    order: textField(node, 'order'),
    refund: textField(node, 'refund'),
    cancelUntil: textField(node, 'cancelUntil'),
  };
}

/** The values of a map by their names; a value that is still being typed is passed over. */
function namedItems<T>(object: Node, name: string, read: (value: Node) => T): ReadonlyMap<string, T> {
  const entries = properties(property(object, name)?.value);
  return new Map(entries.flatMap((entry) => (entry.value ? [[entry.name, read(entry.value)] as const] : [])));
}

function truthField(object: Node, name: string): Field<boolean> | undefined {
  return fieldOf<boolean>(object, name, 'boolean');
}

function numberField(object: Node, name: string): Field<number> | undefined {
  return fieldOf<number>(object, name, 'number');
}

function fieldOf<T>(object: Node, name: string, type: Node['type']): Field<T> | undefined {
  const found = property(object, name);
  if (!found?.value) return undefined;
  const { key, value: node } = found;
  return { key, node, value: node.type === type ? (node.value as T) : undefined };
}
