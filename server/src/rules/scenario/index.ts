import type { Rule } from '../rule';
import expectationFailed from './expectation-failed';
import scenarioProblem from './scenario-problem';
import stepOutcome from './step-outcome';

/** What playing a scenario shows: expectations that do not hold, steps that turn out otherwise, and what cannot be. */
export const scenarioRules: readonly Rule[] = [expectationFailed, stepOutcome, scenarioProblem];
