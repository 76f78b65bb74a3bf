import * as l10n from '@vscode/l10n';
import { disclosure, heading, idPart } from '../../html/elements';
import { type Html, joined, markup } from '../../html/html';
import { Behind } from './behind-html';
import { countGrantsInWords, factsInWords } from '../plan-words';
import { customerHtml } from './customer-html';
import { highlightsHtml } from './highlights-html';
import { matrixHtml, mostRows, powerChip } from './matrix-html';
import { placeHtml } from './place-html';
import type { NamePlace } from '../places';
import { incompleteInWords } from '../preview-words';
import { firstLineHtml, principalsHtml } from './principals-html';
import { providersHtml } from './providers-html';
import { reachHtml } from './reach-html';
import type { PlanPreview, PrincipalPreview, QuestionPreview, RolePreview } from '../report';
import { rolesHtml } from './roles-html';

/** Where a plan stands in its page. */
export interface PlanSetting {
  readonly roles: readonly RolePreview[];
  /** The date of the role data. */
  readonly roleData: string;
  /** The level of its headings. */
  readonly level: number;
  /** What its ids begin with. */
  readonly prefix: string;
  readonly nameOf: NamePlace | undefined;
}

/** One plan: what stands out, who can do what, the questions, and everything in detail. */
export function planHtml(plan: PlanPreview, setting: PlanSetting): Html {
  const { roles, roleData, level, prefix, nameOf } = setting;
  const { principals, questions, customer } = plan;
  if (plan.unreadable !== undefined) {
    return markup`<p><span class="warn">⚠</span> ${plan.unreadable} ${placeHtml(plan.place, l10n.t('Show in file'), nameOf)}</p>\n`;
  }
  const empty = principals.length === 0 && !plan.incomplete;
  return markup`<p class="summary">${countGrantsInWords(plan)}</p>
<p class="dim">${joined([...factsInWords(plan), l10n.t('role data of {0}', roleData)], ' · ')}</p>
${plan.incomplete && markup`<p>${incompleteInWords()}</p>\n`}${empty && markup`<p>${l10n.t('Nobody gets anything.')}</p>\n`}${
    principals.length > 0 &&
    markup`${heading(level, l10n.t('What stands out'))}${highlightsHtml(plan.highlights, prefix, nameOf)}${heading(level, l10n.t('Who can do what'))}${whoCanDoWhat(principals, setting)}`
  }${questions.length > 0 && questionsHtml(questions, level)}${
    principals.length > 0 &&
    markup`${heading(level, l10n.t('By principal'))}${principalsHtml(principals, level + 1, nameOf)}${heading(level, l10n.t('By role'))}${rolesHtml(principals, roles, nameOf)}${heading(level, l10n.t('By provider'))}${disclosure(
      `${prefix}-by-provider`,
      l10n.t('Every resource provider that somebody reaches'),
      providersHtml(principals, roles, `${prefix}-providers`, nameOf),
    )}`
  }${customer && markup`${heading(level, l10n.t('What the customer sees'))}${customerHtml(customer, level + 1)}`}`;
}

function whoCanDoWhat(principals: readonly PrincipalPreview[], { roles, prefix, nameOf }: PlanSetting): Html {
  if (principals.length > mostRows) return listHtml(principals);
  const behind = new Behind(prefix, roles, nameOf);
  const matrix = matrixHtml({ principals }, behind);
  const plain = disclosure(`${prefix}-plain`, l10n.t('The same as a plain table'), reachHtml(principals));
  return markup`${matrix}${behind.html()}${plain}`;
}

/** More principals than a matrix can show: each with its first line. */
function listHtml(principals: readonly PrincipalPreview[]): Html {
  const items = principals.map(
    (principal) =>
      markup`<li><strong>${principal.name || '?'}</strong> ${principal.powers.map(powerChip)}${firstLineHtml(principal)}</li>
`,
  );
  return markup`<ul>
${items}</ul>
`;
}

function questionsHtml(questions: readonly QuestionPreview[], level: number): Html {
  const items = questions.map(
    ({ id, question, answer, details }) => markup`<li data-question="${id}"><strong>${question}</strong>
<p>${answer}</p>
${details.length > 0 && markup`<ul class="dim">${details.map((detail) => markup`<li>${detail}</li>\n`)}</ul>`}</li>
`,
  );
  return markup`${heading(level, l10n.t("The reviewer's ten questions"))}<ol class="questions">
${items}</ol>
`;
}

/** What ids of a plan begin with: its own id, so that they stay when plans are added before it. */
export function planPrefix({ planId, name }: PlanPreview, index: number): string {
  return `plan-${idPart(planId ?? '') || idPart(name) || index}`;
}
