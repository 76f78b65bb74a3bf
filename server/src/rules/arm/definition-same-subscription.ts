import * as l10n from '@vscode/l10n';
import type { ArmResource } from '../../documents/arm/content';
import { isGuid, sameId } from '../../documents/guid';
import { armDraftKinds } from '../../documents/kinds';
import { type Field, textField } from '../../documents/model';
import { rule } from '../rule';
import { relatedAt } from '../wording/related';

const inId = /^\/subscriptions\/([0-9a-f-]{36})\//i;

export default rule({
  code: 'definition-same-subscription',
  source: ['ARM-17'],
  severity: 'warning',
  kinds: armDraftKinds,
  document({ deployment: { arm } }, report) {
    for (const { resource, registrationDefinitionId: id } of arm?.assignments ?? []) {
      const ofDefinition = id?.value === undefined ? undefined : inId.exec(id.value)?.[1];
      const target = targetOf(resource);
      if (!ofDefinition || !target || sameId(ofDefinition, target.value)) continue;
      report(
        id!.node,
        l10n.t(
          'This definition is in subscription {0}, and the assignment goes to {1}. Both must be in one subscription: make a definition in each.',
          ofDefinition,
          target.value!,
        ),
        { related: [relatedAt(target.node, l10n.t('The subscription of the assignment'))] },
      );
    }
  },
});

/** The subscription that a deployment around a resource names, the innermost first; none where it is not plain text. */
function targetOf({ deployments }: ArmResource): Field | undefined {
  const target = deployments.map(({ node }) => textField(node, 'subscriptionId')).findLast((field) => field);
  return target?.value !== undefined && isGuid(target.value) ? target : undefined;
}
