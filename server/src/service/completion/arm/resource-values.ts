import * as l10n from '@vscode/l10n';
import { apiVersions, firstWithEligible, isOlder, newestApiVersion } from '../../../documents/arm/api-versions';
import { assignmentType, definitionType } from '../../../documents/arm/kind';
import type { Deployment } from '../../../documents/deployment';
import { property } from '../../../documents/nodes';
import type { Node } from '../../../documents/syntax-tree';
import { definitionIdFor } from '../../../rules/arm/definition-id';
import type { Place } from '../../place';
import { namedValue, type ValueItem } from '../value-item';

/**
 * The values that the resources of a delegation take: known API versions, an expression for the id of the definition
 * that an assignment is for. Undefined for any other place.
 */
export function resourceValues(
  { path }: Place,
  object: Node | undefined,
  { arm }: Deployment,
): readonly ValueItem[] | undefined {
  switch (path.at(-1)) {
    case 'apiVersion':
      return isOfDelegation(object) ? versionItems() : undefined;
    case 'registrationDefinitionId': {
      const id = arm && definitionIdFor(arm);
      return id === undefined ? undefined : [namedValue(id, l10n.t('the definition in this file'))];
    }
    default:
      return undefined;
  }
}

function isOfDelegation(resource: Node | undefined): boolean {
  const type: unknown = property(resource, 'type')?.value?.value;
  return typeof type === 'string' && (definitionType.test(type) || assignmentType.test(type));
}

/** The newest version first; what an older one lacks is said. */
function versionItems(): readonly ValueItem[] {
  return apiVersions.toReversed().map((version, rank) => {
    const words = isOlder(version, firstWithEligible)
      ? l10n.t('without eligible authorizations')
      : version === newestApiVersion
        ? l10n.t('newest, stable')
        : '';
    return namedValue(version, words, { rank });
  });
}
