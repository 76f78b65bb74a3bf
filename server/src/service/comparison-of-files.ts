import * as l10n from '@vscode/l10n';
import type { ParsedDocument } from '../documents/document';
import { comparedPlans } from '../reports/comparison/compared-plans';
import {
  type ChangeReport,
  type ChangeSources,
  type ComparedSide,
  compareSides,
} from '../reports/comparison/plan-changes';
import type { Workspace } from '../workspace/workspace';

/** A file that is compared, in the workspace that knows it and what it leads to, prepared. */
export interface ComparedFile {
  readonly workspace: Workspace;
  readonly uri: string;
  /** As its reader may call it. */
  readonly name: string;
  /** Of a record, which state is meant: a version, a day or the time of an entry; the newest one unless said. */
  readonly at?: string;
}

/** What a comparison of files comes to. */
export type FileComparison =
  | {
      readonly report: ChangeReport;
      /** The names of files that are no valid JSON, so that the report may miss something. */
      readonly broken: readonly string[];
    }
  /** In words, why nothing can be compared. */
  | { readonly refused: string }
  /** The ids of the plans of which one has to be said. */
  | { readonly choose: readonly string[] };

interface Side extends ComparedSide {
  readonly isBroken: boolean;
}

/** Compares what two files allow, all plans or the one with an id. */
export function compareFiles(
  before: ComparedFile,
  after: ComparedFile,
  planId: string | undefined,
  sources: ChangeSources,
): FileComparison {
  const [older, newer] = [readSide(before, planId), readSide(after, planId)];
  for (const side of [older, newer]) if (typeof side === 'string') return { refused: side };
  const sides = [older, newer] as readonly [Side, Side];
  const compared = compareSides(...sides, sources);
  if ('choose' in compared) return compared;
  return { report: compared, broken: sides.filter(({ isBroken }) => isBroken).map(({ file }) => file) };
}

/** What of a file is compared, or in words why nothing is. */
function readSide({ workspace, uri, name, at }: ComparedFile, planId: string | undefined): Side | string {
  const document = workspace.document(uri);
  if (!document) return l10n.t('{0} cannot be read.', name);
  const deployment = workspace.wholeDeployment(uri);
  const all = comparedPlans(document, { links: workspace.links(uri), deployment, at });
  if (all.length === 0) {
    return at !== undefined && document.published
      ? l10n.t('{0} records no version "{1}".', name, at)
      : l10n.t('{0} holds no authorizations to compare.', name);
  }
  const isWhole = document.offer !== undefined || document.published !== undefined || all.length > 1;
  const plans = isWhole && planId !== undefined ? all.filter((plan) => plan.planId === planId) : all;
  if (plans.length === 0) return l10n.t('{0} has no plan "{1}".', name, planId!);
  const unreadable = plans.find(({ definition }) => !definition);
  if (unreadable) {
    return l10n.t('The manifest of the plan "{0}" in {1} cannot be read.', unreadable.name.plan ?? '?', name);
  }
  const read = [document, ...plans.flatMap(({ manifestFile }) => manifestFile ?? [])];
  return { file: name, plans, isWhole: isWhole && planId === undefined, isBroken: read.some(hasFaults) };
}

function hasFaults({ tree }: ParsedDocument): boolean {
  return tree.faults.length > 0 || tree.tooDeepAt !== undefined;
}
