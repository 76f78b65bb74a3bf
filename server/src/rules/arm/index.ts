import type { Rule } from '../rule';
import apiVersionKnown from './api-version-known';
import assignmentDependsOn from './assignment-depends-on';
import assignmentRequired from './assignment-required';
import assignmentScope from './assignment-scope';
import assignmentSelfReference from './assignment-self-reference';
import crossTenantRoleAssignment from './cross-tenant-role-assignment';
import definitionIdFormat from './definition-id-format';
import definitionSameSubscription from './definition-same-subscription';
import definitionSubscriptionScope from './definition-subscription-scope';
import eligibleApiVersion from './eligible-api-version';
import guidNameCollision from './guid-name-collision';
import manifestArmDrift from './manifest-arm-drift';
import manifestOnlyProperty from './manifest-only-property';
import marketplaceParamsMatch from './marketplace-params-match';
import multiRgGuidCollision from './multi-rg-guid-collision';
import nameGuid from './name-guid';
import oneSubscriptionPerDeployment from './one-subscription-per-deployment';
import outputsForeignKey from './outputs-foreign-key';
import parameterExtra from './parameter-extra';
import parameterMissing from './parameter-missing';
import planComplete from './plan-complete';
import policyAlias from './policy-alias';
import policyTemplateEligible from './policy-template-eligible';
import preferStableApi from './prefer-stable-api';
import readOnlyProperty from './read-only-property';
import rgAssignmentNesting from './rg-assignment-nesting';
import subscriptionTemplateSchema from './subscription-template-schema';
import tenantIdHashed from './tenant-id-hashed';

/** Rules on templates, parameter files and policies: their resources, names, scopes, versions and parameters (ARM). */
export const armRules: readonly Rule[] = [
  assignmentRequired,
  planComplete,
  manifestOnlyProperty,
  readOnlyProperty,
  nameGuid,
  guidNameCollision,
  multiRgGuidCollision,
  assignmentSelfReference,
  definitionSubscriptionScope,
  assignmentScope,
  subscriptionTemplateSchema,
  rgAssignmentNesting,
  assignmentDependsOn,
  definitionIdFormat,
  definitionSameSubscription,
  oneSubscriptionPerDeployment,
  apiVersionKnown,
  eligibleApiVersion,
  preferStableApi,
  tenantIdHashed,
  outputsForeignKey,
  parameterMissing,
  parameterExtra,
  marketplaceParamsMatch,
  manifestArmDrift,
  policyTemplateEligible,
  policyAlias,
  crossTenantRoleAssignment,
];
