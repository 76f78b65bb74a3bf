import type { JSONPath } from 'jsonc-parser';
import type { ParsedDocument } from '../../documents/document';
import type { DocumentKind } from '../../documents/kinds';
import { type ReferenceTarget, targetAt } from '../../documents/references';
import type { OperationCatalogue, RoleCatalogue } from '../../roles';
import type { PrincipalBook } from '../../workspace/principals';
import { endsWith, type Place } from '../place';
import { durationItems } from './durations';
import { pathItems } from './paths';
import { principalItems } from './principals';
import { roleItems } from './roles';
import { scenarioValues } from './scenario-values';
import { tenantItems } from './tenants';
import type { ValueItem, ValueList } from './value-item';

/** Where values come from. */
export interface ValueSources {
  readonly catalogue: RoleCatalogue;
  /** Every principal the workspace names. */
  principals(): PrincipalBook;
  /** Every operation of Azure. */
  operations(): Promise<OperationCatalogue>;
  /** The files that a path of the document may lead to, as the document writes them. */
  pathsTo(target: ReferenceTarget): Promise<readonly string[]>;
  /** The document at a path that the document would write. */
  documentAt(path: string): ParsedDocument | undefined;
}

/** The values that may stand at a place; undefined where they are left to the schema. */
export async function valuesAt(
  { kind, scenario }: ParsedDocument,
  place: Place,
  sources: ValueSources,
): Promise<ValueList | undefined> {
  const target = targetAt(kind, place.path);
  if (target) return pathValues(target, sources);
  if (scenario) return scenarioValues(scenario, place, sources);
  const items = isInDefinition(kind, place.path) ? definitionItems(place.path, sources) : undefined;
  return items && { items };
}

/** The files that belong at a place; where there are none the schema may say what else does. */
async function pathValues(target: ReferenceTarget, sources: ValueSources): Promise<ValueList | undefined> {
  const items = pathItems(await sources.pathsTo(target), sources.documentAt);
  return items.length > 0 ? { items } : undefined;
}

/** Whether a place is in a manifest: in a file of its own, inside a plan, or in the record of a published one. */
function isInDefinition(kind: DocumentKind, path: JSONPath): boolean {
  return kind === 'manifest' || ((kind === 'plan' || kind === 'published') && path.includes('manifest'));
}

function definitionItems(path: JSONPath, sources: ValueSources): readonly ValueItem[] | undefined {
  const eligible = path.includes('eligibleAuthorizations');
  if (endsWith(path, 'roleDefinitionId')) return roleItems(sources.catalogue, eligible ? 'eligible' : 'active');
  if (endsWith(path, 'delegatedRoleDefinitionIds', '#')) return roleItems(sources.catalogue, 'delegated');
  if (endsWith(path, 'maximumActivationDuration')) return durationItems();
  if (endsWith(path, 'managedByTenantId')) return tenantItems(sources.principals());
  if (endsWith(path, 'principalId')) {
    const approver = path.includes('managedByTenantApprovers');
    return principalItems(sources.principals(), {
      refusesServicePrincipals: eligible,
      hasType: !approver,
      hasName: true,
    });
  }
  return undefined;
}
