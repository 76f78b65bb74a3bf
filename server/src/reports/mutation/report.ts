import type { ParsedDocument } from '../../documents/document';
import type { RoleCatalogue } from '../../roles';
import type { JudgedMutant, MutatedManifest, ScenarioObject } from '../../simulation';

/** What scenarios do not notice of their manifests: the expectations still to be written. */
export interface MutationReport {
  /** The day of the role data, as YYYY-MM-DD. */
  readonly roleData: string;
  readonly manifests: readonly ManifestMutation[];
  readonly summary: MutationCounts;
}

/** Changes in numbers. */
export interface MutationCounts {
  readonly changes: number;
  readonly noticed: number;
  readonly unnoticed: number;
  /** Changes that make no difference that could be seen. */
  readonly same: number;
}

/** A manifest, or a plan with one inside, and what nobody notices of it. */
export interface ManifestMutation extends MutationCounts {
  readonly path: string;
  /** The paths of the scenarios that play it. */
  readonly scenarios: readonly string[];
  readonly survivors: readonly SurvivorReport[];
}

/** A change that no scenario notices. */
export interface SurvivorReport {
  readonly change: 'dropped' | 'widened' | 'loosened';
  /** Who is authorized, by name where it has one. */
  readonly principal: string;
  readonly principalId: string;
  /** The role by name, or its id where the role data does not know it. */
  readonly role: string;
  readonly access: 'active' | 'eligible';
  /** The role it would be instead. */
  readonly to?: string;
  /** What of the access policy is gone. */
  readonly part?: 'approvers' | 'secondFactor' | 'duration';
  /** The entry: offset and length in UTF-16 code units, line from one. */
  readonly place: { readonly path: string; readonly offset: number; readonly length: number; readonly line: number };
  /** What would notice it. */
  readonly suggestion?: SuggestionReport;
  /** Why nothing can be suggested. */
  readonly without?: 'notDelegated' | 'nobodyActs' | 'undecided';
}

/** What to write into a scenario, in its format. */
export interface SuggestionReport {
  /** The path of the scenario. */
  readonly scenario: string;
  /** What reports call the step: its id, or its number. */
  readonly after: string;
  /** For the step's `expect`. */
  readonly expectation?: ScenarioObject;
  /** For the timeline, behind the step. */
  readonly steps?: readonly ScenarioObject[];
}

/** The report of mutated manifests; paths are those by which files are called. */
export function mutationReport(
  manifests: readonly MutatedManifest[],
  scenarioPaths: readonly string[],
  pathOf: (document: ParsedDocument) => string,
  catalogue: RoleCatalogue,
): MutationReport {
  const reports = manifests.map(({ document, scenarios, mutants }): ManifestMutation => {
    const path = pathOf(document);
    const survivors = mutants.filter(({ verdict }) => verdict === 'survives');
    return {
      path,
      scenarios: scenarios.map((number) => scenarioPaths[number]!),
      ...countsOf(mutants),
      survivors: survivors.map((mutant) => survivorReport(mutant, document, path, scenarioPaths, catalogue)),
    };
  });
  const all = manifests.flatMap(({ mutants }) => mutants);
  return { roleData: catalogue.date, manifests: reports, summary: countsOf(all) };
}

function countsOf(mutants: readonly JudgedMutant[]): MutationCounts {
  const count = (wanted: JudgedMutant['verdict']): number => mutants.filter(({ verdict }) => verdict === wanted).length;
  return { changes: mutants.length, noticed: count('noticed'), unnoticed: count('survives'), same: count('same') };
}

function survivorReport(
  { change, authorization, suggestion, without }: JudgedMutant,
  { tree }: ParsedDocument,
  path: string,
  scenarioPaths: readonly string[],
  catalogue: RoleCatalogue,
): SurvivorReport {
  const { principalId, principalIdDisplayName, roleDefinitionId, access, node } = authorization;
  const { offset, length } = node;
  const id = principalId?.value ?? '?';
  const roleId = roleDefinitionId?.value ?? '?';
  return {
    change: change.kind,
    principal: principalIdDisplayName?.value || id,
    principalId: id,
    role: catalogue.get(roleId)?.name ?? roleId,
    access,
    ...(change.kind === 'widened' && { to: change.to.name }),
    ...(change.kind === 'loosened' && { part: change.part }),
    place: { path, offset, length, line: tree.text.slice(0, offset).split('\n').length },
    ...(suggestion && {
      suggestion: {
        scenario: scenarioPaths[suggestion.scenario]!,
        after: suggestion.after,
        ...('steps' in suggestion ? { steps: suggestion.steps } : { expectation: suggestion.expectation }),
      },
    }),
    ...(without && { without }),
  };
}
