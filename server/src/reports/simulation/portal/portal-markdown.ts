import * as l10n from '@vscode/l10n';
import { escapeMarkdown, markdownTable } from '../../markdown';
import type { MyCustomersReport, PortalReport, ProvidedOfferReport, RemainderReport } from './portal';
import { changedPages, doubtInWords, offerNotes, pageTitles, rolesInWords, routeInWords } from './portal-words';

/** The pages of the portal that a step changed, and what is left of what it ended. */
export function portalMarkdown(portal: PortalReport, before: PortalReport | undefined): readonly string[] {
  const { serviceProviders, myCustomers, remains } = changedPages(portal, before);
  return [
    ...(serviceProviders ? [`**${pageTitles.serviceProviders()}**`, providersTable(serviceProviders)] : []),
    ...(myCustomers ? [`**${pageTitles.myCustomers()}**`, ...customersBlocks(myCustomers)] : []),
    ...(remains && remains.length > 0 ? [`**${pageTitles.remains()}**`, remainderList(remains)] : []),
  ];
}

function providersTable(offers: readonly ProvidedOfferReport[]): string {
  if (offers.length === 0) return l10n.t('No offers.');
  const header = [l10n.t('Offer'), l10n.t('From'), l10n.t('Version'), l10n.t('Delegated'), l10n.t('Notes')];
  const rows = offers.map((offer) =>
    [
      offer.name ?? offer.offer,
      routeInWords(offer.route),
      offer.version ?? '–',
      offer.scopes.join(', ') || '–',
      offerNotes(offer).join(', '),
    ].map(escapeMarkdown),
  );
  return markdownTable(header, rows);
}

function customersBlocks(pages: readonly MyCustomersReport[]): readonly string[] {
  const header = [l10n.t('Who'), l10n.t('Customer'), l10n.t('Scope'), l10n.t('Offer'), l10n.t('Roles')];
  const rows = pages.flatMap(({ person, delegations }) =>
    delegations.map((delegation) =>
      [person, delegation.customer, delegation.scope, delegation.offer, rolesInWords(delegation)].map(escapeMarkdown),
    ),
  );
  const doubts = pages.flatMap((page) => doubtInWords(page) ?? []).map((doubt) => `- ${escapeMarkdown(doubt)}`);
  return [
    ...(rows.length > 0 ? [markdownTable(header, rows)] : []),
    ...(doubts.length > 0 ? [doubts.join('\n')] : []),
    ...(pages.length === 0 ? [l10n.t('Nobody sees the customer.')] : []),
  ];
}

function remainderList(remains: readonly RemainderReport[]): string {
  return remains.map(({ text }) => `- ${escapeMarkdown(text)}`).join('\n');
}
