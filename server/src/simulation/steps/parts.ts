import * as l10n from '@vscode/l10n';
import type { Field } from '../../documents/model';
import type { Step } from '../../documents/scenario';
import type { Actor } from '../cast';
import { readScope, sameScope, type Scope } from '../scope';
import type { Setting } from '../setting';
import type { OfferState, State } from '../state';
import { type Clouds, faulty, type Refusal, refused, type Undecided, undecided } from '../turn';

/** What a step does to the state, given all that stays the same along the story. */
export interface Moment {
  readonly state: State;
  readonly setting: Setting;
}

/** A scope that a step names, and whether the customer has it; undefined where that is not known. */
export interface NamedScope {
  readonly scope: Scope;
  readonly exists: boolean | undefined;
}

/** The offer a step is about. */
export function offerOf(step: Step, { state, setting }: Moment): OfferState | Undecided {
  const name = step.offer?.value;
  if (name === undefined) return undecided(l10n.t('The step names no offer.'), 'everything');
  const offer = state.offers.get(name);
  if (!offer) return missing(step.offer!, unknownOffer(name, state.offers.keys()), 'everything', setting);
  return offer;
}

/** What hides an offer: nothing can be told of a step that is about it. */
export function doubtAbout({ name, unknown }: OfferState): Undecided | undefined {
  if (unknown === undefined) return undefined;
  return undecided(l10n.t('Nothing can be told of "{0}": {1}.', name, unknown), { offer: name });
}

/** The person that a field names; `clouds` is what cannot be told when nobody has that name. */
export function actorOf(field: Field | undefined, { setting }: Moment, clouds: Clouds): Actor | Undecided {
  if (field?.value === undefined) return undecided(l10n.t('The step does not say who acts.'), clouds);
  const person = setting.cast.person(field.value);
  return person ?? missing(field, unknownPerson(field.value, setting), clouds, setting);
}

/** The scopes a step names, one at least. */
export function scopesOf(step: Step, { setting }: Moment, clouds: Clouds): readonly NamedScope[] | Undecided | Refusal {
  const written = step.scopes?.items ?? [];
  if (written.length === 0) return undecided(l10n.t('The step names no scope.'), clouds);
  const scopes: NamedScope[] = [];
  for (const field of written) {
    const scope = scopeOf(field, { setting }, clouds);
    if ('outcome' in scope) return scope;
    if (!scopes.some((other) => sameScope(other.scope, scope.scope))) scopes.push(scope);
  }
  return scopes;
}

/** The scope of the customer that a field names. */
export function scopeOf(
  field: Field | undefined,
  { setting }: Pick<Moment, 'setting'>,
  clouds: Clouds,
): NamedScope | Undecided | Refusal {
  if (field?.value === undefined) return undecided(l10n.t('The step names no scope.'), clouds);
  const reading = readScope(field.value, setting.customer);
  switch (reading.kind) {
    case 'scope':
      return reading;
    case 'management-group':
      return refused(
        l10n.t('"{0}" is above subscriptions; only subscriptions and resource groups can be delegated.', field.value),
        ['DLG-07'],
      );
    case 'outside':
      return missing(field, outside(field.value, setting), clouds, setting);
  }
}

/** What is wrong with the name of an offer that the scenario does not have. */
export function unknownOffer(name: string, offers: Iterable<string>): string {
  return l10n.t('"{0}" is no offer of this scenario. Offers are: {1}.', name, listed(offers));
}

/** What is wrong with the name of somebody whom the scenario does not have. */
export function unknownPerson(name: string, { cast }: Setting): string {
  const people = [...cast.names('provider'), ...cast.names('customer')];
  return l10n.t('"{0}" is nobody in this scenario. People are: {1}.', name, listed(people));
}

/** What is wrong with a scope that is not the customer's. */
export function outside(text: string, { customer }: Setting): string {
  const subscriptions = customer?.subscriptions?.items.flatMap(({ name }) => name?.value ?? []) ?? [];
  return l10n.t('"{0}" lies outside the customer. Its subscriptions are: {1}.', text, listed(subscriptions));
}

/** What is not there is a fault of the scenario, unless a file that may hold it could not be read. */
function missing(field: Field, message: string, clouds: Clouds, setting: Setting): Undecided {
  return setting.complete ? faulty(field.node, message, clouds) : undecided(message, clouds);
}

function listed(names: Iterable<string>): string {
  return [...names].join(', ') || l10n.t('none');
}
