import * as l10n from '@vscode/l10n';
import type { PerformerReport, PreconditionReport, StepReport } from './report';

/** How a precondition turned out, as a sign. */
const marks: Readonly<Record<PreconditionReport['state'], string>> = { holds: '✓', fails: '✗', undecided: '?' };

/** What a step needs, a line each; where something is not so, why, and what happens then. */
export function needLines({ preconditions, reason }: StepReport): readonly string[] {
  return preconditions.map((need) => needLine(need, reason.text));
}

/** How much of what a step needs is so, and a line for each that is not. */
export function unmetNeedLines({ preconditions, reason }: StepReport): readonly string[] {
  const unmet = preconditions.filter(({ state }) => state !== 'holds');
  if (unmet.length === 0) return [];
  const count = l10n.t('{0} of {1} preconditions hold.', preconditions.length - unmet.length, preconditions.length);
  return [count, ...unmet.map((need) => needLine(need, reason.text))];
}

/** The reason of the step itself is not said twice. */
function needLine({ text, state, reason, otherwise }: PreconditionReport, decisive: string): string {
  const more =
    state === 'holds' ? [] : [reason === decisive ? undefined : reason, ...(state === 'fails' ? [otherwise] : [])];
  return [`${marks[state]} ${text}`, ...more].filter(Boolean).join(' ');
}

/** Who of the customer could do a step, and who could not; no lines for what is not the customer's to do. */
export function performerLines({ performers }: StepReport): readonly string[] {
  const named = (wanted: PerformerReport['may']): string =>
    performers
      .filter(({ may }) => may === wanted)
      .map(({ person }) => person)
      .join(', ');
  const [able, unable, unknown] = [named('yes'), named('no'), named('unknown')];
  if (performers.length === 0) return [];
  return [
    able ? l10n.t('Who could do it: {0}.', able) : l10n.t('Nobody of the customer could do it.'),
    ...(unable ? [l10n.t('Who could not: {0}.', unable)] : []),
    ...(unknown ? [l10n.t('Of whom nobody can tell: {0}.', unknown)] : []),
  ];
}
