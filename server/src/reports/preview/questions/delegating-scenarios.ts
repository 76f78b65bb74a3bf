import type { OfferSource, Scenario } from '../../../documents/scenario';
import type { Links } from '../../../workspace/links';

/** A scenario that plays an offer, and which scopes it delegates under it. */
export interface DelegatingScenario {
  readonly name: string;
  readonly customer: string | undefined;
  /** By the scenario's own short names: `prod`, `prod/rg-app`; each once. */
  readonly scopes: readonly string[];
}

/** Files that scenarios may name for one offer: those it is written in, and the records of its plan. */
export interface OfferFiles {
  /** The manifest, plan or template. */
  readonly sources: readonly Links[];
  /** The id of the plan, by which a record tells its plans apart. */
  readonly planId: string | undefined;
}

/** The scenarios that play the offer in these files and delegate something under it, in the order of their paths. */
export function delegatingScenarios({ sources, planId }: OfferFiles): readonly DelegatingScenario[] {
  const files = [...sources, ...sources.flatMap(recordsOf)];
  const uris = new Set(files.flatMap(({ referrers }) => referrers));
  return [...uris].sort().flatMap((uri) => {
    const [file] = files;
    const scenario = file?.document(uri)?.scenario;
    if (!file || !scenario) return [];
    const links = file.of(uri);
    const isPlayed = (source: OfferSource): boolean => {
      const path = source.plan ?? source.manifest ?? source.template ?? source.published;
      const destination = path?.value === undefined ? undefined : links.follow(path.value);
      if (destination?.state !== 'found' || !files.some((own) => own.uri === destination.uri)) return false;
      return source.published === undefined || source.planId?.value === planId;
    };
    const names = [...(scenario.offers ?? [])].flatMap(([name, source]) => (isPlayed(source) ? [name] : []));
    const scopes = scopesUnder(names, scenario);
    if (scopes.length === 0) return [];
    return [{ name: scenario.name?.value || fileName(uri), customer: scenario.customer?.name?.value, scopes }];
  });
}

function recordsOf(links: Links): readonly Links[] {
  return links.referrers.filter((uri) => links.document(uri)?.published).map((uri) => links.of(uri));
}

/** What is delegated when the story begins, and by its steps; a step that is meant to be refused delegates nothing. */
function scopesUnder(offers: readonly string[], { customer, timeline }: Scenario): readonly string[] {
  const steps = (timeline?.items ?? []).filter(
    (step) => step.do?.value === 'delegate' && step.result?.value !== 'refused',
  );
  const delegations = [...(customer?.delegations?.items ?? []), ...steps];
  const scopes = delegations
    .filter(({ offer }) => offer?.value !== undefined && offers.includes(offer.value))
    .flatMap((delegation) => (delegation.scopes?.items ?? []).flatMap(({ value }) => value ?? []));
  return [...new Set(scopes)];
}

function fileName(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}
