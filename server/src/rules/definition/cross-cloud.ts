import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { cloudName, cloudOf } from '../facts/cloud';
import { changeValue } from '../fixes/change-value';
import { rule } from '../rule';

export default rule({
  code: 'cross-cloud',
  source: ['TEN-05'],
  severity: 'error',
  armSeverity: 'warning',
  kinds: draftKinds,
  definition(definition, context, report) {
    const { cloud, managedByTenantId: tenant } = definition;
    const home = context.principals.tenantCloud(tenant?.value);
    const [there, here] = [cloudName(cloudOf(definition, context)), cloudName(home)];
    if (!there || !here || there === here) return;
    report(
      (cloud ?? tenant!).node,
      l10n.t(
        'The managing tenant is in {0}, and this is for customers in {1}: nothing is delegated from one cloud to another. Name a managing tenant of that cloud.',
        here,
        there,
      ),
      { fixes: cloud ? changeValue(cloud.node, cloud.value!, [home!]) : [] },
    );
  },
});
