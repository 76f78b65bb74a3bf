import type { ExpectationReport, Place, ProblemReport, SimulationReport, StepReport } from './report';

/** How a test of a scenario turned out; nobody can tell of one that is skipped. */
export type TestOutcome = 'passed' | 'failed' | 'skipped';

/** Something a scenario says that is true or not. */
export interface TestCase {
  /** The same while the timeline keeps its shape: the step's number, and the expectation's in it. */
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly outcome: TestOutcome;
  /** What is true instead, or why nobody can tell; absent where it passed. */
  readonly message?: string;
  /** Why it is so, from the person to the delegation. */
  readonly reasons: readonly string[];
}

/** A step of a scenario, whose outcome is a case as well, with what is expected right after it. */
export interface TestStep extends TestCase {
  readonly cases: readonly TestCase[];
}

const outcomeOfStatus: Readonly<Record<ExpectationReport['status'], TestOutcome>> = {
  holds: 'passed',
  fails: 'failed',
  undecided: 'skipped',
};

/** A simulation as tests: each step, and each expectation of a step. */
export function testSteps({ steps, problems }: SimulationReport): readonly TestStep[] {
  const said = (code: ProblemReport['code'], place: Place): string | undefined =>
    problems.find((problem) => problem.code === code && isWithin(problem.place, place))?.message;
  return steps.map((step, index) => ({
    ...stepCase(step, index, said('step-outcome', step.place)),
    cases: step.expectations.map((expectation, at) =>
      expectationCase(expectation, `${index}/${at}`, said('expectation-failed', expectation.place)),
    ),
  }));
}

/** What keeps a scenario from being played as it stands. */
export function faultsOf({ problems }: SimulationReport): readonly ProblemReport[] {
  return problems.filter(({ code }) => code === 'scenario-problem');
}

function stepCase(step: StepReport, index: number, message: string | undefined): TestCase {
  const { name, word, place, asSaid, reason } = step;
  return {
    id: String(index),
    name: [name, word].filter(Boolean).join(': '),
    place,
    outcome: asSaid === undefined ? 'skipped' : asSaid ? 'passed' : 'failed',
    ...(asSaid !== true && { message: message ?? reason.text }),
    reasons: [reason.text],
  };
}

function expectationCase(
  { place, status, expected, instead, reasons }: ExpectationReport,
  id: string,
  message: string | undefined,
): TestCase {
  return {
    id,
    name: expected,
    place,
    outcome: outcomeOfStatus[status],
    ...(status !== 'holds' && { message: message ?? instead ?? '' }),
    reasons: reasons.map(({ text }) => text),
  };
}

/** Whether a place of the scenario's own file lies in another one. */
function isWithin(inner: Place, outer: Place): boolean {
  return (
    inner.path === outer.path &&
    inner.offset >= outer.offset &&
    inner.offset + inner.length <= outer.offset + outer.length
  );
}
