import * as l10n from '@vscode/l10n';
import type { MyCustomersReport, PortalReport, ProvidedOfferReport, SeenDelegationReport } from './portal';

/** The names of the two pages, as the portal has them. */
export const pageTitles = {
  serviceProviders: () => l10n.t('Service providers, as the customer sees it'),
  myCustomers: () => l10n.t('My customers, as people of the provider see it'),
  remains: () => l10n.t('What remains'),
} as const;

/** How an offer came: `marketplace` or `template`, in words. */
export function routeInWords(route: ProvidedOfferReport['route']): string {
  return route === 'marketplace' ? l10n.t('marketplace') : l10n.t('template');
}

/** What the page says beside an offer: the icon of an update, the note that nothing is delegated. */
export function offerNotes({ hasUpdate, newVersion, nothingDelegated }: ProvidedOfferReport): readonly string[] {
  const update = newVersion === undefined ? l10n.t('⬆ update') : l10n.t('⬆ update to {0}', newVersion);
  return [...(hasUpdate ? [update] : []), ...(nothingDelegated ? [l10n.t('nothing is delegated')] : [])];
}

/** The roles of a person in a delegation: `Reader, Contributor (eligible)`. */
export function rolesInWords({ roles }: SeenDelegationReport): string {
  const said = { active: '', eligible: l10n.t('eligible'), activated: l10n.t('activated') } as const;
  return roles.map(({ role, access }) => (access === 'active' ? role : `${role} (${said[access]})`)).join(', ');
}

/** Why there may be more on a page than is shown. */
export function doubtInWords({ person, unknown }: MyCustomersReport): string | undefined {
  return unknown === undefined ? undefined : l10n.t('{0} may see more: {1}', person, unknown);
}

/** What the portal shows, without what changed nothing since the step before. */
export function changedPages(
  { serviceProviders, myCustomers, remains }: PortalReport,
  before: PortalReport | undefined,
): Partial<PortalReport> {
  const isNew = (now: unknown, then: unknown): boolean => JSON.stringify(now) !== JSON.stringify(then ?? []);
  return {
    ...(isNew(serviceProviders, before?.serviceProviders) && { serviceProviders }),
    ...(isNew(myCustomers, before?.myCustomers) && { myCustomers }),
    ...(isNew(remains, before?.remains) && { remains }),
  };
}
