import { privateAudienceOf } from '../documents/audience/audience';
import type { ParsedDocument } from '../documents/document';
import { parseDocument } from '../documents/document';
import { isArmKind } from '../documents/kinds';
import type { Definition } from '../documents/model';
import type { Scenario } from '../documents/scenario';
import type { SimulatedCustomer } from '../protocol';
import type { OperationCatalogue, RoleCatalogue } from '../roles';
import {
  defaultScenario,
  type DefaultScenarioInput,
  inventedCustomer,
  type Resolve,
  type ScenarioObject,
  settled,
  simulate,
  type Simulation,
  type Taker,
  takers,
} from '../simulation';
import { profiles } from '../workspace/configuration';
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
  const play = playerOf(uri, document, sources);
  if (document.scenario) return play(document.scenario);
  const text = defaultScenarioText(uri, document, customer, sources);
  return text === undefined ? undefined : play(parseDocument('scenario', text).scenario);
}

/** The text of the scenario file that plays a plan, a manifest or a file of Azure's own for a customer; undefined for any other document. */
export function defaultScenarioText(
  uri: string,
  document: ParsedDocument,
  customer: SimulatedCustomer | undefined,
  sources: PlaySources,
): string | undefined {
  const { workspace, catalogue } = sources;
  const definition = definitionOf(uri, document, workspace);
  if (!definition) return undefined;
  const chosen = readCustomer(customer ?? {});
  const story = defaultScenario({
    offer: fileName(uri).replace(/(?:\.(?:plan|manifest)\.msp)?\.jsonc?$/i, ''),
    source: sourceOf(uri, document, workspace, chosen.taker),
    definition,
    catalogue,
    profile: workspace.surroundings(uri).configuration.profile,
    audience: privateAudienceOf(document.plan, (path) => workspace.documentAt(uri, path)),
    directory: workspace.directoryPath(uri, definition.managedByTenantId?.value),
    ...chosen,
  });
  const play = playerOf(uri, document, sources);
  const asPlayed = customer && settled(story, (other) => play(parseDocument('scenario', written(other)).scenario));
  return written(asPlayed ?? story);
}

/** Plays scenarios as they would lie beside a document. */
function playerOf(
  uri: string,
  document: ParsedDocument,
  { workspace, catalogue, operations }: PlaySources,
): (scenario: Scenario | undefined) => Simulation | undefined {
  const own = fileName(uri);
  const resolve: Resolve = (path) => (path === own ? document : workspace.documentAt(uri, path));
  const { profile } = workspace.surroundings(uri).configuration;
  return (scenario) => scenario && simulate(scenario, resolve, catalogue, operations, profile);
}

/** Takes what somebody typed about a customer as far as it says something; the rest is invented. */
function readCustomer(typed: SimulatedCustomer): Partial<DefaultScenarioInput> {
  const said = (text: string | undefined): string | undefined => text?.trim() || undefined;
  const oneOf = <Value extends string>(values: readonly Value[], text: string | undefined): Value | undefined =>
    values.find((value) => value === text);
  const [group, subscription] = [said(typed.resourceGroup), said(typed.subscription)];
  const scope = group === undefined ? subscription : `${subscription ?? inventedCustomer.scope}/${group}`;
  const given = {
    customer: said(typed.name),
    tenantId: said(typed.tenantId),
    scope,
    taker: oneOf(takers, typed.taker),
    profile: oneOf(profiles, typed.profile),
    channel: oneOf(['direct', 'csp'] as const, typed.channel),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function written(story: ScenarioObject): string {
  return `${JSON.stringify(story, undefined, 2)}\n`;
}

/** How a scenario beside the document names what it plays. An Admin Agent deploys what a plan would sell (CSP-13). */
function sourceOf(
  uri: string,
  { kind, plan }: ParsedDocument,
  workspace: Workspace,
  taker: Taker | undefined,
): DefaultScenarioInput['source'] {
  if (isArmKind(kind)) return workspace.templatePaths(uri);
  const manifest = plan?.manifestFile?.value;
  if (taker === 'adminAgent' && manifest !== undefined) return { manifest };
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
