import type { Rule } from '../rule';
import delegatedRoleDuplicate from './delegated-role-duplicate';
import delegatedRoleForbidden from './delegated-role-forbidden';
import delegatedRoleGuid from './delegated-role-guid';
import delegatedRoleUnsupported from './delegated-role-unsupported';
import delegatedRolesWithoutUaa from './delegated-roles-without-uaa';
import uaaNeedsDelegatedRoles from './uaa-needs-delegated-roles';

/** The roles User Access Administrator may assign to managed identities (DEL). */
export const delegatedRoleRules: readonly Rule[] = [
  uaaNeedsDelegatedRoles,
  delegatedRolesWithoutUaa,
  delegatedRoleGuid,
  delegatedRoleForbidden,
  delegatedRoleUnsupported,
  delegatedRoleDuplicate,
];
