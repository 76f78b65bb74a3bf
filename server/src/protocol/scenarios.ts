import type { Range } from './texts';

/** Client → server: the scenarios that are open or in the workspace. */
export const scenariosRequest = 'managedServiceOffers/scenarios';

/** A scenario file. */
export interface ScenarioFile {
  readonly uri: string;
  /** What it is called, by itself or by its file. */
  readonly name: string;
}

/** Client → server: a scenario, played, as tests; null for a document that is none or cannot be read. */
export const scenarioTestsRequest = 'managedServiceOffers/scenarioTests';

/** A scenario as a test, with what it says at each step as tests below it. */
export interface ScenarioTests {
  readonly name: string;
  readonly range: Range;
  readonly tests: readonly ScenarioTest[];
  /** What keeps the scenario from being played as it stands. */
  readonly faults: readonly { readonly message: string; readonly range: Range }[];
  /** The timeline as text. */
  readonly output: string;
}

/** A step of a scenario, or something expected of it. */
export interface ScenarioTest {
  /** The same while the timeline keeps its shape; one among its siblings. */
  readonly id: string;
  readonly name: string;
  readonly range: Range;
  /** Nobody can tell of one that is skipped. */
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** What is true instead, or why nobody can tell. */
  readonly message?: string;
  /** Why it is so. */
  readonly reasons: readonly string[];
  readonly tests: readonly ScenarioTest[];
}
