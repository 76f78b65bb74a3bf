import * as l10n from '@vscode/l10n';
import { minutesOf } from '../documents/duration';
import { sameId } from '../documents/guid';
import { type Authorization, authorizationsOf, type Definition } from '../documents/model';
import type { RoleCatalogue } from '../roles';
import type { KnownPrincipal, PrincipalBook } from '../workspace/principals';
import { durationInWords } from './duration-words';
import { escapeMarkdown, inlineCode } from './markdown';

/** A principal on a card, as Markdown: who it is, and everything these definitions give it. */
export function principalCard(
  id: string,
  definitions: readonly Definition[],
  principals: PrincipalBook,
  catalogue: RoleCatalogue,
): string | undefined {
  const known = principals.find(id);
  const all = definitions.flatMap(authorizationsOf);
  const grants = all.filter((authorization) => sameId(authorization.principalId?.value, id));
  const approves = all.filter((authorization) => approversOf(authorization).some((approver) => sameId(approver, id)));
  if (!known && grants.length === 0 && approves.length === 0) return undefined;

  const name = known?.displayName ?? grants[0]?.principalIdDisplayName?.value ?? id;
  const lines = [
    ...grants.map((grant) => `- ${grantInWords(grant, catalogue)}`),
    ...approves.map((grant) => `- ${l10n.t('approves {0}', roleNameOf(grant, catalogue))}`),
  ];
  return [
    `**${escapeMarkdown(name)}** \u00A0 ${inlineCode(id)}`,
    ...(known ? [escapeMarkdown(descriptionOf(known))].filter(Boolean) : []),
    ...(known?.type === 'Group'
      ? [l10n.t('Owners of a group are not its members; in nested groups a change takes time.')]
      : []),
    lines.length > 0 ? `${l10n.t('In this file:')}\n\n${lines.join('\n')}` : l10n.t('Nothing is granted in this file.'),
  ].join('\n\n');
}

function grantInWords(grant: Authorization, catalogue: RoleCatalogue): string {
  const role = roleNameOf(grant, catalogue);
  if (grant.access === 'active') return l10n.t('{0}, permanently', role);
  const policy = grant.justInTimeAccessPolicy;
  const minutes = minutesOf(policy?.maximumActivationDuration?.value ?? 'PT8H');
  const conditions = [
    ...(minutes === undefined ? [] : [l10n.t('up to {0}', durationInWords(minutes))]),
    policy?.multiFactorAuthProvider?.value === 'Azure' ? l10n.t('with MFA') : l10n.t('without MFA'),
    approversOf(grant).length > 0 ? l10n.t('after approval') : l10n.t('without approval'),
  ];
  return l10n.t('{0}, eligible: {1}', role, conditions.join(', '));
}

function roleNameOf({ roleDefinitionId }: Authorization, catalogue: RoleCatalogue): string {
  const id = roleDefinitionId?.value ?? '?';
  return escapeMarkdown(catalogue.get(id)?.name ?? id);
}

function approversOf({ justInTimeAccessPolicy }: Authorization): readonly string[] {
  const approvers = justInTimeAccessPolicy?.managedByTenantApprovers?.items ?? [];
  return approvers.flatMap(({ principalId }) => principalId?.value ?? []);
}

function descriptionOf({ type, groupType, memberCount, owner }: KnownPrincipal): string {
  const parts = [
    type === 'Group' && groupType === 'Security' ? l10n.t('Security group') : type,
    memberCount === undefined ? undefined : l10n.t('{0} members', memberCount),
    owner === undefined ? undefined : l10n.t('owner: {0}', owner),
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}
