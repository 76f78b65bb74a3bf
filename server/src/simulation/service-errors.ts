/** Codes with which Azure refuses what a step asks for (rules §3). */
export const serviceErrors = {
  insufficientPrivileges: 'InsufficientPrivilegesForManagedServiceResource',
  invalidDefinition: 'InvalidRegistrationDefinitionCreateRequest',
  invalidDelete: 'InvalidRegistrationDefinitionDeleteRequest',
  invalidUpdate: 'RegistrationDefinitionInvalidUpdate',
  multipleAssignments: 'MultipleRegistrationAssignmentsNotAllowed',
  disallowedByPolicy: 'RequestDisallowedByPolicy',
  activationPolicy: 'RoleAssignmentRequestPolicyValidationFailed',
  alreadyActive: 'RoleAssignmentExists',
} as const;

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
