import type { ArmAssignment, ArmContent, ArmDefinition, ArmResource } from '../../documents/arm/content';

/** Every resource of the service in a file: its definitions, then its assignments. */
export function serviceResources(arm: ArmContent): readonly ArmResource[] {
  return [...definitionResources(arm), ...arm.assignments.map(({ resource }) => resource)];
}

/** The resources of the definitions; a parameter file without its template has none. */
export function definitionResources(arm: ArmContent): readonly ArmResource[] {
  return arm.definitions.flatMap(({ resource }) => (resource ? [resource] : []));
}

/** The definition of the file that an assignment names; none where it may name another one. */
export function definitionOf(
  { registrationDefinitionIdText: id }: ArmAssignment,
  { definitions }: ArmContent,
): ArmDefinition | undefined {
  return definitions.find(({ resource }) => {
    // As written, in brackets or not.
    const name = resource?.nameText?.replace(/^\[|\]$/g, '');
    return name && id?.includes(name);
  });
}
