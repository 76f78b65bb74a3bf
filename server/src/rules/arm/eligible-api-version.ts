import * as l10n from '@vscode/l10n';
import { apiVersions, firstWithEligible, isOlder } from '../../documents/arm/api-versions';
import type { ArmDefinition, ArmResource } from '../../documents/arm/content';
import { armDraftKinds } from '../../documents/kinds';
import type { RuleContext } from '../context';
import { type Report, rule } from '../rule';
import { relatedAt } from '../wording/related';
import { definitionOf } from './resources';
import { useNewestVersion } from './use-newest-version';

export default rule({
  code: 'eligible-api-version',
  source: ['ARM-19'],
  severity: 'error',
  kinds: armDraftKinds,
  // Definition and assignment have the fault together, and are mended together.
  oncePerFile: armDraftKinds,
  document(context, report) {
    const { arm } = context.deployment;
    if (!arm) return;
    for (const definition of arm.definitions) {
      if (definition.resource) checkVersion(definition.resource, definition, context, report);
    }
    for (const assignment of arm.assignments) {
      const definition = definitionOf(assignment, arm);
      if (definition) checkVersion(assignment.resource, definition, context, report);
    }
  },
});

function checkVersion(
  { apiVersion }: ArmResource,
  { eligibleAuthorizations: list }: ArmDefinition,
  { document, deployment: { arm } }: RuleContext,
  report: Report,
): void {
  const version = apiVersion?.value?.toLowerCase();
  if (!list || list.items.length === 0 || version === undefined || !apiVersions.includes(version)) return;
  if (!isOlder(version, firstWithEligible)) return;
  report(
    apiVersion!.node,
    l10n.t(
      'With API version {0} Azure refuses this: eligible authorizations are "only allowed with api-version greater and equal to \'{1}\'", for the definition and for its assignment. Use a newer version for both.',
      version,
      firstWithEligible,
    ),
    {
      related: [relatedAt(list.key ?? list.node, l10n.t('The eligible authorizations'))],
      fixes: [useNewestVersion(document.tree, arm!)],
    },
  );
}
