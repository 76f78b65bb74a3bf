import type { ArmAssignment, ArmContent, ArmDefinition, ArmResource } from '../../documents/arm/content';

/** Every resource of the service in a file: its definitions, then its assignments. */
export function serviceResources(arm: ArmContent): readonly ArmResource[] {
  return [...definitionResources(arm), ...arm.assignments.map(({ resource }) => resource)];
}

/** The resources of the definitions; a parameter file without its template has none. */
export function definitionResources(arm: ArmContent): readonly ArmResource[] {
  return arm.definitions.flatMap(({ resource }) => (resource ? [resource] : []));
}

/** The definition an assignment is for, where it can only be one of the file. */
export function definitionOf(assignment: ArmAssignment, { definitions }: ArmContent): ArmDefinition | undefined {
  const beside = definitions.filter(({ resource }) => resource !== undefined);
  return beside.length === 1 ? beside[0] : beside.find((definition) => names(assignment, definition));
}

/** Whether an assignment's id of a definition ends in the name of that one, both as written. */
function names({ registrationDefinitionIdText: id }: ArmAssignment, { resource }: ArmDefinition): boolean {
  const name = resource?.nameText?.replace(/^\[|\]$/g, '');
  return name !== undefined && id !== undefined && id.includes(name);
}
