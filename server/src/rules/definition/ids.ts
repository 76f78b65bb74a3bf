import type { Directory } from '../../documents/directory';
import type { Authorization, Field } from '../../documents/model';

/** Calls back for each id an authorization names: its principal, its role, its assignable roles and its approvers. */
export function forEachId(authorization: Authorization, visit: (id: Field) => void): void {
  const { principalId, roleDefinitionId, delegatedRoleDefinitionIds, justInTimeAccessPolicy } = authorization;
  if (principalId) visit(principalId);
  if (roleDefinitionId) visit(roleDefinitionId);
  delegatedRoleDefinitionIds?.items.forEach(visit);
  for (const approver of justInTimeAccessPolicy?.managedByTenantApprovers?.items ?? []) {
    if (approver.principalId) visit(approver.principalId);
  }
}

/** Calls back for each id of a directory: its tenant, and its principals with their members and client ids. */
export function forEachIdOfDirectory({ tenantId, principals }: Directory, visit: (id: Field) => void): void {
  if (tenantId) visit(tenantId);
  for (const { id, members, appId } of principals?.items ?? []) {
    if (id) visit(id);
    members?.items.forEach(visit);
    if (appId) visit(appId);
  }
}
