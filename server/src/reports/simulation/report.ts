import type { Span } from '../../documents/syntax-tree';
import {
  type ExpectationResult,
  type Origin,
  type Performer,
  performersOf,
  type Precondition,
  type Problem,
  type Reason,
  type SimulatedStep,
  type Simulation,
  type State,
  writeInstant,
  writeScope,
} from '../../simulation';
import { type OfferReport, offersOf } from './offers';
import { type PortalReport, portalReport } from './portal/portal';
import { type PurchaseNote, purchaseNotes } from './purchase/purchase-notes';
import { type OrderReport, ordersOf } from './purchase/purchase-report';

/** A stretch of a file, in UTF-16 code units; `path` is relative to the scenario's file, and absent for that file itself. */
export interface Place {
  readonly path?: string;
  readonly offset: number;
  readonly length: number;
}

/** A sentence, and the place that says so where there is one. */
export interface Statement {
  readonly text: string;
  readonly place?: Place;
}

/** An expectation and how it turned out. */
export interface ExpectationReport {
  readonly place: Place;
  readonly status: ExpectationResult['status'];
  /** What is expected, in words. */
  readonly expected: string;
  /** What is true instead, or why it cannot be told. */
  readonly instead?: string;
  /** The chain of reasons, from the person to the delegation. */
  readonly reasons: readonly Statement[];
}

/** An eligible role while it is active. */
export interface ElevationReport {
  readonly person: string;
  readonly role: string;
  readonly scope: string;
  /** The first instant at which it is no longer active, UTC. */
  readonly until: string;
}

/** What must be so for a step, and whether it is. */
export interface PreconditionReport {
  readonly text: string;
  readonly state: Precondition['state'];
  /** Why it is not so, or why nobody can tell. */
  readonly reason?: string;
  /** What happens where it is not so, in the words of the service where they are known. */
  readonly otherwise: string;
  /** Ids of the rule catalogue, as `LIF-05`. */
  readonly source: readonly string[];
}

/** Somebody of the customer, or an Admin Agent of its reseller, who could do a step or not. */
export interface PerformerReport {
  readonly person: string;
  readonly may: Performer['may'];
  /** Why not, or why nobody can tell. */
  readonly reason?: string;
}

/** What is true at a moment of a story. */
export interface MomentState {
  readonly offers: readonly OfferReport[];
  /** What a reseller ordered. */
  readonly orders: readonly OrderReport[];
  readonly registered: readonly { readonly subscription: string; readonly providers: readonly string[] }[];
  readonly elevations: readonly ElevationReport[];
}

/** A step, and all that is true after it. */
export interface StepReport extends PortalReport, MomentState {
  readonly name: string;
  /** What happens, in the scenario's word: `accept`. */
  readonly word: string;
  /** Who does it; absent where nobody is named. */
  readonly by?: string;
  readonly place: Place;
  /** When it is over, UTC: `2026-03-02T08:00:00Z`. */
  readonly time: string;
  readonly outcome: SimulatedStep['turn']['outcome'];
  /** Whether it turned out as the scenario says; absent where nobody can tell. */
  readonly asSaid?: boolean;
  readonly reason: Statement;
  /** The service's code where it refuses. */
  readonly code?: string;
  /** Ids of the rule catalogue, as `LIF-05`. */
  readonly source: readonly string[];
  /** In the order in which they are asked; the first that is not met decides. */
  readonly preconditions: readonly PreconditionReport[];
  /** Which of the customer's people could do it; none for what is not the customer's. */
  readonly performers: readonly PerformerReport[];
  /** What is to be minded from now on. */
  readonly notes: readonly string[];
  /** Roles that ran out since the step before. */
  readonly expired: readonly ElevationReport[];
  readonly notices: readonly { readonly notice: string; readonly offer: string; readonly seenBy: string }[];
  readonly log: readonly { readonly log: string; readonly operation: string; readonly scope: string }[];
  readonly expectations: readonly ExpectationReport[];
}

/** Something wrong with the scenario, or with the offer it tests. */
export interface ProblemReport {
  readonly code: Problem['code'];
  readonly message: string;
  readonly place: Place;
}

