import { type Html, type HtmlPart, markup } from '../../html/html';
import { type NamePlace, placeInWords } from '../places';
import type { Place } from '../report';

/** The way to a place: in a panel a button that leads there, in a file, where `nameOf` is given, its path and line. */
export function placeHtml(place: Place, label: HtmlPart, nameOf: NamePlace | undefined): Html {
  if (nameOf) return markup`<span class="place">${placeInWords(nameOf(place))}</span>`;
  const { uri, offset, length } = place;
  return markup`<button class="link" data-uri="${uri}" data-offset="${offset}" data-length="${length}">${label}</button>`;
}

/** A name that leads to its place, and words about it; in a file the place stands behind them. */
export function placedName(name: string | Html, place: Place, nameOf: NamePlace | undefined, words?: HtmlPart): Html {
  return nameOf
    ? markup`${name}${words} ${placeHtml(place, name, nameOf)}`
    : markup`${placeHtml(place, name, nameOf)}${words}`;
}
