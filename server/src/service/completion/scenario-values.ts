import type { JSONPath } from 'jsonc-parser';
import { canonicalDuration } from '../../documents/duration';
import { manifestOf } from '../../documents/published';
import type { OfferSource, Scenario, Step } from '../../documents/scenario';
import { durationInWords } from '../../reports/duration-words';
import { type Role, wellKnown } from '../../roles';
import { loggedOperations, managedServices, partnerCenterOperations, resolveOffer } from '../../simulation';
import { endsWith, type Place } from '../place';
import { operationItems, providerItems } from './operations';
import { roleNameItems } from './role-names';
import {
  groupItems,
  offerItems,
  personItems,
  principalNameItems,
  scopeItems,
  subscriptionItems,
} from './scenario-names';
import { orderItems, productItems, termItems } from './scenario-purchases';
import { tenantItems } from './tenants';
import { namedValue, type ValueItem, type ValueList } from './value-item';
import type { ValueSources } from './values';

/** The values of a scenario that it names itself or that the workspace knows; undefined where the schema knows them. */
export async function scenarioValues(
  scenario: Scenario,
  { path, typed }: Place,
  sources: ValueSources,
): Promise<ValueList | undefined> {
  if (isNameOfOwn(path)) return undefined;
  const listed = (items: readonly ValueItem[]): ValueList => ({ items });
  const step = path[0] === 'timeline' ? scenario.timeline?.items[path[1] as number] : undefined;
  switch (typeof path.at(-1) === 'number' ? path.at(-2) : path.at(-1)) {
    case 'offer':
      return listed(offerItems(scenario, sources.documentAt));
    case 'by':
      return listed(personItems(scenario, sidesOf(step)));
    case 'approvedBy':
      return listed(personItems(scenario, ['provider']));
    case 'principal':
    case 'madeBy':
      return listed(principalNameItems(scenario, sources.principals()));
    case 'memberOf':
      return listed(groupItems(sources.principals()));
    case 'scope':
    case 'scopes':
      return listed(scopeItems(scenario));
    case 'subscription':
      return listed(subscriptionItems(scenario));
    case 'role':
      return listed(roleNameItems(rolesFor(path, step, scenario, sources)));
    case 'action':
    case 'actions':
    case 'notActions':
      return operationItems(await sources.operations(), typed);
    case 'operation':
      return listed(operationsLoggedBy(step).map((name, rank) => namedValue(name, '', { rank })));
    case 'registered':
    case 'registeredProviders':
      return listed(providerItems(await sources.operations(), managedServices));
    case 'allowedManagingTenants':
      return listed(tenantItems(sources.principals()));
    case 'for':
      return listed([30, 60, 240, 480, 1440].map((minutes, rank) => waitItem(minutes, rank)));
    case 'product':
      return listed(productItems(scenario));
    case 'order':
      return listed(orderItems(scenario, path[1] as number));
    case 'term':
    case 'terms':
      return listed(termItems(scenario, step));
    case 'planId':
    case 'version':
      return publishedValues(path, step, scenario, sources);
    default:
      return undefined;
  }
}

/** Keys of maps are names the author gives: a person called "role" is no role. */
function isNameOfOwn(path: JSONPath): boolean {
  return path.at(-2) === 'people' || ((path[0] === 'offers' || path[0] === 'products') && path.length < 3);
}

/** Whose people can do a thing: who does not buy for the customer does not accept for them (LIF-02, LIF-11). */
function sidesOf(step: Step | undefined): readonly ('customer' | 'provider')[] {
  switch (step?.do?.value) {
    case 'accept':
    case 'delegate':
    case 'register':
    case 'acceptUpdate':
      return ['customer'];
    case 'activate':
    case 'order':
      return ['provider'];
    default:
      return ['customer', 'provider'];
  }
}

/** What a step can leave in a log: orders in that of Partner Center, all else in those of Azure. */
function operationsLoggedBy(step: Step | undefined): readonly string[] {
  const purchase = ['order', 'cancel', 'setAutoRenew'].includes(step?.do?.value ?? '');
  return [...new Set<string>(Object.values(purchase ? partnerCenterOperations : loggedOperations))];
}

/** The eligible roles of the offers where somebody activates one; anywhere else every role, the everyday ones first. */
function rolesFor(
  path: JSONPath,
  step: Step | undefined,
  scenario: Scenario,
  { catalogue, documentAt }: ValueSources,
): readonly Role[] {
  if (step?.do?.value === 'activate' && endsWith(path, 'timeline', '#', 'role')) {
    const eligible = [...(scenario.offers?.values() ?? [])].flatMap((source) => {
      const version = resolveOffer(source, '', documentAt);
      return 'unresolved' in version ? [] : (version.definition.eligibleAuthorizations?.items ?? []);
    });
    const ids = new Set(eligible.map(({ roleDefinitionId }) => roleDefinitionId?.value?.toLowerCase()));
    if (ids.size > 0) return catalogue.roles.filter(({ id }) => ids.has(id));
  }
  const everyday = [wellKnown.owner, wellKnown.contributor, wellKnown.reader].flatMap((id) => catalogue.get(id) ?? []);
  return [...everyday, ...catalogue.roles.filter((role) => !everyday.includes(role))];
}

/** The plans and versions of a publishing record; undefined where the offer does not come from one. */
function publishedValues(
  path: JSONPath,
  step: Step | undefined,
  scenario: Scenario,
  { documentAt }: ValueSources,
): ValueList | undefined {
  const source: OfferSource | undefined = path[0] === 'offers' ? scenario.offers?.get(String(path[1])) : step?.from;
  const file = source?.published?.value;
  const entries = file === undefined ? undefined : documentAt(file)?.published?.entries?.items;
  if (!entries) return undefined;
  const published = entries.flatMap((entry) => (entry.plans?.items ?? []).map((plan) => ({ entry, plan })));
  const items = new Map<string, ValueItem>();
  for (const { entry, plan } of published) {
    const ofPlan = path.at(-1) === 'planId' || plan.planId?.value === source?.planId?.value;
    const value = path.at(-1) === 'planId' ? plan.planId?.value : manifestOf(plan, entry)?.version?.value;
    if (value === undefined || !ofPlan) continue;
    const words = path.at(-1) === 'planId' ? plan.name?.value : entry.at?.value?.slice(0, 10);
    items.set(value, namedValue(value, words ?? ''));
  }
  return { items: [...items.values()] };
}

function waitItem(minutes: number, rank: number): ValueItem {
  return namedValue(canonicalDuration(minutes), durationInWords(minutes), { rank });
}
