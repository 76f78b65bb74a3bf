import type { Rule } from '../rule';
import accessType from './access-type';
import approverRequired from './approver-required';
import authorizationMax from './authorization-max';
import authorizationRequired from './authorization-required';
import crossCloud from './cross-cloud';
import definitionRequired from './definition-required';
import docsSampleGuid from './docs-sample-guid';
import eligibleRequired from './eligible-required';
import jitMfaEnum from './jit-mfa-enum';
import jitMfaRequired from './jit-mfa-required';
import manifestVersion from './manifest-version';
import offerDescription from './offer-description';
import offerInNationalCloud from './offer-in-national-cloud';
import placeholderValue from './placeholder-value';
import policyInWrongList from './policy-in-wrong-list';
import tenantConsistent from './tenant-consistent';
import tenantGuid from './tenant-guid';
import tenantNotCustomer from './tenant-not-customer';

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
  accessType,
  offerDescription,
  tenantNotCustomer,
  crossCloud,
  offerInNationalCloud,
  tenantConsistent,
];
