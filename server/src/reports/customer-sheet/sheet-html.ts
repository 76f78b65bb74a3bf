import * as l10n from '@vscode/l10n';
import { heading, table } from '../html/elements';
import { type Html, type HtmlPart, joined, markup } from '../html/html';
import type { Page } from '../html/page';
import { countGrantsInWords } from '../preview/plan-words';
import { where } from '../preview/questions/questions-scope';
import { typeInWords } from '../preview/principal-lines';
import type { CustomerSheet, NamedId, SheetActivation, SheetGrant, SheetPrincipal } from './sheet';
import { digestOf } from './sheet-definition';
import {
  allowsInWords,
  digestInGroups,
  explainedWords,
  isEligible,
  kindInWords,
  mayAssign,
  type SheetFact,
  sheetFacts,
  sheetTitle,
  whenInWords,
} from './sheet-words';

/** A sheet as a page, the same in a panel and in a file; {@link sheetFile} puts the data beside it. */
export function sheetPage(sheet: CustomerSheet): Page {
  const { principals, ending, tenant } = sheet;
  const counted = { principals, ...(tenant.id && { managingTenant: tenant }) };
  const body = markup`${heading(1, sheetTitle(sheet))}<p class="summary">${l10n.t('What this plan grants, to whom and why, on which conditions, and how it ends.')}</p>
${factList(sheetFacts(sheet))}${refusedHtml(principals)}${heading(2, l10n.t('At a glance'))}<p>${countGrantsInWords(counted)} ${where([]).answer}</p>
${principals.length > 0 && markup`${glance(principals)}${heading(2, l10n.t('Who gets what, and why'))}${principals.map(principalHtml)}`}${heading(2, l10n.t('How it ends'))}<ul>
${ending.map((sentence) => markup`<li>${sentence}</li>\n`)}</ul>
${heading(2, l10n.t('What the words mean'))}${factList(explainedWords(sheet))}${proof(sheet)}`;
  return { title: l10n.t('Customer sheet: {0}', sheetTitle(sheet)), body };
}

/** Facts as a list of names and values; nothing where there are none. */
function factList(facts: readonly SheetFact[]): Html {
  return definitions(facts.map(({ name, value, id }) => [name, id ? markup`${value} <code>${id}</code>` : value]));
}

function definitions(rows: readonly (readonly [name: string, value: HtmlPart])[]): Html {
  return markup`<dl class="facts">
${rows.map(([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>\n`)}</dl>
`;
}

/** Azure refuses a definition as a whole where it refuses one role of it. */
function refusedHtml(principals: readonly SheetPrincipal[]): Html | undefined {
  const refused = principals.flatMap(({ grants }) => grants).filter(({ verdict }) => verdict === 'refused');
  if (refused.length === 0) return undefined;
  const names = [...new Set(refused.map(({ role }) => role.name ?? role.id))].join(', ');
  return markup`<p class="box"><strong>${l10n.t('As it stands, nothing of this can be accepted:')}</strong> ${l10n.t('Azure refuses the whole definition because of {0}.', names)}</p>
`;
}

/** All principals in one table, their roles by name. */
function glance(principals: readonly SheetPrincipal[]): Html {
  const rolesOf = (grants: readonly SheetGrant[]): string =>
    grants.map(({ role }) => role.name || role.id || '?').join(', ') || '–';
  const rows = principals.map(
    ({ name, type, grants }) =>
      markup`<tr><th scope="row">${name || '?'}</th><td>${typeInWords(type) ?? '–'}</td><td>${rolesOf(grants.filter((grant) => !isEligible(grant)))}</td><td>${rolesOf(grants.filter(isEligible))}</td></tr>
`,
  );
  return table([l10n.t('Who'), l10n.t('Kind'), l10n.t('At any time'), l10n.t('Only after activation')], rows);
}

function principalHtml(principal: SheetPrincipal): Html {
  const { id, name, grants } = principal;
  const kind = kindInWords(principal);
  return markup`<article class="grantee">
<header>
${heading(3, name || '?')}<p class="dim">${joined([...(kind ? [kind] : []), markup`<code>${id || '?'}</code>`], ' · ')}</p>
</header>
${grants.map(grantHtml)}</article>
`;
}

function grantHtml(grant: SheetGrant): Html {
  const { role, assignable, activation, justification } = grant;
  return markup`<section>
${heading(4, markup`${role.name || '?'} <code>${role.id || '?'}</code>`)}${definitions([
    [l10n.t('What it allows'), allowsInWords(grant)],
    ...(assignable.length > 0 ? [[assignableLabel(grant), namedList(assignable)] as const] : []),
    [l10n.t('When'), whenInWords(grant)],
    ...(activation ? [[l10n.t('Approved by'), approvalHtml(activation)] as const] : []),
    [l10n.t('Why'), justification ?? markup`<span class="dim">${l10n.t('The provider states no reason.')}</span>`],
  ])}</section>
`;
}

function assignableLabel(grant: SheetGrant): string {
  return mayAssign(grant) ? l10n.t('Assignable roles') : l10n.t('Assignable roles, without effect here');
}

function approvalHtml({ approvers }: SheetActivation): HtmlPart {
  if (approvers.length === 0) return l10n.t('Nobody has to approve.');
  return approvers.length === 1 ? namedList(approvers) : markup`${l10n.t('One of these:')} ${namedList(approvers)}`;
}

/** Names with their ids, one behind the other. */
function namedList(named: readonly NamedId[]): Html {
  return joined(
    named.map(({ id, name }) => markup`${name || '?'} <code>${id || '?'}</code>`),
    ', ',
  );
}

/** By what the sheet can be told from another one, and what that covers. */
function proof(sheet: CustomerSheet): Html {
  return markup`${heading(2, l10n.t('How to check this sheet'))}<p>${l10n.t(
    'The digest stands for everything that is granted: managing tenant, cloud, who, which roles, on which conditions, and which roles may be assigned. A change of any of these makes another digest. Names, reasons and explanations are not part of it.',
  )}</p>
<p><code class="digest">${digestInGroups(digestOf(sheet))}</code></p>
<p>${l10n.t('Whether the files of the provider still say the same:')} <code>managed-services verify ${'<sheet.html> <plan.msp.json>'} --digest ${'<digest>'}</code></p>
<footer class="dim">
<p>${l10n.t('What roles allow is told by the role data of {0}. Nothing was asked of Azure.', sheet.roleData)}</p>
</footer>
`;
}
