import * as l10n from '@vscode/l10n';
import { type Html, markup } from '../html/html';
import { placeHtml } from '../preview/html/place-html';
import type { PrincipalPreview } from '../preview/report';
import {
  accessMark,
  groundsInWords,
  operationNote,
  othersInWords,
  principalInWords,
  summaryInWords,
} from './ask-words';
import type { AskedOperation, AskReport, PlanAnswer, PrincipalAnswer } from './report';

/** The id of the element that the answers go to. */
const answerId = 'ask-answer';

/** How many denied principals are listed open; more are folded together. */
const openDenials = 3;

/**
 * The form that asks about access, with the place for its answer, for a page in a panel: it needs the panel's script.
 *
 * @param principals Who may be chosen; each id once is listed.
 */
export function askForm(principals: readonly Pick<PrincipalPreview, 'id' | 'name'>[]): Html {
  const seen = new Set<string>();
  const choices = principals.filter(({ id }) => id !== '' && !seen.has(id.toLowerCase()) && seen.add(id.toLowerCase()));
  return markup`<form class="ask" data-answer="${answerId}">
<label for="ask-principal">${l10n.t('Can')}</label>
<select id="ask-principal" name="principal">
<option value="">${l10n.t('anyone')}</option>
${choices.map(({ id, name }) => markup`<option value="${id}">${name || id}</option>`)}
</select>
<label for="ask-operation">${l10n.t('do this')}</label>
<input id="ask-operation" name="operation" type="text" data-choices required placeholder="${l10n.t('restart a virtual machine')}" autocomplete="off" spellcheck="false">
<button type="submit">${l10n.t('Ask')}</button>
</form>
<div id="${answerId}" data-answer-of="ask" role="status"></div>`;
}

/** An answer as what goes into the page; every place leads to its file. */
export function askAnswerHtml(report: AskReport): Html {
  const { operation, unanswered, never, others, plans } = report;
  return markup`<div class="box">
${operation && markup`<p>${operationHtml(operation)}</p>`}
${unanswered !== undefined && markup`<p>${unanswered}</p>`}
${never !== undefined && markup`<p>✗ <strong>${never}</strong></p>`}
${plans.map((plan) => planHtml(plan, report))}
${others.length > 0 && othersHtml(report)}
<p class="dim">${groundsInWords(report)}</p>
</div>`;
}

function operationHtml(operation: AskedOperation): Html {
  return markup`<code>${operation.name}</code> <span class="dim">${operationNote(operation)}</span>`;
}

function planHtml(plan: PlanAnswer, { question, plans }: AskReport): Html {
  const title = plans.length > 1 && markup`<h3>${plan.name}</h3>`;
  if (plan.unreadable !== undefined) return markup`${title}<p class="warn">⚠ ${plan.unreadable}</p>`;
  const { principals } = plan;
  const alone = principals.length === 1;
  const denied = principals.filter(({ access }) => access === 'denied');
  const folded = denied.length > openDenials && denied.length < principals.length ? denied : [];
  const shown = principals.filter((principal) => !folded.includes(principal));
  return markup`${title}
${question.principal === undefined && markup`<p><strong>${summaryInWords(plan)}</strong></p>`}
${shown.map((principal) => principalHtml(principal, alone))}
${folded.length > 0 && markup`<details><summary>${l10n.t('{0} others cannot', folded.length)}</summary>${folded.map((principal) => principalHtml(principal, false))}</details>`}
${plan.doubt !== undefined && markup`<p class="dim">${plan.doubt}</p>`}`;
}

function principalHtml(principal: PrincipalAnswer, open: boolean): Html {
  const { access, reasons } = principal;
  const items = reasons.map(({ text, place }) => markup`<li>${place ? placeHtml(place, text, undefined) : text}</li>`);
  return markup`<details${open && markup` open`}>
<summary>${accessMark[access]} ${principalInWords(principal)}</summary>
<ul>${items}</ul>
</details>`;
}

/** Each leads to its own answer, asked in the same form's name. */
function othersHtml(report: AskReport): Html {
  const { others, question } = report;
  const items = others.map(
    (operation) => markup`<li><form data-answer="${answerId}">
<input type="hidden" name="principal" value="${question.principal ?? ''}">
<input type="hidden" name="operation" value="${operation.name}">
<button class="link" type="submit"><code>${operation.name}</code></button>
<span class="dim">${operationNote(operation)}</span>
</form></li>`,
  );
  return markup`<p>${othersInWords(report)}</p><ul>${items}</ul>`;
}
