import * as l10n from '@vscode/l10n';
import { armDraftKinds } from '../../documents/kinds';
import { isApiVersion, isOlder } from '../../documents/arm/api-versions';
import { property } from '../../documents/nodes';
import { textField } from '../../documents/model';
import { replaceValue } from '../fixes/edits';
import { rule } from '../rule';

const roleAssignment = /^Microsoft\.Authorization\/roleAssignments$/i;
const firstVersion = '2019-04-01-preview';
const stableVersion = '2022-04-01';

export default rule({
  code: 'cross-tenant-role-assignment',
  source: ['DEL-11'],
  severity: 'warning',
  kinds: armDraftKinds,
  document({ deployment: { arm } }, report) {
    for (const { type, node, apiVersion } of arm?.otherResources ?? []) {
      const identity = property(property(node, 'properties')?.value, 'delegatedManagedIdentityResourceId');
      // Without it, the customer assigns the role: nothing special is needed.
      if (!identity || !roleAssignment.test(type?.value ?? '')) continue;
      const version = apiVersion?.value;
      if (version !== undefined && isApiVersion(version) && isOlder(version, firstVersion)) {
        report(
          apiVersion!.node,
          l10n.t(
            'API version {0} of role assignments does not know "delegatedManagedIdentityResourceId". Use {1}, or another from {2} on.',
            version,
            stableVersion,
            firstVersion,
          ),
          {
            fixes: [
              { title: l10n.t('Use {0}', stableVersion), edits: () => [replaceValue(apiVersion!.node, stableVersion)] },
            ],
          },
        );
      }
      const kind = textField(property(node, 'properties')?.value, 'principalType');
      if (kind?.value?.toLowerCase() === 'serviceprincipal' || (kind && kind.value === undefined)) continue;
      report(
        kind?.node ?? identity.key,
        l10n.t(
          'A role assigned to a managed identity across tenants needs "principalType": "ServicePrincipal", for Azure cannot look the identity up.',
        ),
        {
          fixes: kind
            ? [
                {
                  title: l10n.t('Use {0}', '"ServicePrincipal"'),
                  edits: () => [replaceValue(kind.node, 'ServicePrincipal')],
                },
              ]
            : [],
        },
      );
    }
  },
});
