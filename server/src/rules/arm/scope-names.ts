import * as l10n from '@vscode/l10n';
import type { DeploymentScope } from '../../documents/arm/content';

/** How messages name where something is deployed. */
export function scopeName(scope: DeploymentScope): string {
  switch (scope) {
    case 'resourceGroup':
      return l10n.t('a resource group');
    case 'subscription':
      return l10n.t('a subscription');
    case 'managementGroup':
      return l10n.t('a management group');
    case 'tenant':
      return l10n.t('a tenant');
  }
}
