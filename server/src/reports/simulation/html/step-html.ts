import * as l10n from '@vscode/l10n';
import { disclosure, heading, heard, seen } from '../../html/elements';
import { type Html, joined, markup } from '../../html/html';
import { accessTablesHtml } from './access-html';
import type { AccessHeads, AccessTable } from '../moments';
import { momentTitle } from '../moments';
import { linkTo, type SimulationPlaces, statementHtml } from './place-html';
import { portalHtml } from './portal-html';
import type { ExpectationReport, StepReport } from '../report';
import { listHtml, stateHtml } from './state-html';
import { needLines, performerLines } from '../step-needs';
import { outcomeInBrief, stepMark } from './timeline-html';
import { expectationMarks, sideInWords, timeInWords } from '../words';

/** What a step is told with. */
export interface StepPart {
  readonly step: StepReport;
  /** From 0. */
  readonly index: number;
  /** The id of its part of the page; those of what it holds begin with it. */
  readonly id: string;
  readonly heads: AccessHeads;
  /** Who may do what after it. */
  readonly access: readonly AccessTable[];
  /** The title of the moment since which that has not changed; absent where the step changed it. */
  readonly sameSince?: string;
}

/** All that is told of a step: how it turned out and why, what it needs, and what is true after it. */
export function stepHtml(part: StepPart, places: SimulationPlaces): Html {
  const { step, index, id } = part;
  const { name, word, by, time, reason, code, source, notes } = step;
  const { sign, color } = stepMark(step);
  const around = [
    timeInWords(time),
    ...(by === undefined ? [] : [by]),
    markup`<strong>${outcomeInBrief(step)}</strong>`,
    ...(source.length > 0 ? [source.join(', ')] : []),
  ];
  return markup`<article id="${id}" class="step">
${heading(3, markup`<span class="sign ${color}">${seen(sign)}</span>${linkTo(step.place, momentTitle(index, name, word), places)}`)}<p class="dim">${joined(around, ' · ')}</p>
<p>${statementHtml(reason, places)}${code !== undefined && markup` <code>${code}</code>`}</p>
${listHtml(notes)}${expectationsHtml(step, id, places)}${needsHtml(step, id)}${stateHtml(step, step.notices)}
${disclosure(`${id}-portal`, l10n.t('Both pages of the portal'), portalHtml(step, 4))}${logHtml(step, id)}${accessHtml(part)}</article>
`;
}

function expectationsHtml({ expectations }: StepReport, id: string, places: SimulationPlaces): Html | undefined {
  if (expectations.length === 0) return undefined;
  const items = expectations.map(
    (expectation, at) => markup`<li>${expectationHtml(expectation, `${id}-expect-${at}`, places)}</li>\n`,
  );
  return markup`<ul class="plain expected">\n${items}</ul>\n`;
}

const colors: Readonly<Record<ExpectationReport['status'], string>> = {
  holds: 'good',
  fails: 'bad',
  undecided: 'warn',
};

/** What is expected, with the chain of reasons to open; one that fails is open. */
function expectationHtml(expectation: ExpectationReport, id: string, places: SimulationPlaces): Html {
  const { place, status, expected, instead, reasons } = expectation;
  const sign = markup`<span class="sign ${colors[status]}">${seen(expectationMarks[status])}${heard(statusInWords(status))}</span>`;
  const otherwise = status === 'fails' ? l10n.t('Instead:') : l10n.t('Cannot be told:');
  const chain = reasons.map((reason) => markup`<li>${statementHtml(reason, places)}</li>`);
  const inside = markup`${status !== 'holds' && markup`<p><strong>${otherwise}</strong> ${instead}</p>`}${chain.length > 0 && markup`<ol>${chain}</ol>`}`;
  if (status === 'holds' && chain.length === 0) return markup`${sign}${linkTo(place, expected, places)}`;
  return disclosure(
    id,
    markup`${sign}${expected}`,
    markup`${inside}<p>${linkTo(place, l10n.t('Where the scenario says so'), places)}</p>`,
    status === 'holds' ? 'closed' : 'open',
  );
}

function statusInWords(status: ExpectationReport['status']): string {
  switch (status) {
    case 'holds':
      return l10n.t('holds:');
    case 'fails':
      return l10n.t('does not hold:');
    case 'undecided':
      return l10n.t('cannot be told:');
  }
}

function needsHtml(step: StepReport, id: string): Html | undefined {
  const needs = needLines(step);
  const performers = performerLines(step);
  if (needs.length + performers.length === 0) return undefined;
  const met = step.preconditions.filter(({ state }) => state === 'holds').length;
  const summary =
    needs.length > 0 ? l10n.t('What it needs: {0} of {1} hold', met, needs.length) : l10n.t('Who could do it');
  const why = step.performers.flatMap(({ person, reason }) => (reason === undefined ? [] : [`${person}: ${reason}`]));
  return disclosure(
    `${id}-needs`,
    summary,
    markup`${needs.length > 0 && markup`<ul class="plain">${needs.map((line) => markup`<li>${line}</li>`)}</ul>\n`}${performers.map((line) => markup`<p>${line}</p>\n`)}${listHtml(why)}`,
  );
}

function logHtml({ log }: StepReport, id: string): Html | undefined {
  if (log.length === 0) return undefined;
  const lines = log.map(
    ({ log: side, operation, scope }) =>
      markup`${sideInWords(side)}: <code>${operation}</code> ${l10n.t('at {0}', scope)}`,
  );
  return disclosure(`${id}-log`, l10n.t('Logs of both sides: {0} entries', log.length), listHtml(lines) ?? '');
}

function accessHtml({ id, heads, access, sameSince }: StepPart): Html {
  if (sameSince !== undefined) {
    return markup`<p class="dim">${l10n.t('Who may do what is the same as {0}.', sameSince)}</p>\n`;
  }
  return disclosure(`${id}-access`, l10n.t('Who may do what now'), accessTablesHtml(access, heads));
}
