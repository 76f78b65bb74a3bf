import type { ParsedDocument } from '../../documents/document';
import type { ScenarioObject } from '../default-cast';
import { amended, type Catalogues, delegatedUnder, notices, played, type PlayedScenario, playedWith } from './played';
import type { Mutant } from './mutants';
import { suggestedExpectation } from './suggested-expectation';
import { suggestedSteps } from './suggested-steps';

/** What would notice a mutant: an expectation for a step, or steps that come after it, as the scenario format has them. */
export type Suggestion = {
  /** The number of the scenario among those played, and of its step, both from zero. */
  readonly scenario: number;
  readonly step: number;
  /** What reports call the step. */
  readonly after: string;
} & ({ readonly expectation: ScenarioObject } | { readonly steps: readonly ScenarioObject[] });

/**
 * A suggestion, or why there is none: no scenario delegates the manifest, nobody could activate the role, what changes
 * cannot be told, or nothing that could be seen does.
 */
export type Sought = Suggestion | 'notDelegated' | 'nobodyActs' | 'undecided' | 'noDifference';

/** Something to write after a step, that holds today and not under the mutant, as far as one can tell beforehand. */
export type Idea = { readonly expectation: ScenarioObject } | { readonly steps: readonly ScenarioObject[] };

/** Looks for the first place in the scenarios where something can be said that the mutant would break, and tries it out. */
export function suggestionFor(
  mutant: Mutant,
  original: ParsedDocument,
  scenarios: readonly PlayedScenario[],
  catalogues: Catalogues,
): Sought {
  const definition = original.definitions[0]!;
  let delegated = false;
  let undecided = false;
  for (const [scenario, { playable, simulation }] of scenarios.entries()) {
    const places = simulation.steps.flatMap((step, index) => {
      const offer = delegatedUnder(step, definition);
      return offer ? [{ step, index, offer }] : [];
    });
    if (places.length === 0) continue;
    delegated = true;
    const under = playedWith(playable, original, mutant.document, catalogues);
    for (const { step, index, offer } of places) {
      const place = { step, under: under.steps[index]!, offer, definition };
      const idea =
        mutant.change.kind === 'loosened'
          ? suggestedSteps(mutant, place)
          : suggestedExpectation(mutant, place, catalogues);
      if (idea === undefined) continue;
      if (idea !== 'undecided' && works(idea, index, scenarios[scenario]!, original, mutant, catalogues)) {
        return { scenario, step: index, after: step.name, ...idea };
      }
      undecided = true;
    }
  }
  if (!delegated) return 'notDelegated';
  if (mutant.change.kind === 'loosened') return 'nobodyActs';
  return undecided ? 'undecided' : 'noDifference';
}

/** Whether the scenario with the idea in it is as good as before, and the mutant is noticed by it. */
function works(
  idea: Idea,
  index: number,
  { playable, simulation }: PlayedScenario,
  original: ParsedDocument,
  mutant: Mutant,
  catalogues: Catalogues,
): boolean {
  const better = amended(playable, (timeline) => withIdea(timeline, index, idea));
  const now = played(better, catalogues).simulation;
  if (now.problems.length > simulation.problems.length) return false;
  return notices(now, playedWith(better, original, mutant.document, catalogues));
}

/** A timeline with an idea in it, as one would paste it. */
export function withIdea(timeline: readonly ScenarioObject[], index: number, idea: Idea): readonly ScenarioObject[] {
  if ('steps' in idea) return [...timeline.slice(0, index + 1), ...idea.steps, ...timeline.slice(index + 1)];
  // A step that is still being typed may be no object.
  const step: ScenarioObject = { ...timeline[index] };
  const expect = Array.isArray(step['expect']) ? (step['expect'] as readonly unknown[]) : [];
  return timeline.with(index, { ...step, expect: [...expect, idea.expectation] });
}