/** A scenario played to its end, as plain data: what a panel draws and the command line prints. */
export interface SimulationReport {
  readonly name: string;
  readonly profile: string;
  /** The day of the role data, as YYYY-MM-DD. */
  readonly roleData: string;
  readonly steps: readonly StepReport[];
  readonly problems: readonly ProblemReport[];
  /** What a reseller has to know; none where nothing is ordered. */
  readonly purchaseNotes: readonly PurchaseNote[];
  readonly summary: SimulationSummary;
}

/** A simulation in numbers. */
export interface SimulationSummary {
  readonly steps: number;
  /** Steps that turned out otherwise than said. */
  readonly otherwise: number;
  readonly holding: number;
  readonly failing: number;
  /** Expectations nobody can tell. */
  readonly undecided: number;
  readonly problems: number;
}

/** The report of a simulation; the same simulation gives the same report. */
export function simulationReport(simulation: Simulation): SimulationReport {
  const { scenario, steps, problems, setting } = simulation;
  const expectations = steps.flatMap((step) => step.expectations);
  const count = (status: ExpectationResult['status']): number =>
    expectations.filter((expectation) => expectation.status === status).length;
  return {
    name: scenario.name?.value ?? '',
    profile: setting.profile,
    roleData: setting.catalogue.date,
    steps: steps.map(stepReport),
    problems: problems.map(({ code, message, node }) => ({ code, message, place: placeOf(node) })),
    purchaseNotes: purchaseNotes(simulation),
    summary: {
      steps: steps.length,
      otherwise: steps.filter(({ asSaid }) => asSaid === false).length,
      holding: count('holds'),
      failing: count('fails'),
      undecided: count('undecided'),
      problems: problems.length,
    },
  };
}

function stepReport(simulated: SimulatedStep): StepReport {
  const { step, name, time, turn, asSaid, before, moment, expired, notices, expectations } = simulated;
  const { state, setting } = moment;
  const by = step.by?.value;
  return {
    name,
    word: step.do?.value ?? '',
    ...(by === undefined ? {} : { by: setting.cast.person(by)?.displayName ?? by }),
    place: placeOf(step.node),
    time: writeInstant(time),
    outcome: turn.outcome,
    ...(asSaid === undefined ? {} : { asSaid }),
    reason: statement(turn.reason, turn.outcome === 'refused' ? turn.origin : undefined),
    ...(turn.outcome === 'refused' && turn.code !== undefined ? { code: turn.code } : {}),
    source: turn.outcome === 'undecided' ? [] : turn.source,
    preconditions: (turn.preconditions ?? []).map(preconditionReport),
    performers: performersOf(step, before).map(performerReport),
    notes: turn.outcome === 'succeeded' ? (turn.notes ?? []) : [],
    ...stateReport(state),
    expired: expired.map(elevationReport),
    notices,
    log: turn.outcome === 'succeeded' ? turn.log : [],
    expectations: expectations.map(expectationReport),
    ...portalReport(simulated),
  };
}

/** What is true in a state. */
export function stateReport(state: State): MomentState {
  return {
    offers: offersOf(state),
    orders: ordersOf(state.purchases, state.time),
    registered: [...state.registered].map(([subscription, providers]) => ({ subscription, providers })),
    elevations: state.elevations.map(elevationReport),
  };
}

function preconditionReport({ text, state, reason, otherwise, source }: Precondition): PreconditionReport {
  return { text, state, ...(reason === undefined ? {} : { reason }), otherwise, source };
}

function performerReport({ displayName, may, reason }: Performer): PerformerReport {
  return { person: displayName, may, ...(reason === undefined ? {} : { reason }) };
}

function expectationReport({ expectation, status, expected, instead, reasons }: ExpectationResult): ExpectationReport {
  return {
    place: placeOf(expectation.node),
    status,
    expected,
    ...(instead === undefined ? {} : { instead }),
    reasons: reasons.map(({ text, origin }: Reason) => statement(text, origin)),
  };
}

function elevationReport({ displayName, role, scope, until }: SimulatedStep['expired'][number]): ElevationReport {
  return { person: displayName, role: role.name, scope: writeScope(scope), until: writeInstant(until) };
}

/** A sentence with the place that says so. */
export function statement(text: string, origin: Origin | undefined): Statement {
  return origin ? { text, place: placeOf(origin.node, origin.path) } : { text };
}

function placeOf({ offset, length }: Span, path = ''): Place {
  return path === '' ? { offset, length } : { path, offset, length };
}
