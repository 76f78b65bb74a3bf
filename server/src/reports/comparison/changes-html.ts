import * as l10n from '@vscode/l10n';
import { disclosure, heading, table } from '../html/elements';
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
  const sections = plans.map((plan, at) => planHtml(plan, report, several ? `plan-${at}` : undefined));
  return {
    title,
    body: markup`${heading(1, title)}<p class="${classOf[verdict]}"><strong>${verdictInWords(verdict)}</strong></p>
${several && planTable(plans)}${sections}<footer class="dim">
<p>${judgedByInWords(report)}</p>
</footer>
`,
  };
}

function planTable(plans: readonly PlanChange[]): Html {
  return table(
    [l10n.t('Plan'), l10n.t('Before'), l10n.t('Verdict')],
    plans.map(({ before, after, verdict, presence }) => {
      const told = [verdictInShort(verdict), presenceInShort({ presence })].filter(Boolean).join(', ');
      return markup`<tr><th scope="row">${after ? versionInWords(after) : '–'}</th><td>${before ? versionInWords(before) : '–'}</td><td class="${classOf[verdict]}">${told}</td></tr>
`;
    }),
  );
}

/** A plan; with an id for its section where there are several, else the page is about this one. */
function planHtml(plan: PlanChange, { names }: ChangeReport, id: string | undefined): Html {
  const { before, after, principals } = plan;
  const title = versionInWords(after ?? before ?? {});
  const versions = before && after ? l10n.t('{0}, before: {1}', title, versionInWords(before)) : title;
  const level = id === undefined ? 2 : 3;
  const lists = principals.map((principal) => {
    const lines = changeLines(principal, names).map((line, at) =>
      lineHtml(line, `${id ?? 'plan'}-${principal.id}-${at}`),
    );
    return markup`${heading(level, principal.name)}<ul class="plain">
${lines}</ul>
`;
  });
  return markup`<section${id !== undefined && markup` id="${id}"`}>
${id === undefined ? markup`<p>${versions}</p>\n` : heading(2, versions)}${planNotes(plan).map((note) => markup`<p>${note}</p>\n`)}${principals.length > 0 && principalTable(principals)}${lists}</section>
`;
}

function principalTable(principals: readonly PrincipalChange[]): Html {
  return table(
    [l10n.t('Principal'), l10n.t('Verdict'), l10n.t('At any time'), l10n.t('With everything active')],
    principals.map((principal) => {
      const { verdict, standing, reach } = principal;
      const name = [principal.name, presenceInShort(principal)].filter(Boolean).join(', ');
      return markup`<tr><th scope="row">${name}</th><td class="${classOf[verdict]}">${verdictInShort(verdict)}</td><td>${countInShort(standing)}</td><td>${countInShort(reach)}</td></tr>
`;
    }),
  );
}

function lineHtml({ sign, words, operations = [] }: ChangeLine, id: string): Html {
  const line = markup`<strong>${sign}</strong> ${words}`;
  if (operations.length === 0)
    return markup`<li>${line}</li>
`;
  const groups = groupByProvider(operations).map(({ provider, operations: own }) => {
    const names = own.slice(0, shownOperations).map((name) => markup`<code>${name.slice(provider.length + 1)}</code>`);
    const rest = own.length - names.length;
    return markup`<li><strong>${provider}</strong> (${own.length}): ${joined(names, ', ')}${rest > 0 && ` ${l10n.t('and {0} more', rest)}`}</li>
`;
  });
  return markup`<li>${disclosure(id, line, markup`<ul>${groups}</ul>`)}</li>
`;
}
