import { parseDocument } from '../../documents/document';
import { grantsDigest } from '../../documents/grants-digest';
import type { Definition } from '../../documents/model';
import type { CustomerSheet, SheetGrant, SheetPrincipal } from './sheet';

/** What a sheet states, read as a manifest is, so that sheets and files are compared in one form. */
export function definitionOf(sheet: CustomerSheet): Definition {
  const { version, tenant, cloud, principals } = sheet;
  const entries = (access: SheetGrant['access']): readonly object[] =>
    principals.flatMap((principal) =>
      principal.grants.filter((grant) => grant.access === access).map((grant) => entryOf(principal, grant)),
    );
  const manifest = {
    version,
    managedByTenantId: tenant.id || undefined,
    cloud,
    authorizations: entries('active'),
    eligibleAuthorizations: entries('eligible'),
  };
  return parseDocument('manifest', JSON.stringify(manifest)).definitions[0]!;
}

/** The digest of all that a sheet grants, from its own data. */
export function digestOf(sheet: CustomerSheet): string {
  return grantsDigest(definitionOf(sheet))!;
}

function entryOf({ id, name }: SheetPrincipal, { role, assignable, activation }: SheetGrant): object {
  return {
    principalId: id || undefined,
    principalIdDisplayName: name,
    roleDefinitionId: role.id || undefined,
    ...(assignable.length > 0 && { delegatedRoleDefinitionIds: assignable.map((assigned) => assigned.id) }),
    ...(activation && { justInTimeAccessPolicy: policyOf(activation) }),
  };
}

function policyOf({ approvers, ...conditions }: NonNullable<SheetGrant['activation']>): object {
  const managedByTenantApprovers = approvers.map((approver) => ({
    principalId: approver.id || undefined,
    principalIdDisplayName: approver.name,
  }));
  return { ...conditions, ...(approvers.length > 0 && { managedByTenantApprovers }) };
}
