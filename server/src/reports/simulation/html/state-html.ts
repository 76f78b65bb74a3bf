import * as l10n from '@vscode/l10n';
import { table } from '../../html/elements';
import { type Html, markup } from '../../html/html';
import type { OfferReport } from '../offers';
import { orderInWords } from '../purchase/purchase-report';
import type { MomentState, StepReport } from '../report';
import { elevationInWords, noticeInWords, registeredInWords } from '../words';

/** What is true at a moment: the offers, and beside them orders, providers, activations and what the customer is told. */
export function stateHtml(state: MomentState, notices: StepReport['notices']): Html {
  const lines = [
    ...state.orders.map(orderInWords),
    ...state.registered.filter(({ providers }) => providers.length > 0).map(registeredInWords),
    ...state.elevations.map(elevationInWords),
    ...notices.map(noticeInWords),
  ];
  return markup`${state.offers.length > 0 && offersTable(state.offers)}${listHtml(lines)}`;
}

/** Lines as a list; nothing where there are none. */
export function listHtml(lines: readonly (string | Html)[]): Html | undefined {
  if (lines.length === 0) return undefined;
  return markup`<ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul>\n`;
}

function offersTable(offers: readonly OfferReport[]): Html {
  const rows = offers.map(
    ({ offer, words, version, scopes }) =>
      markup`<tr><th scope="row">${offer}</th><td>${words}</td><td>${version ?? '–'}</td><td>${scopes.join(', ') || '–'}</td></tr>\n`,
  );
  return table([l10n.t('Offer'), l10n.t('State'), l10n.t('Version'), l10n.t('Scopes')], rows);
}
