import * as l10n from '@vscode/l10n';
import { isUnknown, shownText } from '../../documents/arm/resolved';
import { minutesOf } from '../../documents/duration';
import type { AccessPolicy, Authorization, Field } from '../../documents/model';
import { isRefused, judge, powersOf, type Role, type RoleCatalogue, wellKnown } from '../../roles';
import type { PrincipalBook } from '../../workspace/principals';
import { effectInShort, reasonInWords } from '../role-words';
import type { ActivationPreview, GrantPreview } from './report';

interface GrantSources {
  readonly catalogue: RoleCatalogue;
  readonly principals: PrincipalBook;
}

/** What an activation lasts where nothing is said, as the service assumes (ARM-06). */
const defaultDuration = 'PT8H';

/** A value, or the expression of one that is known only when it is deployed; empty where there is none. */
export function shownValue(field: Field | undefined): string {
  return field?.value ?? (field && shownText(field.node)) ?? '';
}

/** One authorization as a preview shows it. */
export function readGrant(authorization: Authorization, uri: string, sources: GrantSources): GrantPreview {
  const { access, roleDefinitionId, justification, node } = authorization;
  const id = shownValue(roleDefinitionId);
  const role = sources.catalogue.get(id);
  const assignable = assignableOf(authorization, role).flatMap(({ value }) =>
    value === undefined ? [] : [sources.catalogue.get(value)?.name ?? value],
  );
  return {
    access,
    role: { id, name: role?.name ?? id },
    ...verdictOf(role, authorization, sources.catalogue),
    effect: role ? effectInWords(role, assignable) : '',
    powers: role ? powersOf(role).map(({ power }) => power) : [],
    assignable,
    ...(access === 'eligible' && {
      activation: activationOf(authorization.justInTimeAccessPolicy, sources.principals),
    }),
    justification: justification?.value,
    place: { uri, offset: node.offset, length: node.length },
  };
}

/** The roles that may be assigned by an entry: User Access Administrator's alone have an effect (DEL-02). */
function assignableOf({ access, delegatedRoleDefinitionIds }: Authorization, role: Role | undefined): readonly Field[] {
  if (access !== 'active' || (role && role.id !== wellKnown.userAccessAdministrator)) return [];
  return delegatedRoleDefinitionIds?.items ?? [];
}

function verdictOf(
  role: Role | undefined,
  authorization: Authorization,
  catalogue: RoleCatalogue,
): Pick<GrantPreview, 'verdict' | 'reasons'> {
  const { access, roleDefinitionId, delegatedRoleDefinitionIds } = authorization;
  if (roleDefinitionId && isUnknown(roleDefinitionId.node)) {
    return { verdict: 'unknown', reasons: [l10n.t('known only when it is deployed')] };
  }
  if (!role) {
    return { verdict: 'unknown', reasons: [l10n.t('no built-in role in the data of {0}', catalogue.date)] };
  }
  const reasons = judge(role).reasons.map(reasonInWords);
  if (isRefused(role, access)) return { verdict: 'refused', reasons };
  if (role.id === wellKnown.userAccessAdministrator && !delegatedRoleDefinitionIds?.items.length) {
    return { verdict: 'refused', reasons: [l10n.t('names no assignable role')] };
  }
  const forbidden = assignableOf(authorization, role)
    .map(({ value }) => (value === undefined ? undefined : catalogue.get(value)))
    .find((assigned) => assigned && isRefused(assigned, 'delegated'));
  if (forbidden) {
    return { verdict: 'refused', reasons: [l10n.t('{0} may not be an assignable role', forbidden.name)] };
  }
  return { verdict: 'accepted', reasons };
}

function effectInWords(role: Role, assignable: readonly string[]): string {
  if (role.id !== wellKnown.userAccessAdministrator) return effectInShort(role);
  return l10n.t('assigns to managed identities: {0}', assignable.join(', ') || l10n.t('nothing'));
}

function activationOf(policy: AccessPolicy | undefined, principals: PrincipalBook): ActivationPreview {
  const duration = policy?.maximumActivationDuration;
  return {
    minutes: duration && isUnknown(duration.node) ? undefined : minutesOf(duration?.value ?? defaultDuration),
    multiFactor: policy?.multiFactorAuthProvider?.value === 'Azure',
    ...(policy && isPartlyUnknown(policy) && { incomplete: true }),
    approvers: (policy?.managedByTenantApprovers?.items ?? []).map(({ principalId, principalIdDisplayName }) => {
      const id = principalId?.value;
      return principalIdDisplayName?.value || principals.inDirectory(id)?.displayName || id || '';
    }),
  };
}

/** Whether it is known only on deployment who approves, or whether multifactor authentication is asked for. */
function isPartlyUnknown({ multiFactorAuthProvider, managedByTenantApprovers }: AccessPolicy): boolean {
  const values = [multiFactorAuthProvider, managedByTenantApprovers].filter((value) => value !== undefined);
  return managedByTenantApprovers?.known === false || values.some(({ node }) => isUnknown(node));
}
