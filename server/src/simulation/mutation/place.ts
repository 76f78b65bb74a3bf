import type { Authorization, Definition } from '../../documents/model';
import type { Actor, Cast } from '../cast';
import { principalText } from '../default-cast';
import type { SimulatedStep } from '../simulation';
import type { OfferState } from '../state';

/** A moment at which a definition is in force and delegated. */
export interface Place {
  readonly step: SimulatedStep;
  /** The same step under the mutant. */
  readonly under: SimulatedStep;
  readonly offer: OfferState;
  readonly definition: Definition;
}

/** How a scenario speaks of who is authorized: by name, or by id where the name is another's; undefined where it cannot. */
export function spokenOf(
  { principalId }: Pick<Authorization, 'principalId'>,
  definition: Definition,
  cast: Cast,
): { readonly text: string; readonly actor: Actor } | undefined {
  const id = principalId?.value;
  if (id === undefined) return undefined;
  for (const text of [principalText(id, definition), id]) {
    const actor = cast.find(text);
    if (actor && actor.name.toLowerCase() === id.toLowerCase()) return { text, actor };
  }
  return undefined;
}

/** The short name of somebody of the provider who is, or is in, a principal. */
export function personIn(principalId: string | undefined, cast: Cast, besides?: string): string | undefined {
  const id = principalId?.toLowerCase();
  return cast
    .names('provider')
    .find((name) => name !== besides && cast.person(name)!.identities.some((identity) => identity.id === id));
}
