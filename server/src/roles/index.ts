export { areaOf, areas } from './areas';
export type { Area } from './areas';
export { areaReachOf, deedOf, higher, levels } from './area-reach';
export type { Deed, Level, PatternReach, RoleReach } from './area-reach';
export { byText } from './by-text';
export { RoleCatalogue } from './catalogue';
export { covers } from './covers';
export { effectOf } from './effects';
export { OperationCatalogue } from './operations';
export { countOperations, findOperations } from './operation-search/find-operations';
export type { OperationMatch } from './operation-search/find-operations';
export { allows, matches } from './permissions';
export type { Decision, Plane } from './permissions';
export { powersOf, powerTables } from './powers';
export type { Power, PowerOfRole } from './powers';
export type {
  DataActionGain,
  Deprecation,
  Effect,
  PermissionBlock,
  RetiredRole,
  Role,
  RoleAlternative,
  RolePermissions,
} from './role';
export { isRefused } from './role-use';
export type { RoleUse } from './role-use';
export { splitOperation } from './operation-text';
export { addsBeside, delegatedOperationsOf, operationsOf } from './role-operations';
export { judge } from './verdict';
export type { Reason, Verdict, VerdictStatus } from './verdict';
export { wellKnown } from './well-known';
export { withholds } from './withheld';
