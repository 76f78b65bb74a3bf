import { defaultActivation, minutesOf } from './duration';
import type { Approver, Authorization, Definition, Field, List } from './model';

/** What a manifest grants, to whom and on which conditions, in a form that is the same for manifests that ask for the same. */
export interface Terms {
  readonly tenant: string | undefined;
  readonly name: string | undefined;
  readonly description: string | undefined;
  /** A text for each entry, sorted. */
  readonly entries: readonly string[];
  /** The same without the names that customers read. */
  readonly grants: readonly string[];
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
    entries: entries.map((entry) => entryText(entry, true)).sort(),
    grants: entries.map(grantText).sort(),
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
    sameTexts(a.entries, b.entries)
  );
}

/** Whether two manifests give the same roles to the same principals on the same conditions, whatever they call them. */
export function sameGrants(a: Terms, b: Terms): boolean {
  return sameTexts(a.grants, b.grants);
}

/** What an entry gives as text, the same for entries that give the same on the same conditions, whatever they call it. */
export function grantText(entry: Authorization): string {
  return entryText(entry, false);
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
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

function entryText(entry: Authorization, withNames: boolean): string {
  const { access, principalId, principalIdDisplayName, roleDefinitionId, delegatedRoleDefinitionIds } = entry;
  return JSON.stringify([
    access,
    lower(principalId),
    withNames ? principalIdDisplayName?.value : undefined,
    roleId(roleDefinitionId),
    delegatedRoleDefinitionIds?.items.map(roleId).sort() ?? [],
    access === 'eligible' ? policyParts(entry, withNames) : [],
  ]);
}

/** The conditions of an activation; what is left out counts as Azure fills it in (ARM-06). */
function policyParts({ justInTimeAccessPolicy: policy }: Authorization, withNames: boolean): readonly unknown[] {
  const duration = policy?.maximumActivationDuration?.value;
  return [
    policy?.multiFactorAuthProvider?.value?.toLowerCase() ?? 'none',
    duration === undefined ? defaultActivation : (minutesOf(duration) ?? duration),
    (policy?.managedByTenantApprovers?.items ?? []).map((approver) => approverText(approver, withNames)).sort(),
  ];
}

function approverText({ principalId, principalIdDisplayName }: Approver, withNames: boolean): string {
  return JSON.stringify([lower(principalId), withNames ? principalIdDisplayName?.value : undefined]);
}

function roleId(field: Field | undefined): string | undefined {
  const text = lower(field);
  return text === undefined ? undefined : (roleAtEnd.exec(text)?.[0] ?? text);
}

function lower(field: Field | undefined): string | undefined {
  return field?.value?.toLowerCase();
}
