import type { Rule } from '../rule';
import approverDisplayName from './approver-display-name';
import approverKind from './approver-kind';
import approverSelf from './approver-self';
import approversEmpty from './approvers-empty';
import approversMax from './approvers-max';
import eligibleDurationFormat from './eligible-duration-format';
import eligibleDurationRange from './eligible-duration-range';
import eligibleDurationStep from './eligible-duration-step';
import eligibleEqualsActive from './eligible-equals-active';
import eligibleMfaNone from './eligible-mfa-none';
import eligibleNationalCloud from './eligible-national-cloud';
import eligibleNeedsPermanentReader from './eligible-needs-permanent-reader';
import eligiblePrincipalKind from './eligible-principal-kind';
import eligibleRoleForbidden from './eligible-role-forbidden';
import eligibleSameRoleSamePolicy from './eligible-same-role-same-policy';
import planNeedsActive from './plan-needs-active';

/** Eligible authorizations: who may activate what, for how long, and who approves (ELG). */
export const eligibleRules: readonly Rule[] = [
  eligiblePrincipalKind,
  eligibleRoleForbidden,
  eligibleDurationFormat,
  eligibleDurationRange,
  eligibleDurationStep,
  eligibleMfaNone,
  eligibleSameRoleSamePolicy,
  eligibleNeedsPermanentReader,
  eligibleEqualsActive,
  approversMax,
  approversEmpty,
  approverKind,
  approverSelf,
  approverDisplayName,
  planNeedsActive,
  eligibleNationalCloud,
];
