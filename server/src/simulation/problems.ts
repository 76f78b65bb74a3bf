import * as l10n from '@vscode/l10n';
import type { Field } from '../documents/model';
import type { Step } from '../documents/scenario';
import type { ExpectationResult } from './expectations';
import { readScope } from './scope';
import { isOwn, type Setting } from './setting';
import type { Problem, RelatedOrigin, SimulatedStep } from './simulation';
import { outside, unknownOffer } from './steps/parts';
import type { Turn } from './turn';

/** Whether a step turns out as the scenario says; undefined where nobody can tell. */
export function turnedOutAsSaid({ result, error }: Step, turn: Turn): boolean | undefined {
  if (turn.outcome === 'undecided') return undefined;
  const said = result?.value ?? 'succeeded';
  if (said !== turn.outcome) return false;
  if (turn.outcome === 'succeeded' || error?.value === undefined || turn.code === undefined) return true;
  return error.value.toLowerCase() === turn.code.toLowerCase();
}

/** What is to be said of a step that turns out otherwise, or that the scenario cannot mean. */
export function outcomeProblem({ step, turn, asSaid }: SimulatedStep): Problem | undefined {
  if (turn.outcome === 'undecided') {
    return turn.fault && { code: 'scenario-problem', ...turn.fault, related: [] };
  }
  if (asSaid !== false) return undefined;
  if (turn.outcome === 'succeeded') {
    const node = step.result?.node ?? step.node;
    const message = l10n.t('The step succeeds: {0} Expected was that it is refused.', turn.reason);
    return { code: 'step-outcome', node, message, related: [] };
  }
  const related = turn.origin ? [{ ...turn.origin, message: turn.reason }] : [];
  const said = withCode(turn.reason, turn.code);
  if (step.result?.value === 'refused') {
    const message = l10n.t('The step is refused with another error: {0} Expected was {1}.', said, step.error!.value!);
    return { code: 'step-outcome', node: step.error!.node, message, related };
  }
  const node = (step.do ?? step).node;
  return turn.kind === 'impossible'
    ? { code: 'scenario-problem', node, message: l10n.t('The step is not possible here: {0}', said), related }
    : { code: 'step-outcome', node, message: l10n.t('The step is refused: {0}', said), related };
}

/** What is to be said of an expectation that does not hold, or that speaks of what is not there. */
export function expectationProblem(result: ExpectationResult): Problem | undefined {
  const { expectation, status, expected, instead, reasons, field, faulty } = result;
  const node = field?.node ?? expectation.node;
  if (status === 'undecided') {
    return faulty ? { code: 'scenario-problem', node, message: instead!, related: [] } : undefined;
  }
  if (status === 'holds') return undefined;
  const why = reasons.map(({ text }) => text).join(' ');
  const words = l10n.t('Expected: {0}. Instead: {1}.', expected, instead ?? '?');
  const related = reasons.flatMap(({ text, origin }): RelatedOrigin[] =>
    origin ? [{ ...origin, message: text }] : [],
  );
  return { code: 'expectation-failed', node, message: why ? `${words} ${why}` : words, related };
}

/** What the scenario says of its people, offers and delegations and cannot be. */
export function castProblems(setting: Setting): Problem[] {
  const { scenario, customer } = setting;
  const problems: Problem[] = [];
  const report = (field: Field | undefined, message: (text: string) => string): void => {
    if (field?.value === undefined || !isOwn(field.node, scenario)) return;
    problems.push({ code: 'scenario-problem', node: field.node, message: message(field.value), related: [] });
  };
  for (const version of setting.offers.values()) {
    if (!('unresolved' in version) || !version.node || !isOwn(version.node, scenario)) continue;
    const message = l10n.t('The offer cannot be told: {0}.', version.unresolved);
    problems.push({ code: 'scenario-problem', node: version.node, message, related: [] });
  }
  if (setting.principalsKnown) {
    for (const group of setting.cast.unknownGroups()) {
      report(group, (text) =>
        l10n.t('"{0}" is no group of the directory or of an offer. Write its name or object ID.', text),
      );
    }
  }
  const scopes = [
    ...[...(customer?.people.values() ?? [])].flatMap(({ roles }) => roles?.items.map(({ scope }) => scope) ?? []),
    ...(customer?.delegations?.items ?? []).flatMap((delegation) => delegation.scopes?.items ?? []),
  ];
  for (const scope of scopes) {
    if (readScope(scope?.value ?? '', customer).kind === 'outside') report(scope, (text) => outside(text, setting));
  }
  for (const { offer } of customer?.delegations?.items ?? []) {
    if (!setting.offers.has(offer?.value ?? '')) report(offer, (text) => unknownOffer(text, setting.offers.keys()));
  }
  return problems;
}

function withCode(reason: string, code: string | undefined): string {
  return code === undefined ? reason : `${reason} (${code})`;
}
