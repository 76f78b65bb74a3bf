import * as l10n from '@vscode/l10n';
import { type Html, markup } from '../html/html';
import type { AcceptancePage, CustomerPages, UpdatePage } from './customer-pages';
import {
  acceptanceFacts,
  changesInWords,
  rightInWords,
  rightsNote,
  unchangedInWords,
  updateInWords,
} from './customer-words';

/** What the customer sees as HTML, without a heading of its own: the page of the first acceptance, and that of an update. */
export function customerHtml({ acceptance, update, published }: CustomerPages): Html {
  return markup`<div class="box">
<p><strong>${l10n.t('Before the first acceptance')}</strong></p>
${factsHtml(acceptance)}
${rightsHtml(acceptance)}
</div>
${update ? updateHtml(update) : published && markup`<p>${unchangedInWords(published)}</p>`}`;
}

function factsHtml(page: AcceptancePage): Html {
  return markup`<ul>${acceptanceFacts(page).map(([name, value]) => markup`<li>${name}: ${value}</li>`)}</ul>`;
}

function rightsHtml(page: AcceptancePage): Html {
  const { rights } = page;
  const note = rightsNote(page);
  const table = markup`<div class="scroll"><table>
<thead><tr><th scope="col">${l10n.t('Role – name')}</th><th scope="col">${l10n.t('When')}</th></tr></thead>
<tbody>${rights.map((right) => markup`<tr><td>${rightInWords(right)}</td><td>${right.conditions}</td></tr>`)}</tbody>
</table></div>`;
  return markup`${rights.length > 0 && table}${note !== undefined && markup`<p>${note}</p>`}`;
}

function updateHtml(update: UpdatePage): Html {
  const changes = changesInWords(update);
  return markup`<div class="box">
<p><strong>${l10n.t('Before an update')}</strong></p>
<p>${updateInWords(update)}</p>
${changes.length > 0 && markup`<ul>${changes.map((change) => markup`<li>${change}</li>`)}</ul>`}
</div>`;
}
