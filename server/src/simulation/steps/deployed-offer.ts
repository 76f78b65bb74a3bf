import { sameId } from '../../documents/guid';
import { type Authorization, authorizationsOf, type Definition } from '../../documents/model';
import type { OfferVersion } from '../offer-version';
import { sameName } from '../scope';
import type { OfferState, State } from '../state';

/**
 * The offer that a deployment in a subscription is about: the one whose definition it writes anew, one that the scenario
 * declares and nobody has deployed yet, or a new one that is called as its definition.
 */
export function deployedOffer(version: OfferVersion, subscription: string, { offers }: State): OfferState {
  const known = [...offers.values()].filter(({ accepted }) => !accepted);
  const defined = known.filter(({ definedIn, latest }) => definedIn && latest && isSameDefinition(latest, version));
  const declared = known.filter(({ definedIn, latest }) => !definedIn && latest?.route === 'either');
  const found =
    defined.find(({ definedIn }) => definedIn!.includes(subscription)) ??
    defined.find(({ latest }) => givesTheSame(latest!.definition, version.definition)) ??
    declared.find(({ latest }) => latest!.path === version.path && isSameDefinition(latest!, version)) ??
    declared.find(({ latest }) => isSameDefinition(latest!, version));
  return found ?? newOffer(nameFor(version, subscription, offers));
}

/** Whether two versions give the same roles to the same principals. */
export function givesTheSame(a: Definition, b: Definition): boolean {
  const [ours, theirs] = [authorizationsOf(a), authorizationsOf(b)];
  return (
    ours.length === theirs.length && ours.every((entry) => theirs.some((other) => isSameAuthorization(entry, other)))
  );
}

/** A definition is the same by the name of its resource, or where only one has such a name, by that of the offer. */
function isSameDefinition(a: OfferVersion, b: OfferVersion): boolean {
  const [ours, theirs] = [a, b].map(({ template }) => template?.definitions[0]?.resource?.nameText);
  return ours !== undefined && theirs !== undefined ? sameName(ours, theirs) : sameName(a.name, b.name);
}

function isSameAuthorization(a: Authorization, b: Authorization): boolean {
  return (
    a.access === b.access &&
    sameId(a.principalId?.value, b.principalId?.value) &&
    sameId(a.roleDefinitionId?.value, b.roleDefinitionId?.value)
  );
}

function newOffer(name: string): OfferState {
  return {
    name,
    latest: undefined,
    inForce: undefined,
    accepted: false,
    scopes: [],
    stopped: false,
    removed: false,
    definedIn: undefined,
    assigners: [],
    unknown: undefined,
  };
}

/** The name of the definition, told apart by the subscription where another offer has it. */
function nameFor({ name, path }: OfferVersion, subscription: string, offers: State['offers']): string {
  const plain = name || path;
  if (!offers.has(plain)) return plain;
  const apart = `${plain} (${subscription})`;
  for (let count = 2; ; count++) {
    const candidate = count === 2 ? apart : `${apart} ${count - 1}`;
    if (!offers.has(candidate)) return candidate;
  }
}
