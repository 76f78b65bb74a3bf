import * as l10n from '@vscode/l10n';

/** Codes with which Azure refuses what a step asks for (rules §3). */
export const serviceErrors = {
  insufficientPrivileges: 'InsufficientPrivilegesForManagedServiceResource',
  invalidDefinition: 'InvalidRegistrationDefinitionCreateRequest',
  invalidScope: 'InvalidRegistrationDefinitionUri',
  invalidTemplate: 'InvalidTemplate',
  invalidDelete: 'InvalidRegistrationDefinitionDeleteRequest',
  invalidUpdate: 'RegistrationDefinitionInvalidUpdate',
  multipleAssignments: 'MultipleRegistrationAssignmentsNotAllowed',
  disallowedByPolicy: 'RequestDisallowedByPolicy',
  activationPolicy: 'RoleAssignmentRequestPolicyValidationFailed',
  alreadyActive: 'RoleAssignmentExists',
} as const;

/** What Azure answers: its code, its words, or both, as far as they are known (rules §3). */
export interface ServiceAnswer {
  readonly code?: string;
  readonly words?: string;
}

/** The answers of Azure that lead to a refusal, by what is wrong. */
export const serviceAnswers = {
  privileges: { code: serviceErrors.insufficientPrivileges },
  principal: { words: 'must be a valid Guid' },
  owner: { words: 'role definition … is restricted for registration' },
  dataActions: { code: serviceErrors.invalidDefinition, words: 'role definition … with data actions not allowed' },
  restrictedActions: {
    code: serviceErrors.invalidDefinition,
    words: 'not allowed for registration definition … because of restricted actions',
  },
  eligible: { code: serviceErrors.invalidDefinition, words: 'is restricted for eligible authorization' },
  sameTenant: { code: serviceErrors.invalidDefinition, words: "not allowed to use the '…' as ManagedByTenantId" },
  otherTenant: { code: serviceErrors.invalidUpdate, words: 'ManagedByTenantId not allowed to update' },
  policy: { code: serviceErrors.disallowedByPolicy },
  sameName: {
    code: serviceErrors.multipleAssignments,
    words: 'Another registration assignment present at this scope',
  },
  overlap: { code: serviceErrors.multipleAssignments, words: 'Multiple registration assignments are not allowed' },
  inUse: { code: serviceErrors.invalidDelete },
  groupScope: {
    code: serviceErrors.invalidScope,
    words: "request scope '…/resourcegroups/…' should be '/subscriptions/…'",
  },
  undeclared: { code: serviceErrors.invalidTemplate, words: "template parameter '…' is not found" },
  oldVersion: { words: 'eligible authorizations only allowed with api-version greater and equal to' },
  secondFactor: { code: serviceErrors.activationPolicy, words: 'MfaRule' },
  alreadyActive: { code: serviceErrors.alreadyActive },
} as const satisfies Readonly<Record<string, ServiceAnswer>>;

/** What Azure answers, in a sentence; several answers are alternatives. */
export function answersInWords(...answers: readonly ServiceAnswer[]): string {
  const said = answers.map(({ code, words }) => [words && `"${words}"`, code].filter(Boolean).join(' – '));
  return l10n.t('Azure answers {0}.', said.join('; '));
}

/** The resource provider of delegations, which each delegated subscription registers (LIF-04). */
export const managedServices = 'Microsoft.ManagedServices';

/** The operations that each side finds in its log (rules §5). */
export const loggedOperations = {
  writeDefinition: 'Microsoft.ManagedServices/registrationDefinitions/write',
  writeAssignment: 'Microsoft.ManagedServices/registrationAssignments/write',
  deleteDefinition: 'Microsoft.ManagedServices/registrationDefinitions/delete',
  deleteAssignment: 'Microsoft.ManagedServices/registrationAssignments/delete',
  register: 'Microsoft.ManagedServices/register/action',
  delegationAdded: 'Microsoft.Resources/tenants/register/action',
  delegationRemoved: 'Microsoft.Resources/tenants/unregister/action',
} as const;
