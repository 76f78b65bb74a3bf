import * as l10n from '@vscode/l10n';
import type { Audience } from '../documents/audience/audience';
import type { Definition } from '../documents/model';
import type { RoleCatalogue } from '../roles';
import { defaultConfiguration, type Profile } from '../workspace/configuration';
import {
  adminAgent,
  customerPeople,
  firstEligible,
  providerPeople,
  type ScenarioObject,
  type Taker,
} from './default-cast';
import { timelineOf } from './default-timeline';

/** What a story is made for: an offer, and a customer who takes it. Paths are relative to where the story will be saved. */
export interface DefaultScenarioInput {
  /** What the offer is called in the story. */
  readonly offer: string;
  readonly source:
    | { readonly plan: string }
    | { readonly manifest: string }
    | { readonly template: string; readonly parameters?: string };
  readonly definition: Definition;
  readonly catalogue: RoleCatalogue;
  /** The behavior of Azure that the story goes by; today's unless said. */
  readonly profile?: Profile;
  /** Who may see the plan that sells it; a private one is taken by the first subscription of its audience. */
  readonly audience?: Audience;
  /** The path of the provider's directory. */
  readonly directory?: string;
  /** The customer's name. */
  readonly customer?: string;
  readonly tenantId?: string;
  readonly subscriptionId?: string;
  /** A subscription, or a resource group in it, by short names: `prod`, `prod/rg-app`. */
  readonly scope?: string;
  /** How the subscription was bought; directly unless said. */
  readonly channel?: 'direct' | 'csp';
  /** Who takes the offer: an Owner unless said. An Admin Agent delegates without buying (CSP-13). */
  readonly taker?: Taker;
}

/** Invented values for what is not said; boxes that ask for them offer these. */
export const inventedCustomer = {
  customer: 'Fabrikam',
  tenantId: '7c3e5f0a-91b4-4d26-8e57-2ad0c6b9f148',
  subscriptionId: '4b0d92e6-5a37-4c81-b6f9-e83c1d7a2054',
  scope: 'prod',
} as const;

/**
 * A story for an offer that has none: the customer accepts and delegates, each principal's access is looked at, the
 * first eligible role is activated and runs out, and the delegation ends. All it expects is what the simulation finds.
 */
export function defaultScenario(input: DefaultScenarioInput): ScenarioObject {
  const listed = input.audience?.entries[0];
  const customer = input.customer ?? listed?.customer?.value ?? inventedCustomer.customer;
  const scope = input.scope ?? inventedCustomer.scope;
  const [subscription = scope, group] = scope.split('/');
  const eligible = firstEligible(input.definition, input.catalogue);
  const taker = input.taker ?? 'owner';
  return {
    name: l10n.t('{0} takes {1}', customer, input.offer),
    profile: input.profile ?? defaultConfiguration.profile,
    offers: { [input.offer]: input.source },
    provider: {
      ...(input.directory === undefined ? {} : { directory: input.directory }),
      people: { ...(eligible && providerPeople(eligible, input.definition)), ...adminAgent(taker) },
    },
    customer: {
      name: customer,
      tenantId: input.tenantId ?? listed?.tenantId?.value ?? inventedCustomer.tenantId,
      cloud: input.definition.cloud?.value ?? 'AzureCloud',
      subscriptions: [
        {
          name: subscription,
          subscriptionId: input.subscriptionId ?? listed?.subscriptionId?.value ?? inventedCustomer.subscriptionId,
          channel: input.channel ?? 'direct',
          registeredProviders: [],
          resourceGroups: group === undefined ? [] : [group],
        },
      ],
      people: customerPeople(taker, subscription),
    },
    timeline: timelineOf(input, scope, eligible, taker),
  };
}
