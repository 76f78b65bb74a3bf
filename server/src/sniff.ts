/**
 * What marks JSON of Azure's own that may carry a delegation: the provider's name in a template, policy or answer, or
 * what a parameter file holds.
 */
const marks = /Microsoft\.ManagedServices|"managedByTenantId"/i;

/** What marks a template that gives roles without a delegation, in the words of an authorization. */
const assignsRoles = /"Microsoft\.Authorization\/roleAssignments"/i;

/**
 * Whether a text may be a template, parameter file, policy or answer of Azure that carries a delegation; false sends it
 * away unread. Takes microseconds for a file of usual size, and reads no structure: `armKindOf` has the last word.
 */
export function concernsDelegation(text: string): boolean {
  if (marks.test(text)) return true;
  return text.includes('"principalId"') && text.includes('"roleDefinitionId"') && !assignsRoles.test(text);
}
