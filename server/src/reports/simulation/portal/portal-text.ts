import * as l10n from '@vscode/l10n';
import { plainText } from '../../plain-text';
import type { PortalReport } from './portal';
import { changedPages, doubtInWords, offerNotes, pageTitles, rolesInWords, routeInWords } from './portal-words';

/** The pages of the portal that a step changed, and what is left of what it ended, as lines for a terminal. */
export function portalLines(portal: PortalReport, before: PortalReport | undefined): readonly string[] {
  const { serviceProviders, myCustomers, remains } = changedPages(portal, before);
  const providers = (serviceProviders ?? []).map((offer) =>
    [offer.name ?? offer.offer, routeInWords(offer.route), offer.version ?? '', ...offer.scopes, ...offerNotes(offer)]
      .filter(Boolean)
      .join(' · '),
  );
  const customers = (myCustomers ?? []).flatMap((page) => [
    ...page.delegations.map((delegation) =>
      [page.person, delegation.customer, delegation.scope, delegation.offer, rolesInWords(delegation)].join(' · '),
    ),
    ...[doubtInWords(page) ?? []].flat(),
  ]);
  return [
    ...section(serviceProviders, pageTitles.serviceProviders(), providers, l10n.t('No offers.')),
    ...section(myCustomers, pageTitles.myCustomers(), customers, l10n.t('Nobody sees the customer.')),
    ...(remains && remains.length > 0
      ? section(
          remains,
          pageTitles.remains(),
          remains.map(({ text }) => text),
          '',
        )
      : []),
  ];
}

function section(page: unknown, title: string, lines: readonly string[], none: string): readonly string[] {
  return page === undefined
    ? []
    : [`${title}:`, ...(lines.length > 0 ? lines : [none]).map((line) => `  ${plainText(line)}`)];
}
