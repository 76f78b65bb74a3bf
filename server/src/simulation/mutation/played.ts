import { getNodeValue } from 'jsonc-parser';
import { type ParsedDocument, parseDocument } from '../../documents/document';
import type { Definition } from '../../documents/model';
import type { Scenario } from '../../documents/scenario';
import type { OperationCatalogue, RoleCatalogue } from '../../roles';
import type { Profile } from '../../workspace/configuration';
import type { ScenarioObject } from '../default-cast';
import type { Resolve } from '../offer-version';
import { simulate } from '../simulate';
import type { SimulatedStep, Simulation } from '../simulation';
import type { OfferState } from '../state';

/** What a simulation judges by. */
export interface Catalogues {
  readonly catalogue: RoleCatalogue;
  readonly operations: OperationCatalogue;
}

/** A scenario, and what its paths lead to. */
export interface PlayableScenario {
  readonly scenario: Scenario;
  readonly resolve: Resolve;
  /** What it goes by where it names none. */
  readonly profile: Profile | undefined;
}

/** A scenario played as its files are, with the documents it read. */
export interface PlayedScenario {
  readonly playable: PlayableScenario;
  readonly simulation: Simulation;
  readonly read: ReadonlySet<ParsedDocument>;
}

/** Plays a scenario and notes what it reads. */
export function played(playable: PlayableScenario, catalogues: Catalogues): PlayedScenario {
  const read = new Set<ParsedDocument>();
  const resolve: Resolve = (path) => {
    const document = playable.resolve(path);
    if (document) read.add(document);
    return document;
  };
  return { playable, simulation: play({ ...playable, resolve }, catalogues), read };
}

/** Plays a scenario in a world where one document is another. */
export function playedWith(
  playable: PlayableScenario,
  original: ParsedDocument,
  changed: ParsedDocument,
  catalogues: Catalogues,
): Simulation {
  const resolve: Resolve = (path) => {
    const document = playable.resolve(path);
    return document === original ? changed : document;
  };
  return play({ ...playable, resolve }, catalogues);
}

/** Whether something turns out wrong that was right before: a failed expectation, another outcome, somebody unknown. */
export function notices(before: Simulation, after: Simulation): boolean {
  const known = new Set(before.problems.map(keyOf));
  return after.problems.some((problem) => !known.has(keyOf(problem)));
}

/** The scenario with something put in after, or at, one of its steps. */
export function amended(
  playable: PlayableScenario,
  change: (timeline: readonly ScenarioObject[]) => readonly ScenarioObject[],
): PlayableScenario {
  const value = getNodeValue(playable.scenario.node) as { readonly timeline: readonly ScenarioObject[] };
  const text = JSON.stringify({ ...value, timeline: change(value.timeline) });
  return { ...playable, scenario: parseDocument('scenario', text).scenario! };
}

/** The offer that is delegated under a definition after a step. */
export function delegatedUnder({ moment }: SimulatedStep, definition: Definition): OfferState | undefined {
  return [...moment.state.offers.values()].find(
    ({ inForce, scopes, unknown }) => inForce?.definition === definition && scopes.length > 0 && unknown === undefined,
  );
}

function play({ scenario, resolve, profile }: PlayableScenario, { catalogue, operations }: Catalogues): Simulation {
  return simulate(scenario, resolve, catalogue, operations, profile);
}

function keyOf({ code, node }: Simulation['problems'][number]): string {
  return `${code} ${node.offset}`;
}
