import type { Rule } from '../rule';
import broadPermanentRole from './broad-permanent-role';
import deleteRoleOnlyEligible from './delete-role-only-eligible';
import missingDeleteRole from './missing-delete-role';
import noReaderAccess from './no-reader-access';
import redundantRole from './redundant-role';
import roleClassic from './role-classic';
import roleDataActions from './role-data-actions';
import roleDeprecated from './role-deprecated';
import roleGuid from './role-guid';
import roleLostSupport from './role-lost-support';
import roleNameLabelMismatch from './role-name-label-mismatch';
import roleOwner from './role-owner';
import roleRbacAdmin from './role-rbac-admin';
import roleRestrictedActions from './role-restricted-actions';
import roleUnknown from './role-unknown';

/** What an authorization's role may be, and which roles an offer should not lack (ROL). */
export const roleRules: readonly Rule[] = [
  roleGuid,
  roleClassic,
  roleOwner,
  roleRbacAdmin,
  roleDeprecated,
  roleLostSupport,
  roleDataActions,
  roleRestrictedActions,
  roleUnknown,
  noReaderAccess,
  missingDeleteRole,
  deleteRoleOnlyEligible,
  broadPermanentRole,
  redundantRole,
  roleNameLabelMismatch,
];
