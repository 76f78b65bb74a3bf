import type { ArmContent, ArmDefinition } from '../../documents/arm/content';
import { textField } from '../../documents/model';

/** A definition that is deployed, and where it delegates what. */
export interface DeployedDefinition {
  readonly definition: ArmDefinition;
  /** The customer's tenant, by name or else id; the subscription where Azure says neither. */
  readonly customer: string;
  readonly managedBy: string;
  readonly scopes: readonly string[];
}

const idOfAssignment = /^(.*)\/providers\/Microsoft\.ManagedServices\/registrationAssignments\/[^/]+\/?$/i;
const idOfDefinition = /^(.*)\/providers\/Microsoft\.ManagedServices\/registrationDefinitions\/[^/]+\/?$/i;

/** The definitions that answers of Azure hold, each once, with what their assignments delegate. */
export function deployedDefinitions(contents: readonly ArmContent[]): readonly DeployedDefinition[] {
  const found = new Map<string, ArmDefinition>();
  for (const definition of contents.flatMap(({ definitions }) => definitions)) {
    const id = idOf(definition)?.toLowerCase() ?? `#${found.size}`;
    if (!found.has(id)) found.set(id, definition);
  }
  const delegated = delegatedBy(contents);
  return [...found].map(([id, definition]) => {
    const subscription = scopeIn(idOfDefinition, idOf(definition));
    const scopes = delegated.get(id) ?? [];
    return {
      definition,
      customer: customerOf(definition) ?? subscription ?? '',
      managedBy: textField(definition.node, 'managedByTenantName')?.value || definition.managedByTenantId?.value || '',
      scopes: scopes.length > 0 || subscription === undefined ? scopes : [subscription],
    };
  });
}

/** What is delegated by each definition, by the definition's id in lower case. */
function delegatedBy(contents: readonly ArmContent[]): ReadonlyMap<string, readonly string[]> {
  const scopes = new Map<string, string[]>();
  for (const { resource, registrationDefinitionId } of contents.flatMap(({ assignments }) => assignments)) {
    const scope = scopeIn(idOfAssignment, textField(resource.node, 'id')?.value);
    const definition = registrationDefinitionId?.value?.toLowerCase();
    if (scope === undefined || definition === undefined) continue;
    const known = scopes.get(definition);
    if (!known) scopes.set(definition, [scope]);
    else if (!known.includes(scope)) known.push(scope);
  }
  return scopes;
}

function customerOf({ node }: ArmDefinition): string | undefined {
  return textField(node, 'manageeTenantName')?.value || textField(node, 'manageeTenantId')?.value;
}

function idOf({ resource }: ArmDefinition): string | undefined {
  return textField(resource?.node, 'id')?.value;
}

/** The scope an id begins with, without the words that all share: `2f9a…/rg-app`. */
function scopeIn(pattern: RegExp, id: string | undefined): string | undefined {
  const scope = id === undefined ? undefined : pattern.exec(id)?.[1];
  return scope?.replace(/^\/?subscriptions\//i, '').replace(/\/resourceGroups\//i, '/');
}
