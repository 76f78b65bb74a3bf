import * as l10n from '@vscode/l10n';
import type { ArmAssignment, ArmContent, ArmDefinition, ArmResource } from '../../documents/arm/content';
import { writtenNode } from '../../documents/arm/resolved';
import { armDraftKinds } from '../../documents/kinds';
import { property } from '../../documents/nodes';
import type { SyntaxTree } from '../../documents/syntax-tree';
import { appendItem, setProperty } from '../fixes/edits';
import { type Fix, rule } from '../rule';
import { relatedAt } from '../wording/related';
import { idExpression } from './definition-id';
import { definitionOf } from './resources';

/** What a dependency on a definition, or on a deployment that may make it, names. */
const mayBeDefinition = /registrationDefinitions|Microsoft\.Resources\/deployments/i;

export default rule({
  code: 'assignment-depends-on',
  source: ['ARM-15'],
  severity: 'warning',
  kinds: armDraftKinds,
  document({ document, deployment: { arm } }, report) {
    for (const assignment of arm?.assignments ?? []) {
      const definition = definitionOf(assignment, arm!);
      const { type } = assignment.resource;
      if (!type || !definition?.resource || mayWait(assignment, definition.resource, arm!)) continue;
      report(
        type.node,
        l10n.t(
          'This assignment does not wait for its definition, and Azure may answer "InvalidRegistrationAssignmentCreateRequest". Name the definition in "dependsOn".',
        ),
        {
          related: [relatedAt(definition.resource.type!.node, l10n.t('The definition'))],
          fixes: waitFor(document.tree, assignment, definition),
        },
      );
    }
  },
});

function mayWait({ resource }: ArmAssignment, definition: ArmResource, arm: ArmContent): boolean {
  return [resource, ...resource.deployments].some(({ dependsOn }) => {
    if (dependsOn === undefined) return true;
    return dependsOn.some((text) => mayBeDefinition.test(text) || isNamed(definition, text) || isDeployment(text, arm));
  });
}

function isNamed({ nameText, symbolicName }: ArmResource, text: string): boolean {
  return text === nameText || text === symbolicName || (nameText !== undefined && text.endsWith(`/${nameText}`));
}

/** Whether a dependency is a nested deployment around a definition, by its name or its symbol. */
function isDeployment(text: string, { definitions }: ArmContent): boolean {
  return definitions.some(({ resource }) => resource?.deployments.some((around) => isNamed(around, text)));
}

/** Has the assignment, or the deployment around it, wait for the definition (QF-DEPENDS). */
function waitFor(tree: SyntaxTree, { resource }: ArmAssignment, definition: ArmDefinition): readonly Fix[] {
  const id = idExpression(definition);
  const { node } = resource.deployments[0] ?? resource;
  if (!id) return [];
  return [
    {
      title: l10n.t('Wait for the definition'),
      edits: () => {
        const list = property(writtenNode(node), 'dependsOn')?.value;
        return list ? appendItem(tree, list, id) : setProperty(tree, node, 'dependsOn', [id]);
      },
    },
  ];
}
