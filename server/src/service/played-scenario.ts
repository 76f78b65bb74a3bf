import type { ParsedDocument } from '../documents/document';
import { parseDocument } from '../documents/document';
import { type DocumentKind, isArmKind } from '../documents/kinds';
import type { Definition } from '../documents/model';
import type { SimulatedCustomer } from '../protocol';
import type { OperationCatalogue, RoleCatalogue } from '../roles';
import { defaultScenario, type DefaultScenarioInput, type Resolve, simulate, type Simulation } from '../simulation';
import type { Workspace } from '../workspace/workspace';

/** What a simulation reads beside the document. */
export interface PlaySources {
  readonly workspace: Workspace;
  readonly catalogue: RoleCatalogue;
  readonly operations: OperationCatalogue;
}

/** Plays a scenario, or for a plan, a manifest or a file of Azure's own the default one; undefined where there is nothing to play. */
export function playedScenario(
  uri: string,
  document: ParsedDocument,
  customer: SimulatedCustomer | undefined,
  sources: PlaySources,
): Simulation | undefined {
  const own = fileName(uri);
  const resolve: Resolve = (path) => (path === own ? document : sources.workspace.documentAt(uri, path));
  const text = document.scenario ? undefined : defaultScenarioText(uri, document, customer, sources);
  const scenario = document.scenario ?? (text === undefined ? undefined : parseDocument('scenario', text).scenario);
  const { profile } = sources.workspace.surroundings(uri).configuration;
  return scenario && simulate(scenario, resolve, sources.catalogue, sources.operations, profile);
}

/** The text of the scenario file that plays a plan, a manifest or a file of Azure's own for a customer; undefined for any other document. */
export function defaultScenarioText(
  uri: string,
  document: ParsedDocument,
  customer: SimulatedCustomer | undefined,
  { workspace, catalogue }: Pick<PlaySources, 'workspace' | 'catalogue'>,
): string | undefined {
  const definition = definitionOf(uri, document, workspace);
  if (!definition) return undefined;
  const own = fileName(uri);
  const scenario = defaultScenario({
    offer: own.replace(/(?:\.(?:plan|manifest)\.msp)?\.jsonc?$/i, ''),
    source: sourceOf(uri, document.kind, workspace),
    definition,
    catalogue,
    profile: workspace.surroundings(uri).configuration.profile,
    plan: document.plan,
    directory: workspace.directoryPath(uri, definition.managedByTenantId?.value),
    ...(customer && { customer: customer.name, tenantId: customer.tenantId, scope: customer.subscription }),
  });
  return `${JSON.stringify(scenario, undefined, 2)}\n`;
}

/** How a scenario beside the document names what it plays. */
function sourceOf(uri: string, kind: DocumentKind, workspace: Workspace): DefaultScenarioInput['source'] {
  if (isArmKind(kind)) return workspace.templatePaths(uri);
  return kind === 'plan' ? { plan: fileName(uri) } : { manifest: fileName(uri) };
}

/** The one definition of a plan, a manifest or a file of Azure's own; undefined where there is none, or several. */
export function definitionOf(uri: string, document: ParsedDocument, workspace: Workspace): Definition | undefined {
  if (isArmKind(document.kind)) {
    const definitions = workspace.wholeDeployment(uri)?.definitions ?? [];
    return definitions.length === 1 ? definitions[0] : undefined;
  }
  if (document.kind !== 'plan' && document.kind !== 'manifest') return undefined;
  const file = document.plan?.manifestFile?.value;
  return document.definitions[0] ?? (file === undefined ? undefined : workspace.documentAt(uri, file)?.definitions[0]);
}

function fileName(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
