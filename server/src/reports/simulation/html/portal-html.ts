import * as l10n from '@vscode/l10n';
import { heading, table } from '../../html/elements';
import { type Html, markup } from '../../html/html';
import type { MyCustomersReport, PortalReport, ProvidedOfferReport } from '../portal/portal';
import { doubtInWords, offerNotes, pageTitles, rolesInWords, routeInWords } from '../portal/portal-words';
import { listHtml } from './state-html';

/** Both pages of the portal as they are right after a step, and what is left of what ended. */
export function portalHtml({ serviceProviders, myCustomers, remains }: PortalReport, level: number): Html {
  const left = remains.map(({ text }) => text);
  return markup`<div class="portal">
<section class="box">${heading(level, pageTitles.serviceProviders())}${providersHtml(serviceProviders)}</section>
<section class="box">${heading(level, pageTitles.myCustomers())}${customersHtml(myCustomers)}</section>
</div>
${left.length > 0 && markup`${heading(level, pageTitles.remains())}${listHtml(left)}`}`;
}

function providersHtml(offers: readonly ProvidedOfferReport[]): Html {
  if (offers.length === 0) return markup`<p>${l10n.t('No offers.')}</p>`;
  const rows = offers.map(
    (offer) =>
      markup`<tr><th scope="row">${offer.name ?? offer.offer}</th><td>${routeInWords(offer.route)}</td><td>${offer.version ?? '–'}</td><td>${offer.scopes.join(', ') || '–'}</td><td>${offerNotes(offer).join(', ')}</td></tr>\n`,
  );
  const head = [l10n.t('Offer'), l10n.t('From'), l10n.t('Version'), l10n.t('Delegated'), l10n.t('Notes')];
  return table(head, rows);
}

function customersHtml(pages: readonly MyCustomersReport[]): Html {
  if (pages.length === 0) return markup`<p>${l10n.t('Nobody sees the customer.')}</p>`;
  const rows = pages.flatMap(({ person, delegations }) =>
    delegations.map(
      (delegation) =>
        markup`<tr><th scope="row">${person}</th><td>${delegation.customer}</td><td>${delegation.scope}</td><td>${delegation.offer}</td><td>${rolesInWords(delegation)}</td></tr>\n`,
    ),
  );
  const head = [l10n.t('Who'), l10n.t('Customer'), l10n.t('Scope'), l10n.t('Offer'), l10n.t('Roles')];
  const doubts = pages.flatMap((page) => doubtInWords(page) ?? []);
  return markup`${rows.length > 0 && table(head, rows)}${listHtml(doubts)}`;
}
