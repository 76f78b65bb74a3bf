import * as l10n from '@vscode/l10n';
import { durationInWords } from '../duration-words';
import type { ActivationPreview, GrantPreview, Highlight, PlanPreview } from './report';

/** Who gets roles, as far as they are counted. */
export interface CountedPlan {
  readonly principals: readonly { readonly grants: readonly Pick<GrantPreview, 'access'>[] }[];
}

/** What Azure would say to a grant, as a sign. */
export const verdictMarks: Readonly<Record<GrantPreview['verdict'], string>> = {
  accepted: '✓',
  refused: '✗',
  unknown: '?',
};

/** How grave what stands out is, as a sign. */
export const gravityMarks: Readonly<Record<Highlight['gravity'], string>> = { error: '✗', warning: '⚠', note: '·' };

/** The permanent and eligible roles of a plan, counted. */
export function countGrants({ principals }: CountedPlan): { readonly permanent: number; readonly eligible: number } {
  const grants = principals.flatMap((principal) => principal.grants);
  const eligible = grants.filter(({ access }) => access === 'eligible').length;
  return { permanent: grants.length - eligible, eligible };
}

/** Who sees a plan, and what follows from that; undefined for a manifest that stands alone. */
export function visibilityInWords({ visibility }: PlanPreview): string | undefined {
  if (visibility === 'private') return l10n.t('a private plan');
  return visibility === 'public' ? l10n.t('a public plan: the same rights at every customer') : undefined;
}

/** Why there may be more than a preview shows. */
export function incompleteInWords(): string {
  return l10n.t('There may be more: some authorizations are known only when the template is deployed.');
}

/** When a role is there: "permanently", "on activation for up to 4 hours, with MFA, approved by Operations leads". */
export function grantTimeInWords({ activation }: GrantPreview): string {
  return activation ? activationInWords(activation) : l10n.t('permanently');
}

/** When a role is there, and which roles its holder may assign. */
export function grantConditionsInWords(grant: GrantPreview): string {
  const time = grantTimeInWords(grant);
  return grant.assignable.length === 0 ? time : l10n.t('{0}, to assign {1}', time, grant.assignable.join(', '));
}

function activationInWords({ minutes, multiFactor, approvers, incomplete }: ActivationPreview): string {
  return [
    minutes === undefined ? l10n.t('on activation') : l10n.t('on activation for up to {0}', durationInWords(minutes)),
    ...(multiFactor ? [l10n.t('with MFA')] : incomplete ? [] : [l10n.t('without MFA')]),
    ...(approvers.length > 0
      ? [l10n.t('approved by {0}', approvers.join(', '))]
      : incomplete
        ? []
        : [l10n.t('without approval')]),
    ...(incomplete ? [l10n.t('on conditions known only when it is deployed')] : []),
  ].join(', ');
}
