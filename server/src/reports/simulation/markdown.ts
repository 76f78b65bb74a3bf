import * as l10n from '@vscode/l10n';
import { escapeMarkdown, markdownTable } from '../markdown';
import type { ElevationReport, ExpectationReport, SimulationReport, StepReport } from './report';

/** The report as Markdown: a line that sums it up, what is wrong, the timeline, and each step with the state after it. */
export function simulationMarkdown(report: SimulationReport): string {
  const blocks = [
    `# ${escapeMarkdown(report.name || l10n.t('Simulation'))}`,
    summaryLine(report),
    ...problemBlocks(report),
    `## ${l10n.t('Timeline')}`,
    timelineTable(report.steps),
    ...report.steps.flatMap(stepBlocks),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function summaryLine({ summary, profile, roleData }: SimulationReport): string {
  const { steps, otherwise, holding, failing, undecided, problems } = summary;
  const good = failing === 0 && otherwise === 0 && problems === 0;
  const parts = [
    l10n.t('{0} of {1} expectations hold', holding, holding + failing + undecided),
    ...(failing > 0 ? [l10n.t('{0} do not', failing)] : []),
    ...(undecided > 0 ? [l10n.t('{0} cannot be told', undecided)] : []),
    ...(otherwise > 0 ? [l10n.t('{0} steps turn out otherwise than said', otherwise)] : []),
  ];
  const around = [
    l10n.t('{0} steps', steps),
    l10n.t('profile {0}', escapeMarkdown(profile)),
    l10n.t('role data of {0}', roleData),
  ];
  return `**${good ? '✓' : '✗'} ${parts.join(', ')}** · ${around.join(' · ')}`;
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
    outcomeInWords(step),
    tally(step.expectations),
  ]);
  return markdownTable(header, rows, [0]);
}

function stepBlocks(step: StepReport, index: number): readonly string[] {
  const { reason, code, source } = step;
  const because = [escapeMarkdown(reason.text), ...(code === undefined ? [] : [`\`${code}\``])].join(' ');
  return [
    `## ${index + 1}. ${stepTitle(step)}`,
    `${timeInWords(step.time)} · **${outcomeInWords(step)}**${source.length > 0 ? ` · ${source.join(', ')}` : ''}`,
    because,
    ...(step.expired.length > 0 ? [step.expired.map(expiredLine).join('\n')] : []),
    ...expectationBlocks(step.expectations),
    ...stateBlocks(step),
  ];
}

function expectationBlocks(expectations: readonly ExpectationReport[]): readonly string[] {
  return expectations.length === 0 ? [] : [expectations.map(expectationLine).join('\n')];
}

function expectationLine({ status, expected, instead, reasons }: ExpectationReport): string {
  const lines = [`- ${marks[status]} ${escapeMarkdown(expected)}`];
  if (status === 'fails') lines.push(`  - **${l10n.t('Instead:')}** ${escapeMarkdown(instead ?? '')}`);
  if (status === 'undecided') lines.push(`  - **${l10n.t('Cannot be told:')}** ${escapeMarkdown(instead ?? '')}`);
  else lines.push(...reasons.map(({ text }) => `  - ${escapeMarkdown(text)}`));
  return lines.join('\n');
}

function stateBlocks({ offers, elevations, notices, log }: StepReport): readonly string[] {
  const offerRows = offers.map(({ offer, words, version, scopes }) =>
    [offer, words, version ?? '–', scopes.join(', ') || '–'].map(escapeMarkdown),
  );
  const logRows = log.map((entry) => [sideInWords(entry.log), entry.operation, entry.scope].map(escapeMarkdown));
  const lines = [
    ...elevations.map(
      ({ person, role, scope, until }) =>
        `- ${escapeMarkdown(l10n.t('{0} has {1} at {2} until {3}', person, role, scope, timeInWords(until)))}`,
    ),
    ...notices.map((notice) => `- ${escapeMarkdown(noticeInWords(notice))}`),
  ];
  return [
    ...(offerRows.length > 0
      ? [markdownTable([l10n.t('Offer'), l10n.t('State'), l10n.t('Version'), l10n.t('Scopes')], offerRows)]
      : []),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(logRows.length > 0 ? [markdownTable([l10n.t('Log of'), l10n.t('Operation'), l10n.t('Scope')], logRows)] : []),
  ];
}

const marks: Readonly<Record<ExpectationReport['status'], string>> = { holds: '✓', fails: '✗', undecided: '?' };

function tally(expectations: readonly ExpectationReport[]): string {
  return (['holds', 'fails', 'undecided'] as const)
    .map((status) => ({ status, count: expectations.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${marks[status]} ${count}`)
    .join(' · ');
}

function stepTitle({ name, word }: StepReport): string {
  return [name, word].filter(Boolean).map(escapeMarkdown).join(': ');
}

function outcomeInWords({ outcome, asSaid }: StepReport): string {
  const mark = asSaid === undefined ? '' : asSaid ? '✓ ' : '✗ ';
  switch (outcome) {
    case 'succeeded':
      return mark + l10n.t('succeeded');
    case 'refused':
      return mark + l10n.t('refused');
    case 'undecided':
      return l10n.t('cannot be told');
  }
}

function expiredLine({ person, role, scope, until }: ElevationReport): string {
  return `- ${escapeMarkdown(l10n.t('{0} had {1} at {2} until {3}', person, role, scope, timeInWords(until)))}`;
}

function noticeInWords({ notice, offer }: StepReport['notices'][number]): string {
  return notice === 'nothing-delegated'
    ? l10n.t('The customer is told that nothing is delegated under "{0}" yet.', offer)
    : l10n.t('The customer sees that there is an update of "{0}".', offer);
}

function sideInWords(side: string): string {
  return side === 'customer' ? l10n.t('customer') : l10n.t('provider');
}

function timeInWords(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
