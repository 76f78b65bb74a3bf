import * as l10n from '@vscode/l10n';
import { armDraftKinds } from '../../documents/kinds';
import { rule } from '../rule';
import { relatedAt } from '../wording/related';
import { definitionResources } from './resources';
import { scopeName } from './scope-names';
import { useSubscriptionSchema } from './use-subscription-schema';

export default rule({
  code: 'definition-subscription-scope',
  source: ['ARM-11'],
  severity: 'error',
  kinds: armDraftKinds,
  document({ document, deployment: { arm } }, report) {
    for (const { type, scope, deployments } of arm ? definitionResources(arm) : []) {
      if (!type || scope === undefined || scope === 'subscription') continue;
      const schema = deployments.length === 0 ? arm!.schema : undefined;
      report(
        type.node,
        l10n.t(
          'A definition can only be made in a subscription, and this one is deployed to {0}: Azure answers "InvalidRegistrationDefinitionUri". Deploy it with a subscription template; only the assignment may go to a resource group.',
          scopeName(scope),
        ),
        {
          related: schema ? [relatedAt(schema.node, l10n.t('The kind of template is said here'))] : [],
          fixes: schema ? useSubscriptionSchema(document.tree, schema) : [],
        },
      );
    }
  },
});
