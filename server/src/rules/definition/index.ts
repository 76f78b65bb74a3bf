import type { Rule } from '../rule';
import approverRequired from './approver-required';
import authorizationMax from './authorization-max';
import authorizationRequired from './authorization-required';
import definitionRequired from './definition-required';
import docsSampleGuid from './docs-sample-guid';
import eligibleRequired from './eligible-required';
import jitMfaEnum from './jit-mfa-enum';
import jitMfaRequired from './jit-mfa-required';
import manifestVersion from './manifest-version';
import placeholderValue from './placeholder-value';
import policyInWrongList from './policy-in-wrong-list';
import tenantGuid from './tenant-guid';

/** Rules on a definition as a whole: what it must hold, its version and tenant, and ids nobody has. */
export const definitionRules: readonly Rule[] = [
  definitionRequired,
  authorizationRequired,
  eligibleRequired,
  jitMfaRequired,
  approverRequired,
  jitMfaEnum,
  policyInWrongList,
  manifestVersion,
  authorizationMax,
  tenantGuid,
  placeholderValue,
  docsSampleGuid,
];
