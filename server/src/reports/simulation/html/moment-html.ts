import * as l10n from '@vscode/l10n';
import { heading, table } from '../../html/elements';
import { type Html, markup } from '../../html/html';
import { operationInWords } from '../../operation-words';
import { accessSign, accessTablesHtml } from './access-html';
import { type AccessChange, compareMoments } from '../compare-moments';
import type { MomentReport, MomentsReport } from '../moments';
import { listHtml, stateHtml } from './state-html';
import { accessName, timeInWords } from '../words';

/** So many changes of access a reader can still take in; more are counted. */
const mostChanges = 200;

/** What is true at a moment, and where another one is given what is different from that. */
export function momentHtml({ heads, moments }: MomentsReport, at: number, from: number | undefined): Html {
  const moment = moments[at];
  const before = from === undefined || from === at ? undefined : moments[from];
  if (!moment) return markup`<p>${l10n.t('This story has no such moment.')}</p>`;
  return markup`<div class="box">
${heading(3, l10n.t('{0}, {1} UTC', moment.title, timeInWords(moment.time)))}${before && changesHtml(before, moment, heads)}${stateHtml(moment, moment.notices)}${accessTablesHtml(moment.access, heads)}</div>`;
}

function changesHtml(before: MomentReport, moment: MomentReport, heads: MomentsReport['heads']): Html {
  const { come, gone, access } = compareMoments(before, moment, heads);
  const lines = [
    ...come.map((fact) => markup`<strong>${l10n.t('Now:')}</strong> ${fact}`),
    ...gone.map((fact) => markup`<strong>${l10n.t('No longer:')}</strong> ${fact}`),
  ];
  const nothing = lines.length + access.length === 0;
  return markup`${heading(4, l10n.t('What is different from {0}', before.title))}${
    nothing && markup`<p>${l10n.t('Nothing.')}</p>\n`
  }${listHtml(lines)}${access.length > 0 && accessChangesHtml(access)}`;
}

function accessChangesHtml(changes: readonly AccessChange[]): Html {
  const rows = changes
    .slice(0, mostChanges)
    .map(
      ({ actor, operation, scope, before, after }) =>
        markup`<tr><th scope="row">${actor}</th><td title="${operation}">${operationInWords(operation)}</td><td>${scope}</td><td>${accessSign(before)} ${seenWord(before)}</td><td>${accessSign(after)} ${seenWord(after)}</td></tr>\n`,
    );
  const more = changes.length - rows.length;
  const head = [l10n.t('Who'), l10n.t('Operation'), l10n.t('Scope'), l10n.t('Before'), l10n.t('Now')];
  return markup`${table(head, rows)}${more > 0 && markup`<p>${l10n.t('And {0} more.', more)}</p>\n`}`;
}

function seenWord(access: AccessChange['before']): Html {
  return markup`<span aria-hidden="true">${accessName(access)}</span>`;
}
