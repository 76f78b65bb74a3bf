import * as l10n from '@vscode/l10n';
import { isGuid } from '../documents/guid';
import { type Authorization, authorizationsOf, type Field } from '../documents/model';
import { judge, type Reason, type Role, type RoleCatalogue, wellKnown } from '../roles';
import { type OfferVersion, originIn } from './offer-version';
import { serviceErrors } from './service-errors';
import type { State } from './state';
import { type Refusal, refused } from './turn';

/** What is asked of an offer: what it defines, and where that stands. */
type DefinedVersion = Pick<OfferVersion, 'definition' | 'path' | 'parameters'>;

/**
 * What the service answers to a definition it does not accept: the first fault in the order of the file.
 * Undefined where nothing speaks against it, as far as the role data can tell.
 */
export function definitionRefusal(
  version: DefinedVersion,
  catalogue: RoleCatalogue,
  roleChanges: State['roleChanges'] = new Map(),
): Refusal | undefined {
  for (const authorization of authorizationsOf(version.definition)) {
    const refusal =
      principalRefusal(authorization, version) ??
      roleRefusal(authorization, version, catalogue) ??
      changedRoleRefusal(authorization, version, catalogue, roleChanges);
    if (refusal) return refusal;
  }
  return undefined;
}

function principalRefusal({ principalId }: Authorization, version: DefinedVersion): Refusal | undefined {
  if (principalId?.value === undefined || isGuid(principalId.value)) return undefined;
  const reason = l10n.t('Azure answers that the PrincipalId "{0}" "must be a valid Guid".', principalId.value);
  return refused(reason, ['LIF-05', 'PRI-01'], undefined, originIn(version, principalId.node));
}

function roleRefusal(
  authorization: Authorization,
  version: DefinedVersion,
  catalogue: RoleCatalogue,
): Refusal | undefined {
  const field = authorization.roleDefinitionId;
  const role = field?.value === undefined ? undefined : catalogue.get(field.value);
  if (!field || !role) return undefined;
  const refuse = (reason: string, source: string, code?: string): Refusal =>
    refused(reason, ['LIF-05', source], code, originIn(version, field.node));
  if (authorization.access === 'eligible' && isForActiveOnly(role)) {
    const words = l10n.t(
      '{0} cannot be eligible: Azure answers "is restricted for eligible authorization".',
      role.name,
    );
    return refuse(words, 'ELG-02', serviceErrors.invalidDefinition);
  }
  const { status, reasons } = judge(role);
  if (status === 'conditional') {
    if (!isEmpty(authorization.delegatedRoleDefinitionIds?.items)) return undefined;
    return refuse(
      l10n.t('User Access Administrator needs the roles it may assign: "delegatedRoleDefinitionIds".'),
      'DEL-01',
    );
  }
  const weightiest = reasons[0];
  if (status === 'supported' || !weightiest) return undefined;
  const [source, words, code] = refusalOf(weightiest, role);
  return refuse(words, source, code);
}

/** A role that lost its support along the story (LIF-17). */
function changedRoleRefusal(
  { roleDefinitionId }: Authorization,
  version: DefinedVersion,
  catalogue: RoleCatalogue,
  roleChanges: State['roleChanges'],
): Refusal | undefined {
  const role = catalogue.get(roleDefinitionId?.value ?? '');
  const change = role && roleChanges.get(role.id);
  if (!change) return undefined;
  const origin = originIn(version, roleDefinitionId!.node);
  return change === 'deprecated'
    ? refused(
        l10n.t('{0} is deprecated and cannot be delegated any more.', role.name),
        ['LIF-17', 'ROL-09'],
        undefined,
        origin,
      )
    : refused(
        l10n.t('{0} lost its support and cannot be delegated any more.', role.name),
        ['LIF-17', 'ROL-10'],
        serviceErrors.invalidDefinition,
        origin,
      );
}

/** The rule, the words and the code with which the service refuses a role. */
function refusalOf(reason: Reason, { name }: Role): readonly [source: string, words: string, code?: string] {
  switch (reason.kind) {
    case 'data-actions':
      return [
        'ROL-03',
        l10n.t('{0} cannot be delegated: Azure answers "role definition … with data actions not allowed".', name),
        serviceErrors.invalidDefinition,
      ];
    case 'restricted-actions':
      return [
        'ROL-04',
        l10n.t(
          '{0} cannot be delegated: Azure answers "not allowed for registration definition … because of restricted actions".',
          name,
        ),
        serviceErrors.invalidDefinition,
      ];
    case 'deprecated':
      return ['ROL-09', l10n.t('{0} is deprecated and cannot be delegated any more.', name)];
    case 'owner':
    case 'user-access-administrator':
      return [
        'ROL-02',
        l10n.t('{0} cannot be delegated: Azure answers "role definition … is restricted for registration".', name),
      ];
  }
}

function isForActiveOnly({ id }: Role): boolean {
  return id === wellKnown.owner || id === wellKnown.userAccessAdministrator;
}

function isEmpty(list: readonly Field[] | undefined): boolean {
  return list === undefined || list.length === 0;
}
