import type { ParsedDocument } from '../../documents/document';
import type { RoleCatalogue } from '../../roles';
import type { PrincipalBook } from '../../workspace/principals';
import { endsWith, type Place } from '../place';
import { durationItems } from './durations';
import { principalItems } from './principals';
import { roleItems } from './roles';
import type { ValueItem } from './value-item';

interface Sources {
  readonly catalogue: RoleCatalogue;
  principals(): PrincipalBook;
}

/** The values that may stand at a place; undefined where they are left to the schema. */
export function valueItemsAt(
  { kind }: ParsedDocument,
  place: Place,
  sources: Sources,
): readonly ValueItem[] | undefined {
  if (kind !== 'manifest') return undefined;
  const { path } = place;
  const eligible = path.includes('eligibleAuthorizations');
  if (endsWith(path, 'roleDefinitionId')) return roleItems(sources.catalogue, eligible ? 'eligible' : 'active');
  if (endsWith(path, 'delegatedRoleDefinitionIds', '#')) return roleItems(sources.catalogue, 'delegated');
  if (endsWith(path, 'maximumActivationDuration')) return durationItems();
  if (endsWith(path, 'principalId')) {
    const approver = path.includes('managedByTenantApprovers');
    return principalItems(sources.principals(), { refusesServicePrincipals: eligible, hasType: !approver });
  }
  return undefined;
}
