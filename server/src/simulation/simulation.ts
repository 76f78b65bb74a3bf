import type { Scenario, Step } from '../documents/scenario';
import type { Span } from '../documents/syntax-tree';
import type { ExpectationResult } from './expectations';
import type { Setting } from './setting';
import type { Elevation, Notice } from './state';
import type { Moment } from './steps/parts';
import type { Origin, Turn } from './turn';

/** What is wrong with a scenario, or with the offer it tests. */
export interface Problem {
  /** `expectation-failed`, a step that turns out otherwise than said, or something the scenario does not have. */
  readonly code: 'expectation-failed' | 'step-outcome' | 'scenario-problem';
  readonly node: Span;
  readonly message: string;
  /** Where a reason stands, in this file (path '') or another. */
  readonly related: readonly RelatedOrigin[];
}

/** A second place that explains a problem. */
export interface RelatedOrigin extends Origin {
  readonly message: string;
}

/** A step as it turned out. */
export interface SimulatedStep {
  readonly step: Step;
  /** What the report calls it: its id, or its number. */
  readonly name: string;
  /** When it is over, in milliseconds since 1970 UTC. */
  readonly time: number;
  readonly turn: Turn;
  /** Whether it turned out as the scenario says; undefined where nobody can tell. */
  readonly asSaid: boolean | undefined;
  /** The state when it begins. */
  readonly before: Moment;
  /** The state after it and all that stays the same: what `decideAccess` takes. */
  readonly moment: Moment;
  /** Activations that ended since the step before. */
  readonly expired: readonly Elevation[];
  readonly notices: readonly Notice[];
  readonly expectations: readonly ExpectationResult[];
}

/** A scenario played to its end. */
export interface Simulation {
  readonly scenario: Scenario;
  readonly setting: Setting;
  readonly steps: readonly SimulatedStep[];
  readonly problems: readonly Problem[];
}
