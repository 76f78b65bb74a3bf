import type { Actor } from './cast';
import { namedPrincipals } from './named-principals';
import { readScope, sameScope, type Scope } from './scope';
import type { Setting } from './setting';
import type { Simulation } from './simulation';
import { tellingOperations } from './telling-action';

/** So many operations stand side by side before a table becomes too wide to read. */
const mostOperations = 16;

/** What one may ask about at every moment of a story, each once. */
export interface Questions {
  /** The people of the provider, the principals that its offers name, and the people of the customer. */
  readonly actors: readonly Actor[];
  /** Those the story expects something of, and some that tell roles apart. */
  readonly operations: readonly string[];
  /** The subscriptions of the customer, what is delegated of them, and what the story asks about. */
  readonly scopes: readonly Scope[];
}

/** Whom, what and where one may ask about along a story. */
export function questionsOf({ scenario, setting }: Pick<Simulation, 'scenario' | 'setting'>): Questions {
  const steps = scenario.timeline?.items ?? [];
  const expected = steps.flatMap(({ expect }) => expect?.items ?? []);
  const asked = expected.flatMap(({ action }) => action?.value ?? []).filter((name) => !name.includes('*'));
  const scopeTexts = [
    ...steps.flatMap(({ scopes }) => scopes?.items ?? []),
    ...expected.flatMap((one) => one.scope ?? []),
  ];
  return {
    actors: actorsOf(scenario.timeline?.items ?? [], setting),
    operations: unique([...asked, ...tellingOperations], (name) => name.toLowerCase()).slice(0, mostOperations),
    scopes: scopesOf(
      scopeTexts.flatMap(({ value }) => value ?? []),
      setting,
    ),
  };
}

function actorsOf(steps: NonNullable<Simulation['scenario']['timeline']>['items'], setting: Setting): readonly Actor[] {
  const { cast, offers } = setting;
  const later = steps.flatMap(({ from, deploys }) => [from, deploys]).flatMap((source) => source ?? []);
  const versions = [...offers.values(), ...later.map((source) => setting.versionOf(source))];
  const principals = versions
    .flatMap((version) => ('unresolved' in version ? [] : namedPrincipals(version.definition)))
    .flatMap(({ principalId }) => principalId?.value ?? []);
  const names = [...cast.names('provider'), ...principals, ...cast.names('customer')];
  return unique(
    names.flatMap((name) => cast.find(name) ?? []),
    ({ name }) => name.toLowerCase(),
  );
}

function scopesOf(texts: readonly string[], { customer }: Setting): readonly Scope[] {
  const declared = (customer?.subscriptions?.items ?? []).flatMap(({ name, resourceGroups }) => {
    if (name?.value === undefined) return [];
    const groups = (resourceGroups?.items ?? []).flatMap(({ value }) => value ?? []);
    return [name.value, ...groups.map((group) => `${name.value}/${group}`)];
  });
  const read = [...declared, ...texts].map((text) => readScope(text, customer));
  const scopes = read.flatMap((reading) => (reading.kind === 'scope' ? reading.scope : []));
  return scopes.filter((scope, index) => scopes.findIndex((other) => sameScope(other, scope)) === index);
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(keyOf(item)) && seen.add(keyOf(item)));
}
