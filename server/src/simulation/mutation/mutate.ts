import type { ParsedDocument } from '../../documents/document';
import type { Slices } from '../slices';
import { type Mutant, mutantsOf } from './mutants';
import { type Catalogues, notices, type PlayableScenario, played, type PlayedScenario, playedWith } from './played';
import { type Suggestion, suggestionFor } from './suggestion';

/** A mutant and what the scenarios make of it. */
export interface JudgedMutant extends Mutant {
  /** `same` where nothing that could be seen changes, so that nobody could notice. */
  readonly verdict: 'noticed' | 'survives' | 'same';
  /** What would notice a survivor, where a scenario can say it. */
  readonly suggestion?: Suggestion;
  /** Why there is no suggestion for a survivor. */
  readonly without?: 'notDelegated' | 'nobodyActs' | 'undecided';
}

/** A manifest, or a plan with one inside, that scenarios play. */
export interface MutatedManifest {
  readonly document: ParsedDocument;
  /** The numbers of the scenarios that play it, from zero. */
  readonly scenarios: readonly number[];
  readonly mutants: readonly JudgedMutant[];
}

/**
 * Changes the manifests that scenarios play, entry by entry, as nobody would want it, and plays all scenarios that use
 * them: what none of them notices is an expectation still to be written. What was published stays as it is, and so do
 * templates. Slice by slice, pure, and never throws.
 *
 * @param about The numbers of the scenarios whose manifests are meant; all unless said.
 */
export function* mutate(
  playables: readonly PlayableScenario[],
  catalogues: Catalogues,
  about: readonly number[] = [...playables.keys()],
): Slices<readonly MutatedManifest[]> {
  const scenarios = playables.map((playable) => played(playable, catalogues));
  const documents = new Set(about.flatMap((number) => [...scenarios[number]!.read].filter(holdsManifest)));
  const manifests: MutatedManifest[] = [];
  for (const document of documents) {
    const numbers = [...scenarios.keys()].filter((number) => scenarios[number]!.read.has(document));
    const users = numbers.map((number) => scenarios[number]!);
    const mutants: JudgedMutant[] = [];
    for (const mutant of mutantsOf(document, catalogues.catalogue, catalogues.operations)) {
      yield;
      const judged = judgeMutant(mutant, document, users, catalogues);
      const { suggestion } = judged;
      mutants.push(
        suggestion ? { ...judged, suggestion: { ...suggestion, scenario: numbers[suggestion.scenario]! } } : judged,
      );
    }
    manifests.push({ document, scenarios: numbers, mutants });
  }
  return manifests;
}

function holdsManifest({ kind, definitions }: ParsedDocument): boolean {
  return (kind === 'manifest' || kind === 'plan') && definitions.length > 0;
}

function judgeMutant(
  mutant: Mutant,
  original: ParsedDocument,
  users: readonly PlayedScenario[],
  catalogues: Catalogues,
): JudgedMutant {
  const isNoticed = users.some(({ playable, simulation }) =>
    notices(simulation, playedWith(playable, original, mutant.document, catalogues)),
  );
  if (isNoticed) return { ...mutant, verdict: 'noticed' };
  const sought = suggestionFor(mutant, original, users, catalogues);
  if (sought === 'noDifference') return { ...mutant, verdict: 'same' };
  if (typeof sought === 'string') return { ...mutant, verdict: 'survives', without: sought };
  return { ...mutant, verdict: 'survives', suggestion: sought };
}
