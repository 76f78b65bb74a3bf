import type { AccessPolicy, Approver, Authorization, Definition, Field } from '../documents/model';

/** One who may approve an activation, as Azure knows it. */
export interface AzureApprover {
  readonly principalId?: string;
  readonly principalIdDisplayName?: string;
}

/** An entry of `authorizations` or `eligibleAuthorizations` with the properties Azure knows, in their usual order. */
export interface AzureEntry {
  readonly principalId?: string;
  readonly principalIdDisplayName?: string;
  readonly roleDefinitionId?: string;
  readonly delegatedRoleDefinitionIds?: readonly string[];
  readonly justInTimeAccessPolicy?: {
    readonly multiFactorAuthProvider?: string;
    readonly maximumActivationDuration?: string;
    readonly managedByTenantApprovers?: readonly AzureApprover[];
  };
}

/** A registration definition in plain values: what of it Azure knows (rules 1.2 to 1.4). */
export interface Delegation {
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly managedByTenantId: string | undefined;
  readonly authorizations: readonly AzureEntry[];
  readonly eligibleAuthorizations: readonly AzureEntry[];
}

/** A definition in plain values, wherever it is written; what cannot be known, and what is ours alone, is left out. */
export function delegationOf(definition: Definition): Delegation {
  return {
    name: definition.registrationDefinitionName?.value,
    description: definition.description?.value,
    managedByTenantId: definition.managedByTenantId?.value,
    authorizations: (definition.authorizations?.items ?? []).map(azureEntry),
    eligibleAuthorizations: (definition.eligibleAuthorizations?.items ?? []).map(azureEntry),
  };
}

/** An entry in plain values: assignable roles of a permanent one, the access policy of an eligible one. */
export function azureEntry(authorization: Authorization): AzureEntry {
  const { access, principalId, principalIdDisplayName, roleDefinitionId } = authorization;
  return {
    ...written({ principalId, principalIdDisplayName, roleDefinitionId }),
    ...(access === 'active' ? assignableRoles(authorization) : policyOf(authorization.justInTimeAccessPolicy)),
  };
}

function assignableRoles({ delegatedRoleDefinitionIds: list }: Authorization): AzureEntry {
  if (!list?.known) return {};
  return { delegatedRoleDefinitionIds: list.items.flatMap(({ value }) => (value === undefined ? [] : [value])) };
}

function policyOf(policy: AccessPolicy | undefined): AzureEntry {
  if (!policy) return {};
  const { multiFactorAuthProvider, maximumActivationDuration, managedByTenantApprovers: approvers } = policy;
  return {
    justInTimeAccessPolicy: {
      ...written({ multiFactorAuthProvider, maximumActivationDuration }),
      ...(approvers?.known && { managedByTenantApprovers: approvers.items.map(azureApprover) }),
    },
  };
}

function azureApprover({ principalId, principalIdDisplayName }: Approver): AzureApprover {
  return written({ principalId, principalIdDisplayName });
}

/** The values of fields that have one, by their names. */
function written<Name extends string>(fields: Readonly<Record<Name, Field | undefined>>): { [Key in Name]?: string } {
  const entries = Object.entries<Field | undefined>(fields).flatMap(([name, field]) =>
    field?.value === undefined ? [] : [[name, field.value] as const],
  );
  return Object.fromEntries(entries) as { [Key in Name]?: string };
}
