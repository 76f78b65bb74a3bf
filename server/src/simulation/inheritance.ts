import {
  type Customer,
  type OfferSource,
  type Product,
  type Provider,
  readScenario,
  type Scenario,
} from '../documents/scenario';
import type { Resolve } from './offer-version';
import { pathFrom } from './paths';

/** A part of a scenario with the file it stands in, relative to the scenario that is simulated; '' is that one itself. */
export interface Located<T> {
  readonly file: string;
  readonly value: T;
}

/** The parts of a scenario, those it takes over from the one it extends included. */
export interface Ensemble {
  readonly offers: Located<ReadonlyMap<string, OfferSource>> | undefined;
  readonly provider: Located<Provider> | undefined;
  readonly customer: Located<Customer> | undefined;
  readonly products: Located<ReadonlyMap<string, Product>> | undefined;
  readonly profile: string | undefined;
  /** Whether all that is extended could be read. */
  readonly complete: boolean;
}

/** Takes over what a scenario does not give itself from the one it extends; a circle ends where it closes. */
export function ensembleOf(scenario: Scenario, resolve: Resolve, file = '', seen: readonly string[] = ['']): Ensemble {
  const base = baseOf(scenario, resolve, file, seen);
  const here = <T>(value: T | undefined): Located<T> | undefined => (value === undefined ? undefined : { file, value });
  return {
    offers: here(scenario.offers) ?? base?.offers,
    provider: here(scenario.provider) ?? base?.provider,
    customer: here(scenario.customer) ?? base?.customer,
    products: here(scenario.products) ?? base?.products,
    profile: scenario.profile?.value ?? base?.profile,
    complete: !scenario.extends || (base?.complete ?? false),
  };
}

function baseOf(scenario: Scenario, resolve: Resolve, file: string, seen: readonly string[]): Ensemble | undefined {
  if (!scenario.extends?.value) return undefined;
  const path = pathFrom(file, scenario.extends.value);
  if (seen.includes(path)) return undefined;
  const document = resolve(path);
  if (document?.kind !== 'scenario' || !document.tree.root) return undefined;
  return ensembleOf(readScenario(document.tree.root), resolve, path, [...seen, path]);
}
