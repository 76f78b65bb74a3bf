import type { GrantPreview, PlanPreview } from './report';

/** What the reviewer's questions are about: who gets what, and whether there may be more. */
export type AskedPlan = Pick<PlanPreview, 'principals' | 'managingTenant' | 'incomplete'>;

/** Whether a grant gives anything: what Azure refuses does not, what nobody knows may. */
export function isGiven({ verdict }: GrantPreview): boolean {
  return verdict !== 'refused';
}

/** Whether everything is known that a "no" rests on: every entry, and every role. */
export function isCertain({ principals, incomplete }: AskedPlan): boolean {
  return !incomplete && principals.every(({ grants }) => grants.every(({ verdict }) => verdict !== 'unknown'));
}
