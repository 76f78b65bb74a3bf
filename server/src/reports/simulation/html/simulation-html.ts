import * as l10n from '@vscode/l10n';
import { heading, idPart, seen } from '../../html/elements';
import { type Html, joined, markup } from '../../html/html';
import type { Page } from '../../html/page';
import { customerForm, type PlayedCustomer } from './customer-form-html';
import { momentForms } from './moment-forms-html';
import type { MomentsReport } from '../moments';
import { linkTo, type SimulationPlaces } from './place-html';
import type { PurchaseNote } from '../purchase/purchase-notes';
import type { ProblemReport, SimulationReport, StepReport } from '../report';
import { stepHtml } from './step-html';
import { timelineHtml } from './timeline-html';
import { isGood, mindInWords, verdictInWords } from '../words';

/** What the page of a simulation shows. */
export interface ShownSimulation {
  readonly report: SimulationReport;
  readonly moments: MomentsReport;
  /** The customer where no scenario file says who it is. */
  readonly customer?: PlayedCustomer;
}

/** A simulation as a page, the same in a panel and in a file, but for the forms, which need a panel. */
export function simulationPage({ report, moments, customer }: ShownSimulation, places: SimulationPlaces): Page {
  const { steps, problems, purchaseNotes } = report;
  const title = report.name || l10n.t('Simulation');
  const inPanel = places.nameOf === undefined;
  const ids = idsOf(steps);
  const body = markup`${heading(1, title)}${summaryHtml(report)}${inPanel && customer && customerForm(customer)}${problemsHtml(problems, places)}${heading(2, l10n.t('Timeline'))}${
    steps.length === 0 ? markup`<p>${l10n.t('Nothing happens in this scenario yet.')}</p>\n` : timelineHtml(steps, ids)
  }${inPanel && moments.moments.length > 0 && momentForms(moments)}${steps.length > 0 && heading(2, l10n.t('Step by step'))}${stepsHtml(steps, ids, moments, places)}${purchaseNotesHtml(purchaseNotes)}<footer class="dim">
<p>${mindInWords()}</p>
<p>${l10n.t('Judged by the role data of {0}. Nothing was asked of Azure.', report.roleData)}</p>
</footer>
`;
  return { title, body };
}

function summaryHtml(report: SimulationReport): Html {
  const good = isGood(report);
  const around = [l10n.t('{0} steps', report.summary.steps), l10n.t('profile {0}', report.profile)];
  return markup`<p class="summary"><span class="${good ? 'good' : 'bad'}">${seen(good ? '✓' : '✗')}</span> <strong>${verdictInWords(report)}</strong></p>
<p class="dim">${joined(around, ' · ')}</p>
`;
}

function problemsHtml(problems: readonly ProblemReport[], places: SimulationPlaces): Html | undefined {
  if (problems.length === 0) return undefined;
  const items = problems.map(
    ({ message, place }) =>
      markup`<li><span class="sign bad">${seen('✗')}</span>${linkTo(place, message, places)}</li>\n`,
  );
  return markup`${heading(2, l10n.t('What is wrong'))}<ul class="plain">\n${items}</ul>\n`;
}

function stepsHtml(
  steps: readonly StepReport[],
  ids: readonly string[],
  { heads, moments }: MomentsReport,
  places: SimulationPlaces,
): readonly Html[] {
  const keys = moments.map(({ access }) => JSON.stringify(access));
  return steps.map((step, index) => {
    // The moment of a step stands behind the beginning; what was so at the beginning is shown with the first step.
    const at = index + 1;
    let since = at;
    while (since > 1 && keys[since - 1] === keys[at]) since--;
    const { access } = moments[at]!;
    const sameSince = since < at ? { sameSince: l10n.t('after {0}', moments[since]!.title) } : {};
    return stepHtml({ step, index, id: ids[index]!, heads, access, ...sameSince }, places);
  });
}

function purchaseNotesHtml(notes: readonly PurchaseNote[]): Html | undefined {
  if (notes.length === 0) return undefined;
  return markup`${heading(2, l10n.t('Selling as a reseller'))}${notes.map(
    ({ title, lines }) =>
      markup`${heading(3, title)}<ul>${lines.map(({ text, source }) => markup`<li>${text} <span class="dim">${source.join(', ')}</span></li>`)}</ul>\n`,
  )}`;
}

/** An id for each step that stays while others come and go: by its name, and its number where another has the same. */
function idsOf(steps: readonly StepReport[]): readonly string[] {
  const parts = steps.map(({ name }) => idPart(name));
  return parts.map((part, index) =>
    part === '' || parts.indexOf(part) !== index ? `step-${part}-${index + 1}` : `step-${part}`,
  );
}
