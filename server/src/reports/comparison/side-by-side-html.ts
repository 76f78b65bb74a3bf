import * as l10n from '@vscode/l10n';
import { table } from '../html/elements';
import { type Html, type HtmlPart, markup } from '../html/html';
import { verdictInShort, versionInWords } from './change-lines';
import type { SideBySide } from './side-by-side';

/** Plans beside each other as a table: a column for each plan, a row for each principal. */
export function sideBySideHtml({ plans, principals }: SideBySide): Html {
  const row = (title: string, cells: readonly HtmlPart[]): Html =>
    markup`<tr><th scope="row">${title}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>
`;
  const verdicts = plans.map(({ verdict }) => (verdict ? verdictInShort(verdict) : '–'));
  return table(
    [l10n.t('Principal'), ...plans.map(({ name }) => versionInWords(name))],
    [
      row(l10n.t('Beside the plan before it'), verdicts),
      ...principals.map(({ name, roles }) =>
        row(
          name,
          roles.map((held) => (held.length > 0 ? markup`<ul class="plain">${held.map(roleHtml)}</ul>` : '–')),
        ),
      ),
    ],
  );
}

function roleHtml({ role, when }: { readonly role: string; readonly when: string }): Html {
  return markup`<li>${role}, <span class="dim">${when}</span></li>`;
}
