import * as l10n from '@vscode/l10n';
import { type Html, joined, markup } from '../html/html';
import type { Page } from '../html/page';
import { groupByProvider } from '../operation-groups';
import {
  changeLines,
  type ChangeLine,
  countInShort,
  judgedByInWords,
  planNotes,
  presenceInShort,
  verdictInShort,
  verdictInWords,
  versionInWords,
} from './change-lines';
import type { ChangeReport, PlanChange } from './plan-changes';
import type { PrincipalChange, Verdict } from './verdict';

/** How many operations are named of one provider. */
const shownOperations = 40;

/** Colours beside the words, never instead of them. */
const classOf: Readonly<Record<Verdict, string>> = { wider: 'warn', narrower: 'good', same: 'dim', different: 'warn' };

/** How two files differ in what they allow, as a page: the same in a panel and in a file. */
export function changesPage(report: ChangeReport): Page {
  const { before, after, plans, verdict } = report;
  const title = l10n.t('{0} compared with {1}', after, before);
  const several = plans.length > 1;
  return {
    title,
    body: markup`<h1>${title}</h1>
<p class="${classOf[verdict]}"><strong>${verdictInWords(verdict)}</strong></p>
${several && planTable(plans)}
${plans.map((plan, at) => planHtml(plan, report, several ? `plan-${at}` : undefined))}
<p class="dim">${judgedByInWords(report)}</p>`,
  };
}

function planTable(plans: readonly PlanChange[]): Html {
  return markup`<div class="scroll"><table>
<thead><tr><th scope="col">${l10n.t('Plan')}</th><th scope="col">${l10n.t('Before')}</th><th scope="col">${l10n.t('Verdict')}</th></tr></thead>
<tbody>${plans.map(({ before, after, verdict, presence }) => {
    const told = [verdictInShort(verdict), presenceInShort({ presence })].filter(Boolean).join(', ');
    return markup`<tr><th scope="row">${after ? versionInWords(after) : '–'}</th><td>${before ? versionInWords(before) : '–'}</td><td class="${classOf[verdict]}">${told}</td></tr>
`;
  })}</tbody>
</table></div>`;
}

/** A plan; with an id for its section where there are several, else the page is about this one. */
function planHtml(plan: PlanChange, { names }: ChangeReport, id: string | undefined): Html {
  const { before, after, principals } = plan;
  const title = versionInWords(after ?? before ?? {});
  const versions = before && after ? l10n.t('{0}, before: {1}', title, versionInWords(before)) : title;
  const principalHeading = (name: string): Html =>
    id === undefined ? markup`<h2>${name}</h2>` : markup`<h3>${name}</h3>`;
  return markup`<section${id !== undefined && markup` id="${id}"`}>
${id === undefined ? markup`<p>${versions}</p>` : markup`<h2>${versions}</h2>`}
${planNotes(plan).map((note) => markup`<p>${note}</p>`)}
${principals.length > 0 && principalTable(principals)}
${principals.map(
  (principal) => markup`${principalHeading(principal.name)}
<ul>${changeLines(principal, names).map((line, at) => lineHtml(line, `${id ?? 'plan'}-${principal.id}-${at}`))}</ul>
`,
)}</section>
`;
}

function principalTable(principals: readonly PrincipalChange[]): Html {
  const heads = [l10n.t('Principal'), l10n.t('Verdict'), l10n.t('At any time'), l10n.t('With everything active')];
  return markup`<div class="scroll"><table>
<thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${principals.map((principal) => {
    const name = [principal.name, presenceInShort(principal)].filter(Boolean).join(', ');
    return markup`<tr><th scope="row">${name}</th><td class="${classOf[principal.verdict]}">${verdictInShort(principal.verdict)}</td><td>${countInShort(principal.standing)}</td><td>${countInShort(principal.reach)}</td></tr>
`;
  })}</tbody>
</table></div>`;
}

function lineHtml({ sign, words, operations = [] }: ChangeLine, id: string): Html {
  const line = markup`<strong>${sign}</strong> ${words}`;
  if (operations.length === 0) return markup`<li>${line}</li>`;
  const groups = groupByProvider(operations).map(({ provider, operations: own }) => {
    const names = own.slice(0, shownOperations).map((name) => markup`<code>${name.slice(provider.length + 1)}</code>`);
    const rest = own.length - names.length;
    return markup`<li><strong>${provider}</strong> (${own.length}): ${joined(names, ', ')}${rest > 0 && ` ${l10n.t('and {0} more', rest)}`}</li>
`;
  });
  return markup`<li><details id="${id}"><summary>${line}</summary><ul>${groups}</ul></details></li>
`;
}
