import * as l10n from '@vscode/l10n';
import { wellKnown } from '../../roles';
import type { Entry } from './entry';

/** The first lines of an entry; what kind of principal it is can be said in files of ours only. */
function principalLines(type: 'Group' | 'ServicePrincipal', saysType: boolean): readonly string[] {
  return [
    '"principalId": "$1",',
    '"principalIdDisplayName": "$2",',
    ...(saysType ? [`"principalType": "${type}",`] : []),
  ];
}

/** What a list of permanent authorizations may hold; `saysType` where entries say what kind of principal it is. */
export function authorizationEntries(saysType: boolean): readonly Entry[] {
  const group = principalLines('Group', saysType);
  return [
    {
      label: l10n.t('Group with Reader'),
      detail: l10n.t('sees the customer and reads everything'),
      lines: [...group, `"roleDefinitionId": "${wellKnown.reader}"`],
    },
    {
      label: l10n.t('Group with the Delete role'),
      detail: l10n.t('can end the delegation'),
      lines: [...group, `"roleDefinitionId": "${wellKnown.deleteRole}"`],
    },
    {
      label: l10n.t('Group with a role'),
      detail: l10n.t('permanently'),
      lines: [...group, '"roleDefinitionId": "$3"'],
    },
    {
      label: l10n.t('Service principal with assignable roles'),
      detail: l10n.t('gives roles to managed identities, for policy remediation'),
      lines: [
        ...principalLines('ServicePrincipal', saysType),
        `"roleDefinitionId": "${wellKnown.userAccessAdministrator}",`,
        `"delegatedRoleDefinitionIds": ["\${3:${wellKnown.contributor}}"]`,
      ],
    },
  ];
}

/** What a list of eligible authorizations may hold; `saysType` as for permanent ones. */
export function eligibleEntries(saysType: boolean): readonly Entry[] {
  const group = principalLines('Group', saysType);
  const policy = (duration: string, approvers: readonly string[]): readonly string[] => [
    '"justInTimeAccessPolicy": {',
    '\t"multiFactorAuthProvider": "Azure",',
    `\t"maximumActivationDuration": "\${4:${duration}}"${approvers.length > 0 ? ',' : ''}`,
    ...approvers,
    '}',
  ];
  return [
    {
      label: l10n.t('Group with an eligible role and approvers'),
      detail: l10n.t('active on request, once approved'),
      lines: [
        ...group,
        '"roleDefinitionId": "$3",',
        ...policy('PT4H', ['\t"managedByTenantApprovers": [{ "principalId": "$5", "principalIdDisplayName": "$6" }]']),
      ],
    },
    {
      label: l10n.t('Group with an eligible role'),
      detail: l10n.t('active on request, without approval'),
      lines: [...group, '"roleDefinitionId": "$3",', ...policy('PT1H', [])],
    },
  ];
}

/** One that may approve. */
export function approverEntry(): Entry {
  return {
    label: l10n.t('Approver'),
    detail: l10n.t('a user or group that may approve'),
    lines: ['"principalId": "$1",', '"principalIdDisplayName": "$2"'],
  };
}

/** What the directory of a tenant may list. */
export function principalEntries(): readonly Entry[] {
  const entry = (label: string, type: string, more: readonly string[] = []): Entry => ({
    label,
    detail: '',
    lines: ['"id": "$1",', '"displayName": "$2",', `"type": "${type}"${more.length > 0 ? ',' : ''}`, ...more],
  });
  return [
    entry(l10n.t('Group'), 'Group', ['"groupType": "Security"']),
    entry(l10n.t('User'), 'User'),
    entry(l10n.t('Service principal'), 'ServicePrincipal', ['"appId": "$3"']),
  ];
}
