import * as l10n from '@vscode/l10n';
import type { Access } from '../../../simulation';
import { heard, seen } from '../../html/elements';
import { type Html, joined, markup } from '../../html/html';
import { operationInWords } from '../../operation-words';
import type { AccessHeads, AccessTable } from '../moments';
import { accessName, accesses } from '../words';

/** A letter for each answer, which always stands beside its words. */
const letters: Readonly<Record<Access, string>> = {
  allowed: 'A',
  conditional: 'C',
  eligible: 'E',
  denied: '–',
  undecided: '?',
};

/** Who may do what at a moment: operations by actors, one table for scopes that are alike. */
export function accessTablesHtml(tables: readonly AccessTable[], heads: AccessHeads): Html {
  if (heads.actors.length === 0 || tables.length === 0) {
    return markup`<p>${l10n.t('There is nobody, or nothing, to ask about.')}</p>\n`;
  }
  return markup`${tables.map((table) => tableHtml(table, heads))}${legend()}`;
}

function tableHtml({ scopes, rows }: AccessTable, { actors, operations }: AccessHeads): Html {
  const columns = actors.map(({ displayName }) => markup`<th scope="col"><span>${displayName}</span></th>`);
  const body = rows.map(
    (row, index) =>
      markup`<tr><th scope="row" title="${operations[index]}">${operationInWords(operations[index]!)}</th>${row.map((access) => markup`<td>${accessSign(access)}</td>`)}</tr>\n`,
  );
  return markup`<div class="scroll" tabindex="0"><table class="matrix who">
<caption>${l10n.t('At {0}', scopes.join(', '))}</caption>
<thead><tr><th scope="col">${l10n.t('Operation')}</th>${columns}</tr></thead>
<tbody>
${body}</tbody>
</table></div>
`;
}

/** An answer as a letter for eyes and in words for ears. */
export function accessSign(access: Access): Html {
  return markup`<span class="level ${access}" aria-hidden="true">${letters[access]}</span>${heard(accessName(access))}`;
}

function legend(): Html {
  const entries = accesses.map(
    (access) => markup`${seen(markup`<span class="level ${access}">${letters[access]}</span> `)}${accessName(access)}`,
  );
  return markup`<p class="legend dim" aria-hidden="true">${joined(entries, ' · ')}</p>\n`;
}
