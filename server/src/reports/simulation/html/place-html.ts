import type { Html } from '../../html/html';
import { markup } from '../../html/html';
import { placedName } from '../../preview/html/place-html';
import type { NamePlace } from '../../preview/places';
import type { Place, Statement } from '../report';

/** Where the places of a simulation are. */
export interface SimulationPlaces {
  /** The URI of a path that is relative to the scenario's file, without one of that file; undefined where there is none. */
  uriOf(path: string | undefined): string | undefined;
  /** Names places for a file, where no place can be jumped to. */
  readonly nameOf?: NamePlace;
}

/** Words that lead to a place; in a file the place stands behind them, and where there is no file they stand alone. */
export function linkTo(place: Place | undefined, words: string | Html, places: SimulationPlaces): Html {
  const uri = place && places.uriOf(place.path);
  if (uri === undefined) return markup`${words}`;
  return placedName(words, { uri, offset: place!.offset, length: place!.length }, places.nameOf);
}

/** A sentence that leads to what says so. */
export function statementHtml({ text, place }: Statement, places: SimulationPlaces): Html {
  return linkTo(place, text, places);
}
