import * as l10n from '@vscode/l10n';
import type { Access } from '../../simulation';
import type { ElevationReport, ExpectationReport, MomentState, SimulationReport, StepReport } from './report';

/** How an expectation turned out, as a sign. */
export const expectationMarks: Readonly<Record<ExpectationReport['status'], string>> = {
  holds: '✓',
  fails: '✗',
  undecided: '?',
};

/** Whether all is as the scenario says, as far as anybody can tell. */
export function isGood({ summary: { failing, otherwise, problems } }: SimulationReport): boolean {
  return failing === 0 && otherwise === 0 && problems === 0;
}

/** The expectations of a simulation in numbers: "27 of 28 expectations hold, 1 do not". */
export function verdictInWords({ summary: { holding, failing, undecided, otherwise } }: SimulationReport): string {
  return [
    l10n.t('{0} of {1} expectations hold', holding, holding + failing + undecided),
    ...(failing > 0 ? [l10n.t('{0} do not', failing)] : []),
    ...(undecided > 0 ? [l10n.t('{0} cannot be told', undecided)] : []),
    ...(otherwise > 0 ? [l10n.t('{0} steps turn out otherwise than said', otherwise)] : []),
  ].join(', ');
}

/** What is to be minded of every delegation. */
export function mindInWords(): string {
  return l10n.t(
    'Mind: an update replaces all authorizations. Ending one of several delegations can take roles away that another gave to the same principal, so one offer for each customer is best. Resource locks do not stop the provider.',
  );
}

/** How a step turned out, with a sign where the scenario says how it must. */
export function outcomeInWords({ outcome, asSaid }: StepReport): string {
  const mark = outcome === 'undecided' || asSaid === undefined ? '' : asSaid ? '✓ ' : '✗ ';
  return mark + outcomeWord(outcome);
}

/** How a step turned out, in a word. */
export function outcomeWord(outcome: StepReport['outcome']): string {
  switch (outcome) {
    case 'succeeded':
      return l10n.t('succeeded');
    case 'refused':
      return l10n.t('refused');
    case 'undecided':
      return l10n.t('cannot be told');
  }
}

/** The answers to whether somebody may do something, the best first. */
export const accesses = ['allowed', 'conditional', 'eligible', 'denied', 'undecided'] as const;

/** Whether somebody may do something, in the words of scenarios. */
export function accessName(access: Access): string {
  switch (access) {
    case 'allowed':
      return l10n.t('allowed');
    case 'conditional':
      return l10n.t('allowed under a condition');
    case 'eligible':
      return l10n.t('eligible: allowed after activation');
    case 'denied':
      return l10n.t('denied');
    case 'undecided':
      return l10n.t('cannot be told');
  }
}

/** The expectations of a step by how they turned out: "✓ 3 · ✗ 1". */
export function tally(expectations: readonly ExpectationReport[]): string {
  return (['holds', 'fails', 'undecided'] as const)
    .map((status) => ({ status, count: expectations.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${expectationMarks[status]} ${count}`)
    .join(' · ');
}

/** An eligible role while it is active: "Ana has Contributor at prod until 2026-03-02 12:00". */
export function elevationInWords({ person, role, scope, until }: ElevationReport): string {
  return l10n.t('{0} has {1} at {2} until {3}', person, role, scope, timeInWords(until));
}

/** The resource providers of a subscription. */
export function registeredInWords({ subscription, providers }: MomentState['registered'][number]): string {
  return l10n.t('Registered on "{0}": {1}', subscription, providers.join(', '));
}

/** What somebody is told. */
export function noticeInWords({ notice, offer }: StepReport['notices'][number]): string {
  return notice === 'nothing-delegated'
    ? l10n.t('The customer is told that nothing is delegated under "{0}" yet.', offer)
    : l10n.t('The customer sees that there is an update of "{0}".', offer);
}

/** Whose log it is. */
export function sideInWords(side: string): string {
  return side === 'customer' ? l10n.t('customer') : l10n.t('provider');
}

/** A time to the minute: "2026-03-02 08:00". */
export function timeInWords(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
