import * as l10n from '@vscode/l10n';
import { indented, plainText } from '../plain-text';
import { portalLines } from './portal/portal-text';
import { orderInWords } from './purchase/purchase-report';
import { purchaseNotesText } from './purchase/purchase-text';
import type { ExpectationReport, SimulationReport, StepReport } from './report';
import { performerLines, unmetNeedLines } from './step-needs';
import { expectationMarks, isGood, noticeInWords, outcomeInWords, timeInWords, verdictInWords } from './words';

/** A simulation for a terminal: a line that sums it up, what is wrong, and each step with what was expected of it. */
export function simulationText(report: SimulationReport): string {
  const { name, profile, roleData, problems, steps } = report;
  const around = [l10n.t('profile {0}', plainText(profile)), l10n.t('role data of {0}', roleData)].join(' · ');
  const lines = [
    plainText(name) || l10n.t('Simulation'),
    `${isGood(report) ? '✓' : '✗'} ${verdictInWords(report)} · ${around}`,
    ...(problems.length > 0 ? ['', l10n.t('What is wrong')] : []),
    ...problems.map(({ message }) => `  ✗ ${plainText(message)}`),
    ...steps.flatMap((step, index) => ['', ...stepLines(step, index, steps[index - 1])]),
    ...purchaseNotesText(report.purchaseNotes),
  ];
  return `${lines.join('\n')}\n`;
}

function stepLines(step: StepReport, index: number, before: StepReport | undefined): readonly string[] {
  const { name, word, time, reason, code, notes, offers, orders, notices, expectations } = step;
  const title = [name, word].filter(Boolean).map(plainText).join(': ');
  const because = code === undefined ? reason.text : `${reason.text} ${code}`;
  const states = offers.map(({ offer, words, version, scopes }) =>
    [`${offer}: ${words}`, ...(version === undefined ? [] : [l10n.t('version {0}', version)]), ...scopes].join(', '),
  );
  return [
    `${index + 1}. ${timeInWords(time)}  ${title}  ${outcomeInWords(step)}`,
    ...indented(
      [
        because,
        ...notes,
        ...unmetNeedLines(step),
        ...performerLines(step),
        ...notices.map(noticeInWords),
        ...[...states, ...orders.map(orderInWords)].map((state) => `→ ${state}`),
      ]
        .map(plainText)
        .filter(Boolean),
      3,
    ),
    ...indented(expectations.flatMap(expectationLines), 3),
    ...indented(portalLines(step, before), 3),
  ];
}

function expectationLines({ status, expected, instead }: ExpectationReport): readonly string[] {
  const line = `${expectationMarks[status]} ${plainText(expected)}`;
  if (status === 'holds') return [line];
  const words = status === 'fails' ? l10n.t('Instead:') : l10n.t('Cannot be told:');
  return [line, `  ${words} ${plainText(instead ?? '')}`];
}
