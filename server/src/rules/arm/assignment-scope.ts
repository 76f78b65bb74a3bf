import * as l10n from '@vscode/l10n';
import type { ArmAssignment, ArmContent } from '../../documents/arm/content';
import { armDraftKinds } from '../../documents/kinds';
import { rule } from '../rule';
import { definitionResources } from './resources';
import { scopeName } from './scope-names';

export default rule({
  code: 'assignment-scope',
  source: ['ARM-12', 'DLG-07'],
  severity: 'error',
  kinds: armDraftKinds,
  document({ deployment: { arm } }, report) {
    for (const assignment of arm?.assignments ?? []) {
      const { type, scope } = assignment.resource;
      if (!type || (scope !== 'managementGroup' && scope !== 'tenant') || isSaidOfDefinition(assignment, arm!))
        continue;
      report(
        type.node,
        l10n.t(
          'Subscriptions and resource groups can be delegated, and this assignment is deployed to {0}. For a management group, assign a policy to it that delegates each of its subscriptions.',
          scopeName(scope),
        ),
      );
    }
  },
});

/** Whether a definition beside it has the same fault: `definition-subscription-scope` then speaks. */
function isSaidOfDefinition({ resource }: ArmAssignment, arm: ArmContent): boolean {
  const around = resource.deployments.at(-1)?.node;
  return definitionResources(arm).some(
    ({ scope, deployments }) => scope === resource.scope && deployments.at(-1)?.node === around,
  );
}
