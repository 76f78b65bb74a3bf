import * as l10n from '@vscode/l10n';
import type { Customer, OfferSource, Product, Scenario } from '../documents/scenario';
import type { Node } from '../documents/syntax-tree';
import type { OperationCatalogue, RoleCatalogue } from '../roles';
import { defaultConfiguration, type Profile, profiles } from '../workspace/configuration';
import { PrincipalBook } from '../workspace/principals';
import { Cast } from './cast';
import { type Ensemble, ensembleOf } from './inheritance';
import { type OfferVersion, type Resolve, resolveOffer, type Unresolved } from './offer-version';
import { pathFrom } from './paths';

/** All that stays the same along a story. */
export interface Setting {
  readonly scenario: Scenario;
  readonly profile: Profile;
  readonly customer: Customer | undefined;
  /** The file the customer stands in, relative to the scenario's; '' is the scenario itself. */
  readonly customerFile: string;
  /** What a reseller can order, by the names in the scenario. */
  readonly products: ReadonlyMap<string, Product>;
  /** The file the products stand in, relative to the scenario's; '' is the scenario itself. */
  readonly productsFile: string;
  /** The tenant of the provider's directory; undefined where there is none to read. */
  readonly providerTenant: string | undefined;
  /** Whether everything that may name a principal could be read: the directory and all offers. */
  readonly principalsKnown: boolean;
  readonly cast: Cast;
  /** The offers on sale when the story begins, by their names in the scenario. */
  readonly offers: ReadonlyMap<string, OfferVersion | Unresolved>;
  /** The version a source of the scenario's own file names. */
  versionOf(source: OfferSource): OfferVersion | Unresolved;
  readonly catalogue: RoleCatalogue;
  readonly operations: OperationCatalogue | undefined;
  /** Whether all files that the scenario builds on could be read. */
  readonly complete: boolean;
}

/** Reads all that a scenario refers to; the profile is meant where none is named. */
export function settingOf(
  scenario: Scenario,
  resolve: Resolve,
  catalogue: RoleCatalogue,
  operations: OperationCatalogue | undefined,
  profile: Profile = defaultConfiguration.profile,
): Setting {
  const ensemble = ensembleOf(scenario, resolve);
  const versions = new Map<OfferSource, OfferVersion | Unresolved>();
  const versionIn = (source: OfferSource, file: string): OfferVersion | Unresolved => {
    const version = versions.get(source) ?? resolveOffer(source, file, resolve);
    versions.set(source, version);
    return version;
  };
  const offers = new Map(
    [...(ensemble.offers?.value ?? [])].map(([name, source]) => [name, versionIn(source, ensemble.offers!.file)]),
  );
  for (const { from, deploys } of scenario.timeline?.items ?? []) {
    for (const source of [from, deploys]) if (source) versionIn(source, '');
  }
  const directory = directoryOf(ensemble, resolve);
  const definitions = [...versions.values()].flatMap((version) => ('unresolved' in version ? [] : version.definition));
  const principals = new PrincipalBook([{ uri: '', directory: directory?.directory, definitions }]);
  const directoryKnown = directory !== undefined || ensemble.provider?.value.directory === undefined;
  return {
    scenario,
    profile: profiles.find((known) => known === ensemble.profile) ?? profile,
    customer: ensemble.customer?.value,
    customerFile: ensemble.customer?.file ?? '',
    products: ensemble.products?.value ?? new Map(),
    productsFile: ensemble.products?.file ?? '',
    providerTenant: directory?.directory?.tenantId?.value,
    principalsKnown: directoryKnown && [...versions.values()].every((version) => !('unresolved' in version)),
    cast: new Cast(ensemble.provider?.value, ensemble.customer?.value, principals, catalogue, definitions),
    offers,
    versionOf: (source) => versionIn(source, ''),
    catalogue,
    operations,
    complete: ensemble.complete,
  };
}

/** Why somebody may be in more groups than can be seen; undefined where all is there to read. */
export function hiddenGroups({ principalsKnown }: Setting): string | undefined {
  return principalsKnown ? undefined : l10n.t('not all files that name groups can be read');
}

/** Whether a node stands in the scenario's own file, not in one it extends. */
export function isOwn(node: Node, scenario: Scenario): boolean {
  return node.parent ? isOwn(node.parent, scenario) : node === scenario.node;
}

function directoryOf({ provider }: Ensemble, resolve: Resolve): ReturnType<Resolve> {
  const path = provider?.value.directory?.value;
  return path === undefined || path === '' ? undefined : resolve(pathFrom(provider!.file, path));
}
