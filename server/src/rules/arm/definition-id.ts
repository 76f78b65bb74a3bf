import type { ArmContent, ArmDefinition } from '../../documents/arm/content';
import { asArgument, writtenProperty, writtenText } from './written';

const definitionType = 'Microsoft.ManagedServices/registrationDefinitions';

/** The id of the only definition of a file, as an expression in brackets; undefined where nobody can tell (QF-DEFID). */
export function definitionIdFor({ definitions }: ArmContent): string | undefined {
  const [definition, another] = definitions;
  return definition && !another ? idExpression(definition) : undefined;
}

/**
 * The id of a definition, as an expression in brackets. Undefined for one in a nested deployment or a policy, whose
 * names may mean something else where the id is needed.
 */
export function idExpression({ resource }: ArmDefinition): string | undefined {
  if (!resource || resource.deployments.length > 0) return undefined;
  const name = writtenText(writtenProperty(resource, 'name')?.value);
  return name && `[subscriptionResourceId('${definitionType}', ${asArgument(name)})]`;
}
