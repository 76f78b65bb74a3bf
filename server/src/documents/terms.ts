import { defaultActivation, minutesOf } from './duration';
import type { Approver, Authorization, Definition, Field, List } from './model';

/** What a manifest grants, to whom and on which conditions, in a form that is the same for manifests that ask for the same. */
export interface Terms {
  readonly tenant: string | undefined;
  readonly name: string | undefined;
  readonly description: string | undefined;
  /** A text for each entry, sorted. */
  readonly entries: readonly string[];
}

const roleAtEnd = /[0-9a-f-]{36}(?=\/?\s*$)/i;

/**
 * The terms of a definition, without its version and without what is ours alone and never published. The order of
 * entries and keys, the case of ids, comments and values that are the default anyway make no difference. Undefined where
 * a value cannot be known.
 */
export function termsOf(definition: Definition): Terms | undefined {
  const { managedByTenantId, registrationDefinitionName, description, authorizations, eligibleAuthorizations } =
    definition;
  const lists = [authorizations, eligibleAuthorizations];
  if (![managedByTenantId, registrationDefinitionName, description].every(isKnown)) return undefined;
  if (!lists.every((list) => list === undefined || isComplete(list))) return undefined;
  const entries = lists.flatMap((list) => list?.items ?? []);
  if (!entries.every(isReadable)) return undefined;
  return {
    tenant: lower(managedByTenantId),
    name: registrationDefinitionName?.value,
    description: description?.value,
    entries: entries.map(entryText).sort(),
  };
}

/**
 * Whether two manifests ask for the same. A name or description that only one of them writes makes no difference: a plan
 * fills in what its manifest leaves out.
 */
export function sameTerms(a: Terms, b: Terms): boolean {
  return (
    a.tenant === b.tenant &&
    sameText(a.name, b.name) &&
    sameText(a.description, b.description) &&
    a.entries.length === b.entries.length &&
    a.entries.every((entry, i) => entry === b.entries[i])
  );
}

function sameText(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function isKnown(field: Field | undefined): boolean {
  return field === undefined || field.value !== undefined;
}

/** Whether every item of a list is there to be read: one that is no object is left out by the readers. */
function isComplete(list: List<unknown>): boolean {
  return list.known && list.items.length === list.node.children?.length;
}

function isReadable(entry: Authorization): boolean {
  const { justInTimeAccessPolicy: policy, delegatedRoleDefinitionIds: delegated } = entry;
  const approvers = policy?.managedByTenantApprovers;
  return (
    [
      entry.principalId,
      entry.principalIdDisplayName,
      entry.roleDefinitionId,
      policy?.multiFactorAuthProvider,
      policy?.maximumActivationDuration,
      ...(delegated?.items ?? []),
      ...(approvers?.items.flatMap(({ principalId, principalIdDisplayName }) => [
        principalId,
        principalIdDisplayName,
      ]) ?? []),
    ].every(isKnown) && [delegated, approvers].every((list) => list === undefined || isComplete(list))
  );
}

function entryText(entry: Authorization): string {
  const { access, principalId, principalIdDisplayName, roleDefinitionId, delegatedRoleDefinitionIds } = entry;
  return JSON.stringify([
    access,
    lower(principalId),
    principalIdDisplayName?.value,
    roleId(roleDefinitionId),
    delegatedRoleDefinitionIds?.items.map(roleId).sort() ?? [],
    access === 'eligible' ? policyParts(entry) : [],
  ]);
}

/** The conditions of an activation; what is left out counts as Azure fills it in (ARM-06). */
function policyParts({ justInTimeAccessPolicy: policy }: Authorization): readonly unknown[] {
  const duration = policy?.maximumActivationDuration?.value;
  return [
    policy?.multiFactorAuthProvider?.value?.toLowerCase() ?? 'none',
    duration === undefined ? defaultActivation : (minutesOf(duration) ?? duration),
    (policy?.managedByTenantApprovers?.items ?? []).map(approverText).sort(),
  ];
}

function approverText({ principalId, principalIdDisplayName }: Approver): string {
  return JSON.stringify([lower(principalId), principalIdDisplayName?.value]);
}

function roleId(field: Field | undefined): string | undefined {
  const text = lower(field);
  return text === undefined ? undefined : (roleAtEnd.exec(text)?.[0] ?? text);
}

function lower(field: Field | undefined): string | undefined {
  return field?.value?.toLowerCase();
}
