import * as l10n from '@vscode/l10n';
import { defaultActivation, minutesOf } from '../../documents/duration';
import { type Authorization, authorizationsOf, type Definition, type Field } from '../../documents/model';
import { type RoleCatalogue, wellKnown } from '../../roles';
import { RoleReader } from '../../rules/facts/written-role';
import type { PrincipalBook } from '../../workspace/principals';
import { durationInWords } from '../duration-words';
import { choiceField, formField, grouped, type Holder, textField, writtenIn } from './fields';
import type { FormField } from './form';

/** What names are taken from. */
export interface FormNames {
  readonly catalogue: RoleCatalogue;
  readonly principals: PrincipalBook;
}

/** The authorizations of a plan; `id` is what their ids begin with, one field stands for all where there are none. */
export function authorizationFields(
  definition: Definition | undefined,
  holder: Holder,
  id: string,
  names: FormNames,
): readonly FormField[] {
  const authorizations = definition ? authorizationsOf(definition) : [];
  if (authorizations.length === 0) return [formField(holder, id, 'Authorization', 'required')];
  const roles = new RoleReader(names.catalogue);
  const keys = distinctKeys(authorizations.map((authorization) => keyOf(authorization, roles)));
  return authorizations.flatMap((authorization, index) => {
    const own = `${id}.${keys[index]}`;
    const fields = entryFields(authorization, { uri: holder.uri, node: authorization.node }, own, { ...names, roles });
    return grouped({ id: own, title: `Authorization ${index + 1}` }, fields);
  });
}

/** By whom and what an entry gives rather than by its number: what is typed stays typed when others come before it. */
function keyOf({ access, principalId, roleDefinitionId }: Authorization, roles: RoleReader): string {
  const role = roles.of(roleDefinitionId)?.id;
  return [access, principalId?.value?.toLowerCase() ?? '', role ?? ''].join('.');
}

/** Keys with a number behind each that was there before. */
function distinctKeys(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}.${count}`;
  });
}

interface EntryNames extends FormNames {
  readonly roles: RoleReader;
}

function entryFields(entry: Authorization, holder: Holder, id: string, names: EntryNames): readonly FormField[] {
  const isEligible = entry.access === 'eligible';
  return [
    displayNameField(entry, holder, id, names),
    textField(holder, `${id}.principal-id`, 'Principal ID', 'required', entry.principalId),
    formField(holder, `${id}.access-type`, 'Access type', 'required', {
      value: { kind: 'choice', text: isEligible ? 'Eligible' : 'Active' },
      node: entry.node,
    }),
    choiceField(holder, `${id}.role`, 'Role', 'required', entry.roleDefinitionId, () =>
      roleName(entry.roleDefinitionId!, names),
    ),
    ...(isEligible ? activationFields(entry, holder, id, names) : assignableFields(entry, holder, id, names)),
  ];
}

function displayNameField(
  { principalId, principalIdDisplayName }: Authorization,
  holder: Holder,
  id: string,
  { principals }: FormNames,
): FormField {
  const field = textField(holder, `${id}.display-name`, 'Display name', 'required', principalIdDisplayName);
  const known = principals.inDirectory(principalId?.value)?.displayName;
  if (field.value || !known) return field;
  const note = l10n.t('The manifest has none: this is the name in the directory.');
  return { ...field, value: { kind: 'text', text: known }, note };
}

/** Only User Access Administrator has assignable roles (DEL-02, MAN-08). */
function assignableFields(
  { roleDefinitionId, delegatedRoleDefinitionIds: list }: Authorization,
  holder: Holder,
  id: string,
  names: EntryNames,
): readonly FormField[] {
  const isAdministrator = names.roles.of(roleDefinitionId)?.id === wellKnown.userAccessAdministrator;
  if (!isAdministrator) return [];
  const items = (list?.items ?? []).flatMap((item) => (writtenIn(item) ? [roleName(item, names)] : []));
  const value = items.length > 0 ? ({ kind: 'list', items } as const) : undefined;
  return [formField(holder, `${id}.assignable-roles`, 'Assignable roles', 'required', { value, node: list?.node })];
}

function activationFields(
  { justInTimeAccessPolicy: policy }: Authorization,
  entry: Holder,
  id: string,
  { principals }: FormNames,
): readonly FormField[] {
  const holder = policy ? { uri: entry.uri, node: policy.node } : entry;
  const duration = policy?.maximumActivationDuration;
  const written = choiceField(holder, `${id}.duration`, 'Maximum duration', 'required', duration, durationName);
  const note = l10n.t('The manifest has none: this is what Azure takes then.');
  const usual = durationInWords(defaultActivation);
  const rows = (policy?.managedByTenantApprovers?.items ?? []).map(({ principalId, principalIdDisplayName }) => {
    const approver = principalId?.value ?? '';
    return [writtenIn(principalIdDisplayName) ?? principals.inDirectory(approver)?.displayName ?? '', approver];
  });
  const approvers = { kind: 'table', columns: ['Display name', 'Principal ID'], rows } as const;
  return [
    duration || !policy ? written : { ...written, value: { kind: 'choice', text: usual }, note },
    choiceField(
      holder,
      `${id}.mfa`,
      'Multifactor authentication',
      'required',
      policy?.multiFactorAuthProvider,
      (provider) => provider,
    ),
    formField(holder, `${id}.approvers`, 'Approvers', 'optional', {
      ...(rows.length > 0 && { value: approvers }),
      node: policy?.managedByTenantApprovers?.node,
    }),
  ];
}

/** A duration as the drop-down names it; one that is none stays as written. */
function durationName(written: string): string {
  const minutes = minutesOf(written);
  return minutes === undefined || minutes <= 0 ? written : durationInWords(minutes);
}

/** The name that the drop-down has for a role; the text of one that the catalogue does not know. */
function roleName(field: Field, { roles }: EntryNames): string {
  return roles.of(field)?.role?.name ?? field.value ?? '';
}
