import * as l10n from '@vscode/l10n';
import { seen } from '../../html/elements';
import { type Html, markup } from '../../html/html';
import { accessMark, operationNote } from '../../ask/ask-words';
import type { ActorAnswer, MomentAnswer } from '../ask-moment';
import { type SimulationPlaces, statementHtml } from './place-html';
import { accessName } from '../words';

/** The answer to a question about a moment; every reason leads to its place. */
export function momentAnswerHtml(
  { operation, scope, unanswered, others, answers }: MomentAnswer,
  places: SimulationPlaces,
): Html {
  const alone = answers.length === 1;
  return markup`<div class="box">
${operation && markup`<p><code>${operation.name}</code> <span class="dim">${operationNote(operation)}</span> ${l10n.t('at {0}', scope ?? '')}</p>\n`}${unanswered !== undefined && markup`<p>${unanswered}</p>\n`}${answers.map((answer) => answerHtml(answer, alone, places))}${
    others.length > 0 &&
    markup`<p>${operation ? l10n.t('These fit as well:') : l10n.t('Nearest:')}</p>
<ul>${others.map((other) => markup`<li><code>${other.name}</code> <span class="dim">${operationNote(other)}</span></li>`)}</ul>`
  }</div>`;
}

function answerHtml({ actor, access, reasons }: ActorAnswer, open: boolean, places: SimulationPlaces): Html {
  return markup`<details${open && markup` open`}><summary>${seen(accessMark[access])} ${actor}: <strong>${accessName(access)}</strong></summary>
<ol>${reasons.map((reason) => markup`<li>${statementHtml(reason, places)}</li>`)}</ol>
</details>
`;
}
