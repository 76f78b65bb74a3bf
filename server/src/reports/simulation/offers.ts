import { type Stage, stageInWords, stageOf, type State, writeScope } from '../../simulation';

/** How far the customer is with an offer. */
export interface OfferReport {
  readonly offer: string;
  /** Absent where nobody can tell. */
  readonly stage?: Stage;
  /** The stage in words, or why it cannot be told. */
  readonly words: string;
  /** The version in force at the customer. */
  readonly version?: string;
  readonly scopes: readonly string[];
}

/** The offers at a moment, in the order of the scenario. */
export function offersOf({ offers, unknown }: State): readonly OfferReport[] {
  return [...offers.values()].map((offer): OfferReport => {
    const doubt = unknown ?? offer.unknown;
    if (doubt !== undefined) return { offer: offer.name, words: doubt, scopes: [] };
    const stage = stageOf(offer);
    const version = offer.inForce?.version;
    return {
      offer: offer.name,
      stage,
      words: stageInWords(stage),
      ...(version === undefined ? {} : { version }),
      scopes: offer.scopes.map(writeScope),
    };
  });
}
