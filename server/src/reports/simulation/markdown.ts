import * as l10n from '@vscode/l10n';
import { escapeMarkdown, markdownTable, unbroken } from '../markdown';
import { portalMarkdown } from './portal/portal-markdown';
import { ordersMarkdown, purchaseNotesMarkdown } from './purchase/purchase-markdown';
import type { ElevationReport, ExpectationReport, SimulationReport, StepReport } from './report';
import { needLines, performerLines } from './step-needs';
import {
  elevationInWords,
  expectationMarks,
  isGood,
  mindInWords,
  noticeInWords,
  outcomeInWords,
  sideInWords,
  tally,
  timeInWords,
  verdictInWords,
} from './words';

/** The report as Markdown: a line that sums it up, what is wrong, the timeline, and each step with the state after it. */
export function simulationMarkdown(report: SimulationReport): string {
  const blocks = [
    `# ${escapeMarkdown(report.name || l10n.t('Simulation'))}`,
    summaryLine(report),
    ...problemBlocks(report),
    `## ${l10n.t('Timeline')}`,
    timelineTable(report.steps),
    ...report.steps.flatMap((step, index) => stepBlocks(step, index, report.steps[index - 1])),
    ...purchaseNotesMarkdown(report.purchaseNotes),
    '---',
    `*${mindInWords()}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function summaryLine(report: SimulationReport): string {
  const { summary, profile, roleData } = report;
  const around = [
    l10n.t('{0} steps', summary.steps),
    l10n.t('profile {0}', escapeMarkdown(profile)),
    l10n.t('role data of {0}', roleData),
  ];
  return `**${isGood(report) ? '✓' : '✗'} ${verdictInWords(report)}** · ${around.join(' · ')}`;
}

function problemBlocks({ problems }: SimulationReport): readonly string[] {
  if (problems.length === 0) return [];
  return [`## ${l10n.t('What is wrong')}`, problems.map(({ message }) => `- ✗ ${escapeMarkdown(message)}`).join('\n')];
}

function timelineTable(steps: readonly StepReport[]): string {
  const header = ['#', l10n.t('Time (UTC)'), l10n.t('Step'), l10n.t('Outcome'), l10n.t('Expectations')];
  const rows = steps.map((step, index) => [
    `${index + 1}`,
    timeInWords(step.time),
    stepTitle(step),
    unbroken(outcomeInWords(step)),
    tally(step.expectations),
  ]);
  return markdownTable(header, rows, [0]);
}

function stepBlocks(step: StepReport, index: number, before: StepReport | undefined): readonly string[] {
  const { reason, code, source, notes } = step;
  const because = [escapeMarkdown(reason.text), ...(code === undefined ? [] : [`\`${code}\``])].join(' ');
  return [
    `## ${index + 1}. ${stepTitle(step)}`,
    `${timeInWords(step.time)} · **${outcomeInWords(step)}**${source.length > 0 ? ` · ${source.join(', ')}` : ''}`,
    because,
    ...listOf(notes),
    ...needBlocks(step),
    ...(step.expired.length > 0 ? [step.expired.map(expiredLine).join('\n')] : []),
    ...expectationBlocks(step.expectations),
    ...stateBlocks(step),
    ...portalMarkdown(step, before),
  ];
}

function needBlocks(step: StepReport): readonly string[] {
  const needs = listOf(needLines(step));
  return [...(needs.length > 0 ? [`**${l10n.t('What it needs')}**`, ...needs] : []), ...listOf(performerLines(step))];
}

function listOf(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')];
}

function expectationBlocks(expectations: readonly ExpectationReport[]): readonly string[] {
  return expectations.length === 0 ? [] : [expectations.map(expectationLine).join('\n')];
}

function expectationLine({ status, expected, instead, reasons }: ExpectationReport): string {
  const lines = [`- ${expectationMarks[status]} ${escapeMarkdown(expected)}`];
  if (status === 'fails') lines.push(`  - **${l10n.t('Instead:')}** ${escapeMarkdown(instead ?? '')}`);
  if (status === 'undecided') lines.push(`  - **${l10n.t('Cannot be told:')}** ${escapeMarkdown(instead ?? '')}`);
  else lines.push(...reasons.map(({ text }) => `  - ${escapeMarkdown(text)}`));
  return lines.join('\n');
}

function stateBlocks({ offers, orders, elevations, notices, log }: StepReport): readonly string[] {
  const offerRows = offers.map(({ offer, words, version, scopes }) =>
    [offer, words, version ?? '–', scopes.join(', ') || '–'].map(escapeMarkdown),
  );
  const logRows = log.map((entry) => [sideInWords(entry.log), entry.operation, entry.scope].map(escapeMarkdown));
  const lines = [
    ...elevations.map((elevation) => `- ${escapeMarkdown(elevationInWords(elevation))}`),
    ...notices.map((notice) => `- ${escapeMarkdown(noticeInWords(notice))}`),
  ];
  return [
    ...(offerRows.length > 0
      ? [markdownTable([l10n.t('Offer'), l10n.t('State'), l10n.t('Version'), l10n.t('Scopes')], offerRows)]
      : []),
    ...ordersMarkdown(orders),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(logRows.length > 0 ? [markdownTable([l10n.t('Log of'), l10n.t('Operation'), l10n.t('Scope')], logRows)] : []),
  ];
}

function stepTitle({ name, word }: StepReport): string {
  return [name, word].filter(Boolean).map(escapeMarkdown).join(': ');
}

function expiredLine({ person, role, scope, until }: ElevationReport): string {
  return `- ${escapeMarkdown(l10n.t('{0} had {1} at {2} until {3}', person, role, scope, timeInWords(until)))}`;
}
