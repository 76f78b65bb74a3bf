import * as l10n from '@vscode/l10n';
import { managedServices } from '../service-errors';
import type { ScenarioObject } from '../default-cast';
import type { Combination } from './factors';

/** What is swept: an offer that is sold by a plan, or a template. */
export interface SweptOffer {
  /** The name customers read, which a second delegation at the same scope must not have; undefined where it is not known. */
  readonly name: string | undefined;
  readonly managingTenant: string | undefined;
  readonly cloud: string | undefined;
  /** Where a template delegates; paths are relative to the file that is swept. */
  readonly template?: { readonly template: string; readonly parameters?: string };
}

/** The files that the scenarios name and nobody has to write. */
export const madeFiles = {
  manifest: 'swept.manifest.msp.json',
  plan: 'swept.plan.msp.json',
  existing: 'existing.manifest.msp.json',
} as const;

/** What happens, in order, until something fails. */
export const sweptSteps = ['accept', 'delegate', 'delegateLater'] as const;
export type SweptStep = (typeof sweptSteps)[number];

const subscriptions = { first: '4b0d92e6-5a37-4c81-b6f9-e83c1d7a2054', later: '92f6c1d8-0e4b-4a75-8c3d-5b1e7a60f943' };
const customerTenant = '7c3e5f0a-91b4-4d26-8e57-2ad0c6b9f148';
/** A tenant and a subscription that are nobody's in the story. */
const stranger = 'e5d30b79-2c86-4f1a-9b47-d08f6a3c1e52';
const group = 'rg-app';

/**
 * The scenario of a combination: the one who acts accepts, delegates a first subscription and then a later one, or
 * resource groups in both. An Admin Agent cannot accept (LIF-02), and deploys the same as a template (CSP-13).
 */
export function combinationScenario(offer: SweptOffer, combination: Combination): ScenarioObject {
  const { profile, actor, scope, sameName } = combination;
  const isDeployed = offer.template !== undefined || actor === 'adminAgent';
  const swept = offer.template ?? (isDeployed ? { manifest: madeFiles.manifest } : { plan: madeFiles.plan });
  const isThere = sameName === 'present' && offer.name !== undefined;
  const scopeIn = (subscription: string): string =>
    scope === 'subscription' ? subscription : `${subscription}/${group}`;
  const delegate = (id: SweptStep, subscription: string) =>
    ({ id, do: 'delegate', offer: 'swept', scopes: [scopeIn(subscription)], by: actor }) as const;
  return {
    profile,
    offers: { swept, ...(isThere && { existing: { manifest: madeFiles.existing } }) },
    provider: { people: { adminAgent: { displayName: l10n.t('The Admin Agent'), adminAgent: true } } },
    customer: {
      tenantId: customerTenant,
      ...(offer.cloud !== undefined && { cloud: offer.cloud }),
      subscriptions: Object.entries(subscriptions).map(([name, id]) => subscriptionOf(name, id, combination)),
      delegations: isThere ? [{ offer: 'existing', scopes: [scopeIn('first')] }] : [],
      people: {
        owner: person(l10n.t('The Owner'), 'Member', 'Owner'),
        contributor: person(l10n.t('The Contributor'), 'Member', 'Contributor'),
        guestOwner: person(l10n.t('The guest Owner'), 'Guest', 'Owner'),
      },
    },
    timeline: [
      ...(isDeployed ? [] : [{ id: 'accept', do: 'accept', offer: 'swept', by: actor }]),
      delegate('delegate', 'first'),
      delegate('delegateLater', 'later'),
    ],
  };
}

/** The plan that sells the manifest as a combination says. */
export function combinationPlan({ name }: SweptOffer, { visibility }: Combination): ScenarioObject {
  const audience = visibility === 'inAudience' ? Object.values(subscriptions) : [stranger];
  return {
    name,
    ...(visibility === 'public'
      ? { visibility: 'public' }
      : { visibility: 'private', privateAudience: audience.map((subscriptionId) => ({ subscriptionId })) }),
    manifest: madeFiles.manifest,
  };
}

/** What is delegated already under the same name. */
export function existingManifest({ name, managingTenant }: SweptOffer): ScenarioObject {
  return { registrationDefinitionName: name, managedByTenantId: managingTenant, authorizations: [] };
}

function subscriptionOf(
  name: string,
  subscriptionId: string,
  { channel, policy, provider }: Combination,
): ScenarioObject {
  return {
    name,
    subscriptionId,
    channel,
    registeredProviders: provider === 'registered' ? [managedServices] : [],
    resourceGroups: [group],
    ...(policy === 'denying' && { allowedManagingTenants: [stranger] }),
  };
}

function person(displayName: string, userType: string, role: string): ScenarioObject {
  return { displayName, userType, roles: Object.keys(subscriptions).map((scope) => ({ role, scope })) };
}
