import { getNodeValue } from 'jsonc-parser';
import * as l10n from '@vscode/l10n';
import type { ArmAssignment, ArmContent, ArmParameter } from '../../documents/arm/content';
import { writtenNode } from '../../documents/arm/resolved';
import { property } from '../../documents/nodes';
import type { Node, SyntaxTree } from '../../documents/syntax-tree';
import { replaceItem } from '../fixes/edits';
import { type Fix, rule } from '../rule';
import { relatedAt } from '../wording/related';
import { expressionIn } from './written';

const ofGroups = /^(?:rgNames?|resourceGroups?|resourceGroupNames?)$/i;

export default rule({
  code: 'rg-assignment-nesting',
  source: ['ARM-14'],
  severity: 'warning',
  kinds: ['template'],
  document({ document: { tree }, deployment: { arm } }, report) {
    const parameter = arm?.parameters.find(({ name }) => ofGroups.test(name));
    if (!parameter || isUsed(parameter, tree.root)) return;
    for (const assignment of arm!.assignments) {
      const { type, scope, deployments } = assignment.resource;
      if (!type || scope !== 'subscription' || deployments.length > 0) continue;
      report(
        type.node,
        l10n.t(
          'This delegates the whole subscription, although the template takes "{0}". To delegate a resource group, put the assignment into a nested deployment that names the group.',
          parameter.name,
        ),
        {
          related: [relatedAt(parameter.key, l10n.t('The parameter'))],
          fixes: nest(tree, assignment, parameter, arm!),
        },
      );
    }
  },
});

/** Whether any resource takes the parameter: then it is told where to go, or is about something else. */
function isUsed({ name }: ArmParameter, root: Node | undefined): boolean {
  const use = `parameters('${name.toLowerCase()}')`;
  const uses = (node: Node): boolean =>
    node.type === 'string'
      ? expressionIn(node.value as string)
          ?.toLowerCase()
          .includes(use) === true
      : (node.children ?? []).some(uses);
  return ['resources', 'variables'].some((part) => {
    const value = property(root, part)?.value;
    return value !== undefined && uses(value);
  });
}

/** Writes a nested deployment around the assignment; its dependencies become those of the deployment (QF-SUBTPL). */
function nest(tree: SyntaxTree, { resource }: ArmAssignment, parameter: ArmParameter, arm: ArmContent): readonly Fix[] {
  const node = writtenNode(resource.node);
  const { offset, length } = node;
  const hasComments = tree.comments.some((comment) => comment.offset > offset && comment.offset < offset + length);
  const isOneGroup = parameter.type?.toLowerCase() === 'string';
  if (!isOneGroup || hasComments || arm.assignments.length > 1 || property(node, 'copy')) return [];
  return [
    {
      title: l10n.t('Delegate the resource group "{0}" only', parameter.name),
      edits: () => replaceItem(tree, node, deploymentAround(getNodeValue(node) as object, parameter.name)),
    },
  ];
}

function deploymentAround({ dependsOn, ...assignment }: { dependsOn?: unknown }, parameter: string): unknown {
  return {
    type: 'Microsoft.Resources/deployments',
    apiVersion: '2022-09-01',
    name: 'delegateResourceGroup',
    resourceGroup: `[parameters('${parameter}')]`,
    ...(dependsOn !== undefined && { dependsOn }),
    properties: {
      mode: 'Incremental',
      template: {
        $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
        contentVersion: '1.0.0.0',
        resources: [assignment],
      },
    },
  };
}
