import { authorizationsOf, type Definition } from '../../documents/model';
import type { PrincipalBook } from '../../workspace/principals';
import type { ComparedPlan } from './compared-plans';
import type { VersionName } from './report';
import type { RightsSources } from './rights';
import { compareDefinitions, type DefinitionChange, together, type Verdict } from './verdict';

/** A file, or a file as it was, and what of it is compared. */
export interface ComparedSide {
  /** As its reader may call it: a path, perhaps with a revision. */
  readonly file: string;
  readonly plans: readonly ComparedPlan[];
  /** Whether it stands for all its plans, as an offer and a record do; else one plan of it is meant, its first. */
  readonly isWhole: boolean;
}

/** How one plan changes. */
export interface PlanChange extends DefinitionChange {
  readonly planId?: string;
  readonly presence: 'kept' | 'new' | 'gone';
  readonly before?: VersionName;
  readonly after?: VersionName;
}

/** How what one file allows stands to what another one allows: plain data, drawn by whoever shows it. */
export interface ChangeReport {
  /** The files, as their reader may call them. */
  readonly before: string;
  readonly after: string;
  /** The date of the role data by which operations are counted. */
  readonly roleData: string;
  /** On all plans together: a new plan is wider than none. */
  readonly verdict: Verdict;
  readonly plans: readonly PlanChange[];
  /** What those are called who may approve, by their ids in lower case. */
  readonly names: Readonly<Record<string, string>>;
}

/** Names beside those that definitions have themselves. */
export interface ChangeSources extends RightsSources {
  readonly principals: PrincipalBook;
}

/** Plans of two files that belong together. */
interface Pair {
  readonly before?: ComparedPlan;
  readonly after?: ComparedPlan;
}

/**
 * Compares two files plan by plan. The plans of whole files belong together by their ids; a single one is compared with
 * the single one of the other file, or with that of its id. Where that does not say which, the ids to choose from.
 */
export function compareSides(
  before: ComparedSide,
  after: ComparedSide,
  sources: ChangeSources,
): ChangeReport | { readonly choose: readonly string[] } {
  const pairs = pairsOf(before, after);
  if (!pairs) {
    const ids = [...before.plans, ...after.plans].flatMap(({ planId }) => planId ?? []);
    return { choose: [...new Set(ids)].sort() };
  }
  const plans = pairs.map((pair) => changeOf(pair, sources));
  const definitions = pairs.flatMap((pair) => [pair.after?.definition, pair.before?.definition]);
  return {
    before: before.file,
    after: after.file,
    roleData: sources.catalogue.date,
    verdict: together(plans.map(({ verdict }) => verdict)),
    plans,
    names: approverNames(
      definitions.filter((definition) => definition !== undefined),
      sources.principals,
    ),
  };
}

function pairsOf(before: ComparedSide, after: ComparedSide): readonly Pair[] | undefined {
  const [older, newer] = [before.plans[0], after.plans[0]];
  if (!before.isWhole && !after.isWhole) return [{ before: older, after: newer }];
  if (!before.isWhole) return fitting(after.plans, older)?.map((plan) => ({ before: older, after: plan }));
  if (!after.isWhole) return fitting(before.plans, newer)?.map((plan) => ({ before: plan, after: newer }));
  const keyOf = ({ planId, name }: ComparedPlan): string => planId ?? `name ${name.plan}`;
  const [left, right] = [before, after].map(({ plans }) => new Map(plans.map((plan) => [keyOf(plan), plan])));
  const keys = [...new Set([...right!.keys(), ...left!.keys()])];
  return keys.map((key) => ({ before: left!.get(key), after: right!.get(key) }));
}

/** The plan of the same id; without an id the only one there is. */
function fitting(
  plans: readonly ComparedPlan[],
  single: ComparedPlan | undefined,
): readonly ComparedPlan[] | undefined {
  const planId = single?.planId;
  const found = planId === undefined ? plans : plans.filter((plan) => plan.planId === planId);
  return found.length === 1 ? found : undefined;
}

function changeOf({ before, after }: Pair, sources: ChangeSources): PlanChange {
  const change = compareDefinitions(before?.definition, after?.definition, sources);
  const planId = after?.planId ?? before?.planId;
  return {
    ...(planId !== undefined && { planId }),
    presence: !before ? 'new' : !after ? 'gone' : 'kept',
    ...(before && { before: before.name }),
    ...(after && { after: after.name }),
    ...change,
    principals: change.principals.map((principal) => {
      const known = principal.name === principal.id ? sources.principals.find(principal.id) : undefined;
      return known?.displayName ? { ...principal, name: known.displayName } : principal;
    }),
  };
}

/** What those are called who may approve, by their ids in lower case. */
export function approverNames(
  definitions: readonly Definition[],
  book: PrincipalBook,
): Readonly<Record<string, string>> {
  const names = new Map<string, string>();
  for (const { justInTimeAccessPolicy: policy } of definitions.flatMap(authorizationsOf)) {
    for (const { principalId, principalIdDisplayName } of policy?.managedByTenantApprovers?.items ?? []) {
      const id = principalId?.value;
      const name = principalIdDisplayName?.value || book.find(id)?.displayName;
      if (id && name && !names.has(id.toLowerCase())) names.set(id.toLowerCase(), name);
    }
  }
  return Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1)));
}
