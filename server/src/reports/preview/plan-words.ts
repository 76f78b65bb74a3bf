import * as l10n from '@vscode/l10n';
import { principalsInWords, rolesInWords } from './counts';
import { type CountedPlan, countGrants, visibilityInWords } from './preview-words';
import type { PlanPreview } from './report';

/** A plan in one sentence: "5 principals of Contoso get 8 roles permanently and 2 on activation." */
export function countGrantsInWords(plan: CountedPlan & Pick<PlanPreview, 'managingTenant'>): string {
  const { permanent, eligible } = countGrants(plan);
  const who = principalsInWords(plan.principals.length);
  const holders = plan.managingTenant ? l10n.t('{0} of {1}', who, tenantInWords(plan.managingTenant)) : who;
  return eligible > 0
    ? l10n.t('{0} get {1} permanently and {2} on activation.', holders, rolesInWords(permanent), rolesInWords(eligible))
    : l10n.t('{0} get {1} permanently.', holders, rolesInWords(permanent));
}

/** What else a plan is, in a few words each. */
export function factsInWords(plan: PlanPreview): readonly string[] {
  const { version, managingTenant } = plan;
  return [
    ...(version === undefined ? [] : [l10n.t('version {0}', version)]),
    visibilityInWords(plan),
    managingTenant?.name ? l10n.t('managing tenant {0}', managingTenant.id) : undefined,
  ].filter((fact) => fact !== undefined);
}

function tenantInWords({ id, name }: { readonly id: string; readonly name?: string }): string {
  return name || l10n.t('tenant {0}', id);
}
