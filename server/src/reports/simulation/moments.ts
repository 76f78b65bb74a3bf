import * as l10n from '@vscode/l10n';
import {
  type Access,
  decideAccess,
  type Moment,
  noticesOf,
  type Questions,
  questionsOf,
  type Simulation,
  writeInstant,
  writeScope,
} from '../../simulation';
import { type MomentState, stateReport, type StepReport } from './report';

/** Somebody in a table of access. */
export interface AskedActor {
  /** The short name in the scenario, or the object id: what a question names them by. */
  readonly name: string;
  readonly displayName: string;
  readonly side: 'provider' | 'customer';
}

/** Who may do what at scopes where everybody may do the same. */
export interface AccessTable {
  readonly scopes: readonly string[];
  /** By operation, and in it by actor, both in the order of the questions. */
  readonly rows: readonly (readonly Access[])[];
}

/** Whom, what and where the tables of a simulation are about. */
export interface AccessHeads {
  readonly actors: readonly AskedActor[];
  readonly operations: readonly string[];
  readonly scopes: readonly string[];
}

/** All that is true at a moment of a story: before its first step, or right after one. */
export interface MomentReport extends MomentState {
  /** `before the first step`, or the step: `2. delegated: delegate`. */
  readonly title: string;
  /** UTC: `2026-03-02T08:00:00Z`. */
  readonly time: string;
  readonly notices: StepReport['notices'];
  readonly access: readonly AccessTable[];
}

/** The moments of a story, with what is asked at each of them. */
export interface MomentsReport {
  readonly heads: AccessHeads;
  /** The first is the beginning, then one for each step; none for a story without steps. */
  readonly moments: readonly MomentReport[];
}

/** What is true at every moment of a simulation; the same simulation gives the same report. */
export function momentsReport(simulation: Simulation): MomentsReport {
  const questions = questionsOf(simulation);
  const heads: AccessHeads = {
    actors: questions.actors.map(({ name, displayName, side }) => ({ name, displayName, side })),
    operations: questions.operations,
    scopes: questions.scopes.map(writeScope),
  };
  const after = simulation.steps.map(({ name, step, moment }, index) =>
    momentReport(momentTitle(index, name, step.do?.value), moment, questions),
  );
  const first = simulation.steps[0]?.before;
  return { heads, moments: first ? [momentReport(beginningWords(), first, questions), ...after] : [] };
}

/** The moment of a number as in {@link MomentsReport}; undefined where there is none. */
export function momentAt({ steps }: Simulation, index: number): Moment | undefined {
  return index === 0 ? steps[0]?.before : steps[index - 1]?.moment;
}

/** A step by its number from 0, in a few words: `2. delegated: delegate`. */
export function momentTitle(index: number, name: string, word: string | undefined): string {
  return `${index + 1}. ${[name, word].filter(Boolean).join(': ')}`;
}

function beginningWords(): string {
  return l10n.t('before the first step');
}

function momentReport(title: string, moment: Moment, questions: Questions): MomentReport {
  return {
    title,
    time: writeInstant(moment.state.time),
    ...stateReport(moment.state),
    notices: noticesOf(moment.state),
    access: accessTables(moment, questions),
  };
}

/** The tables of a moment; scopes at which nothing differs share one. */
function accessTables(moment: Moment, { actors, operations, scopes }: Questions): readonly AccessTable[] {
  const tables = new Map<string, { scopes: string[]; rows: readonly (readonly Access[])[] }>();
  for (const scope of scopes) {
    const rows = operations.map((action) =>
      actors.map((actor) => decideAccess({ actor, action, scope }, moment).access),
    );
    const key = JSON.stringify(rows);
    const table = tables.get(key);
    if (table) table.scopes.push(writeScope(scope));
    else tables.set(key, { scopes: [writeScope(scope)], rows });
  }
  return [...tables.values()];
}
