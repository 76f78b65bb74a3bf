import { accessInWords } from './change-lines';
import type { ComparedPlan } from './compared-plans';
import { approverNames, type ChangeSources } from './plan-changes';
import type { VersionName } from './report';
import { type PrincipalRights, rightsOf } from './rights';
import { compareDefinitions, type Verdict } from './verdict';

/** The plans of an offer beside each other: who has which role where, and which plan allows more. */
export interface SideBySide {
  readonly plans: readonly PlanColumn[];
  /** Everybody whom a plan names, in the order of the plans. */
  readonly principals: readonly PrincipalRow[];
}

/** A plan, and how what it allows stands to what the plan before it allows. */
export interface PlanColumn {
  readonly planId?: string;
  readonly name: VersionName;
  /** Undefined for the first plan, and where one of the two cannot be read. */
  readonly verdict?: Verdict;
}

/** One principal, and what it has by each plan. */
export interface PrincipalRow {
  readonly id: string;
  readonly name: string;
  /** For each plan the roles and when they are there; none where the plan does not name the principal. */
  readonly roles: readonly (readonly { readonly role: string; readonly when: string }[])[];
}

/** Puts plans beside each other; undefined for fewer than two. */
export function plansSideBySide(plans: readonly ComparedPlan[], sources: ChangeSources): SideBySide | undefined {
  if (plans.length < 2) return undefined;
  const names = approverNames(
    plans.flatMap(({ definition }) => definition ?? []),
    sources.principals,
  );
  const rights = plans.map(({ definition }) => rightsOf(definition, sources).principals);
  const keys = [...new Set(rights.flatMap((principals) => [...principals.keys()]))];
  return {
    plans: plans.map(({ planId, name, definition }, at) => {
      const before = plans[at - 1]?.definition;
      return {
        ...(planId !== undefined && { planId }),
        name,
        ...(before && definition && { verdict: compareDefinitions(before, definition, sources).verdict }),
      };
    }),
    principals: keys.map((key) => {
      const found = rights.map((principals) => principals.get(key));
      const id = found.find((one) => one !== undefined)!.id;
      const name = found.find((one) => one?.displayName)?.displayName ?? sources.principals.find(id)?.displayName;
      const rolesOf = (one: PrincipalRights | undefined): PrincipalRow['roles'][number] =>
        (one?.held ?? []).map(({ role, access }) => ({ role: role.name, when: accessInWords(access, names) }));
      return { id, name: name ?? id, roles: found.map(rolesOf) };
    }),
  };
}
