import { getNodeValue } from 'jsonc-parser';
import { type ParsedDocument, parseDocument } from '../../documents/document';
import type { Definition } from '../../documents/model';
import type { OperationCatalogue, RoleCatalogue } from '../../roles';
import type { DefaultScenarioInput } from '../default-scenario';
import type { Resolve } from '../offer-version';
import { simulate } from '../simulate';
import type { Slices } from '../slices';
import type { SimulatedStep } from '../simulation';
import {
  combinationPlan,
  combinationScenario,
  existingManifest,
  madeFiles,
  type SweptOffer,
  type SweptStep,
  sweptSteps,
} from './combination-scenario';
import { type Combination, combinationsOf, type Factor, factors, type SweptValues, sweptValues } from './factors';
import { decides, foldedBlocks } from './fold';

/** What is swept. */
export interface SweepInput {
  readonly definition: Definition;
  /** The plan's name, or another where no plan sells it: what customers read where the definition has no name. */
  readonly planName: string;
  /** The template that makes the definition, with its parameter file; absent for what is sold by a plan. */
  readonly template?: Extract<DefaultScenarioInput['source'], { readonly template: string }>;
  /** Finds what the template names. */
  readonly resolve: Resolve;
  readonly catalogue: RoleCatalogue;
  readonly operations?: OperationCatalogue;
}

/** How a combination ends: at its first step that does not succeed. */
export interface Ending {
  readonly outcome: 'succeeded' | 'refused' | 'undecided';
  /** The step that does not succeed; absent where all do. */
  readonly step?: SweptStep;
  readonly reason: string;
  /** The service's code, where it is known. */
  readonly code?: string;
  /** Ids of the rule catalogue, as `LIF-05`. */
  readonly source: readonly string[];
}

/** A combination and how it ends. */
export interface SweptCombination {
  readonly combination: Combination;
  readonly ending: Ending;
}

/** Combinations that end the same, told by what decides; of several rules that apply the first holds. */
export interface SweptRule {
  /** The values it takes; a factor that is not named makes no difference here. */
  readonly when: Partial<SweptValues>;
  /** How many combinations it decides. */
  readonly count: number;
  /** How they end, in the words of the first of them. */
  readonly ending: Ending;
}

/** All combinations of one offer. */
export interface Sweep {
  readonly values: SweptValues;
  readonly combinations: readonly SweptCombination[];
  readonly rules: readonly SweptRule[];
  /** The factors that never make a difference, of those with several values. */
  readonly indifferent: readonly Factor[];
}

/** How many combinations are played in one go. */
const sliceLength = 16;

/**
 * Plays every combination of who acts, for what customer and under which circumstances, and folds those that behave the
 * same, slice by slice. Pure, and never throws.
 */
export function* sweep(input: SweepInput): Slices<Sweep> {
  const values = sweptValues(input.template === undefined);
  const play = playerOf(input);
  const combinations: (Played & { readonly combination: Combination })[] = [];
  for (const combination of combinationsOf(values)) {
    if (combinations.length % sliceLength === 0) yield;
    combinations.push({ combination, ...play(combination) });
  }
  const sizes = factors.map((factor) => values[factor].length);
  const behaviors = combinations.map(({ ending }) => behaviorOf(ending));
  const ranks = new Map(combinations.map(({ rank }, index) => [behaviors[index]!, rank]));
  const rules = foldedBlocks(sizes, behaviors, (behavior) => ranks.get(behavior)!).map(
    ({ block, first, count }): SweptRule => {
      const restricted = factors.flatMap((factor, at) =>
        block[at]!.length === sizes[at] ? [] : [[factor, block[at]!.map((value) => values[factor][value]!)]],
      );
      return {
        when: Object.fromEntries(restricted) as Partial<SweptValues>,
        count,
        ending: combinations[first]!.ending,
      };
    },
  );
  const indifferent = factors.filter((_, at) => sizes[at]! > 1 && !decides(at, sizes, behaviors));
  return {
    values,
    combinations: combinations.map(({ combination, ending }) => ({ combination, ending })),
    rules,
    indifferent,
  };
}

/** An ending, and what is asked earlier than it: what fails earlier is told earlier, and last what succeeds. */
interface Played {
  readonly ending: Ending;
  readonly rank: number;
}

function playerOf(input: SweepInput): (combination: Combination) => Played {
  const { definition, planName, template, catalogue, operations } = input;
  const offer: SweptOffer = {
    name: definition.registrationDefinitionName?.value ?? (template ? undefined : planName),
    managingTenant: definition.managedByTenantId?.value,
    cloud: definition.cloud?.value,
    ...(template && { template }),
  };
  const manifest = template ? undefined : made('manifest', getNodeValue(definition.node));
  const existing = made('manifest', existingManifest(offer));
  const plans = new Map<string, ParsedDocument>();
  return (combination) => {
    const { visibility } = combination;
    let plan = plans.get(visibility);
    if (!plan) plans.set(visibility, (plan = made('plan', combinationPlan(offer, combination))));
    const files: ReadonlyMap<string, ParsedDocument | undefined> = new Map([
      [madeFiles.manifest, manifest],
      [madeFiles.plan, plan],
      [madeFiles.existing, existing],
    ]);
    const resolve: Resolve = (path) => files.get(path) ?? input.resolve(path);
    const { scenario } = made('scenario', combinationScenario(offer, combination));
    const { steps } = simulate(scenario!, resolve, catalogue, operations);
    const last = steps.find(({ turn }) => turn.outcome !== 'succeeded');
    return last ? { ending: endingOf(last), rank: rankOf(last) } : { ending: success(steps.at(-1)!), rank: Infinity };
  };
}

function success({ turn: { reason } }: SimulatedStep): Ending {
  return { outcome: 'succeeded', reason, source: [] };
}

function endingOf({ turn, name }: SimulatedStep): Ending {
  return {
    outcome: turn.outcome,
    step: name as SweptStep,
    reason: turn.reason,
    ...(turn.outcome === 'refused' && turn.code !== undefined && { code: turn.code }),
    source: turn.outcome === 'refused' ? turn.source : [],
  };
}

/** How late in the story a step fails: steps in their order, and in each what is asked first. */
function rankOf({ turn: { preconditions = [] }, name }: SimulatedStep): number {
  const asked = preconditions.findIndex(({ state }) => state !== 'holds');
  return sweptSteps.indexOf(name as SweptStep) * 100 + asked;
}

function made(kind: 'manifest' | 'plan' | 'scenario', value: unknown): ParsedDocument {
  return parseDocument(kind, JSON.stringify(value));
}

/** Endings are the same where the same step fails for the same cause, whatever the words name. */
function behaviorOf({ step, outcome, code, source }: Ending): string {
  return [step, outcome, code, ...source].join(' ');
}
