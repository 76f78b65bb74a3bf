import { readManifest } from '../manifest';
import { textField } from '../model';
import { property } from '../nodes';
import type { Node } from '../syntax-tree';
import { type ArmAssignment, type ArmContent, type ArmDefinition, type ArmResource, emptyContent } from './content';
import { answerIn } from './kind';
import { scopeOfId } from './scope-of-id';

/**
 * Reads what Azure answers when asked what is deployed: `az managedservices definition list` and `assignment list`, the
 * REST interface, and its published examples. Definitions inside assignments are read too.
 */
export function readDeployed(root: Node): ArmContent {
  const definitions: ArmDefinition[] = [];
  const assignments: ArmAssignment[] = [];
  for (const { node, said } of answers(root)) {
    const resource = resourceOf(node);
    if (property(said, 'managedByTenantId')) {
      definitions.push({ ...readManifest(said), resource, plan: objectIn(node, 'plan') });
    } else {
      const registrationDefinitionId = textField(said, 'registrationDefinitionId');
      assignments.push({
        resource,
        registrationDefinitionId,
        registrationDefinitionIdText: registrationDefinitionId?.value,
      });
    }
  }
  return { ...emptyContent, definitions, assignments };
}

/** Every definition and assignment, what one holds behind it. */
function* answers(node: Node): Generator<{ readonly node: Node; readonly said: Node }> {
  const said = node.type === 'object' ? answerIn(node) : undefined;
  if (said) yield { node, said };
  for (const child of node.children ?? []) yield* answers(child);
}

function resourceOf(node: Node): ArmResource {
  const name = textField(node, 'name');
  return {
    node,
    type: textField(node, 'type'),
    name,
    nameText: name?.value,
    apiVersion: textField(node, 'apiVersion'),
    scope: scopeOfId(textField(node, 'id')?.value),
    deployments: [],
    dependsOn: undefined,
    symbolicName: undefined,
  };
}

function objectIn(node: Node, name: string): Node | undefined {
  const value = property(node, name)?.value;
  return value?.type === 'object' ? value : undefined;
}
