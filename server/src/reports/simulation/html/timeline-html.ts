import * as l10n from '@vscode/l10n';
import { seen } from '../../html/elements';
import { type Html, joined, markup } from '../../html/html';
import { momentTitle } from '../moments';
import type { ElevationReport, StepReport } from '../report';
import { outcomeWord, tally, timeInWords } from '../words';

/** How a step turned out, as a sign: whether it is as said goes before how it is. */
export function stepMark({ outcome, asSaid }: StepReport): { readonly sign: string; readonly color: string } {
  if (outcome === 'undecided' || asSaid === undefined) return { sign: '?', color: 'warn' };
  if (!asSaid) return { sign: '✗', color: 'bad' };
  return { sign: outcome === 'succeeded' ? '✓' : '⊘', color: 'good' };
}

/** The story as a line: a stop for each step, each leading to what is told of it, and between them what ran out. */
export function timelineHtml(steps: readonly StepReport[], ids: readonly string[]): Html {
  return markup`<ol class="timeline">
${steps.map((step, index) => markup`${step.expired.map(expiredHtml)}${stopHtml(step, index, ids[index]!)}`)}</ol>
`;
}

function stopHtml(step: StepReport, index: number, id: string): Html {
  const { name, word, by, time, expectations } = step;
  const { sign, color } = stepMark(step);
  const words = [
    ...(by === undefined ? [] : [markup`${by}`]),
    markup`<strong>${outcomeInBrief(step)}</strong>`,
    ...(expectations.length > 0 ? [markup`${l10n.t('expected: {0}', tally(expectations))}`] : []),
  ];
  return markup`<li class="stop"><span class="mark ${color}">${seen(sign)}</span><time datetime="${time}">${timeInWords(time)}</time>
<div><a href="#${id}">${momentTitle(index, name, word)}</a><br><span class="dim">${joined(words, ' · ')}</span></div></li>
`;
}

/** How a step turned out, and whether that is otherwise than said. */
export function outcomeInBrief(step: StepReport): string {
  const word = outcomeWord(step.outcome);
  return step.asSaid === false ? l10n.t('{0}, otherwise than said', word) : word;
}

function expiredHtml({ person, role, scope, until }: ElevationReport): Html {
  return markup`<li class="expired"><span class="mark dim">${seen('◌')}</span><time datetime="${until}">${timeInWords(until)}</time>
<div class="dim">${l10n.t('{0} has lost {1} at {2}: its time is up', person, role, scope)}</div></li>
`;
}
