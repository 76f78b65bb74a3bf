import * as l10n from '@vscode/l10n';
import type { ArmContent } from '../../documents/arm/content';
import { rule } from '../rule';
import { scopeName } from './scope-names';
import { serviceResources } from './resources';
import { useSubscriptionSchema } from './use-subscription-schema';

export default rule({
  code: 'subscription-template-schema',
  source: ['ARM-13'],
  severity: 'warning',
  kinds: ['template'],
  document({ document, deployment: { arm } }, report) {
    if (!arm?.schema || !arm.scope || arm.scope === 'subscription' || !isOnboarding(arm)) return;
    report(
      arm.schema.node,
      l10n.t(
        'This template is deployed to {0}. Delegations are set up with subscription templates, which also reach the resource groups of a subscription.',
        scopeName(arm.scope),
      ),
      { fixes: useSubscriptionSchema(document.tree, arm.schema) },
    );
  },
});

/**
 * Whether a template delegates by itself. What stands in a policy is deployed to subscriptions whatever the template
 * is; what is deployed where it cannot be has its own rules.
 */
function isOnboarding(arm: ArmContent): boolean {
  const own = serviceResources(arm).filter(({ deployments }) => !deployments.some(({ type }) => isPolicy(type?.value)));
  const wrong =
    serviceResources(arm).some(({ deployments }) => deployments.length === 0) && arm.scope !== 'resourceGroup';
  const definedHere = arm.definitions.some(({ resource }) => resource?.deployments.length === 0);
  return own.length > 0 && !wrong && !definedHere;
}

function isPolicy(type: string | undefined): boolean {
  return type !== undefined && /^Microsoft\.Authorization\/policy/i.test(type);
}
