import * as l10n from '@vscode/l10n';
import { heading, table } from '../../html/elements';
import { type Html, markup } from '../../html/html';
import type { AcceptancePage, CustomerPages, UpdatePage } from '../customer/customer-pages';
import {
  acceptanceFacts,
  changesInWords,
  rightInWords,
  rightsNote,
  unchangedInWords,
  updateInWords,
} from '../customer/customer-words';

/** What the customer sees as HTML, below headings of a level: the page of the first acceptance, and that of an update. */
export function customerHtml({ acceptance, update, published }: CustomerPages, level: number): Html {
  return markup`<div class="box">
${heading(level, l10n.t('Before the first acceptance'))}${factsHtml(acceptance)}
${rightsHtml(acceptance)}
</div>
${update ? updateHtml(update, level) : published && markup`<p>${unchangedInWords(published)}</p>`}`;
}

function factsHtml(page: AcceptancePage): Html {
  return markup`<ul>${acceptanceFacts(page).map(([name, value]) => markup`<li>${name}: ${value}</li>`)}</ul>`;
}

function rightsHtml(page: AcceptancePage): Html {
  const note = rightsNote(page);
  const rows = page.rights.map(
    (right) => markup`<tr><td>${rightInWords(right)}</td><td>${right.conditions}</td></tr>\n`,
  );
  return markup`${rows.length > 0 && table([l10n.t('Role – name'), l10n.t('When')], rows)}${note !== undefined && markup`<p>${note}</p>`}`;
}

function updateHtml(update: UpdatePage, level: number): Html {
  const changes = changesInWords(update);
  return markup`<div class="box">
${heading(level, l10n.t('Before an update'))}<p>${updateInWords(update)}</p>
${changes.length > 0 && markup`<ul>${changes.map((change) => markup`<li>${change}</li>`)}</ul>`}
</div>`;
}
