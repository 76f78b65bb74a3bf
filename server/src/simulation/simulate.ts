import * as l10n from '@vscode/l10n';
import type { Scenario, Step } from '../documents/scenario';
import type { OperationCatalogue, RoleCatalogue } from '../roles';
import type { Profile } from '../workspace/configuration';
import { beginning } from './beginning';
import { firstMorning, instantInWords, readInstant } from './clock';
import { judgeExpectation } from './expectations';
import type { Resolve } from './offer-version';
import { play, stateAfter } from './play';
import { castProblems, expectationProblem, outcomeProblem, turnedOutAsSaid } from './problems';
import { productProblems, withoutTime } from './purchase';
import { type Setting, settingOf } from './setting';
import type { Problem, SimulatedStep, Simulation } from './simulation';
import { at, noticesOf, type State } from './state';

/**
 * Plays a scenario from its first step to its last and judges what it expects. Pure, and never throws: what cannot be
 * read or told makes the steps that depend on it undecided, and everything else still runs.
 *
 * @param resolve Finds the documents the scenario names, by paths relative to its own file.
 * @param operations Tells the planes of operations apart; without it only well-known names count as data plane.
 * @param profile The behavior of Azure that is meant where the scenario names none; today's unless said.
 */
export function simulate(
  scenario: Scenario,
  resolve: Resolve,
  catalogue: RoleCatalogue,
  operations?: OperationCatalogue,
  profile?: Profile,
): Simulation {
  const setting = settingOf(scenario, resolve, catalogue, operations, profile);
  const problems: Problem[] = [...castProblems(setting), ...productProblems(setting)];
  const timeline = scenario.timeline?.items ?? [];
  let state = beginning(setting, startOf(timeline));
  const steps = timeline.map((step, index): SimulatedStep => {
    const before = state;
    state = atTimeOf(step, state, problems);
    const simulated = playStep(step, index, state, setting);
    state = simulated.moment.state;
    for (const problem of [outcomeProblem(simulated), ...simulated.expectations.map(expectationProblem)]) {
      if (problem) problems.push(problem);
    }
    return { ...simulated, expired: before.elevations.filter(({ until }) => until <= state.time) };
  });
  return { scenario, setting, steps, problems: problems.sort((a, b) => a.node.offset - b.node.offset) };
}

function playStep(step: Step, index: number, state: State, setting: Setting): SimulatedStep {
  const turn = play(step, { state, setting });
  const moment = { state: stateAfter(state, turn), setting };
  const wanted = step.expect?.items ?? [];
  return {
    step,
    name: step.id?.value ?? l10n.t('step {0}', index + 1),
    time: moment.state.time,
    turn,
    asSaid: turnedOutAsSaid(step, turn),
    before: { state, setting },
    moment,
    expired: [],
    notices: noticesOf(moment.state),
    expectations: wanted.map((expectation) => judgeExpectation(expectation, moment, turn)),
  };
}

/** A story begins at its first step's time, or on the same morning everywhere. */
function startOf([first]: readonly Step[]): number {
  return (first?.at?.value === undefined ? undefined : readInstant(first.at.value)) ?? firstMorning;
}

/** The state when a step begins: at the time it says, unless that is no time or lies before the step before it. */
function atTimeOf({ at: written }: Step, state: State, problems: Problem[]): State {
  const { time } = state;
  if (written?.value === undefined) return state;
  const said = readInstant(written.value);
  if (said !== undefined && said >= time) return at(state, said);
  const message =
    said === undefined
      ? l10n.t('"{0}" is no time. Write date, time and zone, as in 2026-03-02T08:00:00Z.', written.value)
      : l10n.t('Time goes backwards: the step before happens at {0}. Give a later time.', instantInWords(time));
  problems.push({ code: 'scenario-problem', node: written.node, message, related: [] });
  return { ...state, activationsUnknown: message, purchases: withoutTime(state.purchases, message) };
}
