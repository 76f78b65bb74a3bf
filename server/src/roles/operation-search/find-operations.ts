import { distance } from 'fastest-levenshtein';
import type { OperationCatalogue } from '../operations';
import { matcherOf } from '../pattern';
import { type IndexedOperation, indexOf, type OperationIndex } from './operation-index';
import { meantBy, type SaidWord } from './meanings';
import { phrases } from './phrases';

/** An operation that a question may mean. */
export interface OperationMatch extends IndexedOperation {
  /** Whether it is called so, or every word of the question was understood and fits. */
  readonly sure: boolean;
}

/** As many are given unless another number is asked for. */
const usual = 12;

/** What a word counts that stands for the one that was said, or begins or resembles it, beside one for that itself. */
const worth = { besides: 0.98, beginning: 0.9, resembling: 0.6 };

/** What an operation counts more that fits every word; more than words can come to. */
const everyWord = 1e6;

/** What an operation counts less for each of its own words that nobody said. */
const idleWord = 0.01;

/** What an operation counts less on the data plane, which is never delegated: more than idle words, less than a said one. */
const otherPlane = 0.5;

const phraseByKey = new Map(
  Object.entries(phrases).flatMap(([operation, said]) =>
    said.map((text) => [keyOf(meantBy(text)), operation] as const),
  ),
);

/**
 * Finds the operations that a name or plain words mean, the best first: the one of that name, what people call so, all
 * words before most words, control plane before data plane. No words give what is asked for most.
 *
 * @param words A name, a pattern with `*` whose operations are meant, or plain English in any case.
 */
export function findOperations(
  words: string,
  catalogue: OperationCatalogue,
  most: number = usual,
): readonly OperationMatch[] {
  const text = words.trim().toLowerCase();
  const index = indexOf(catalogue);
  if (text.includes('*')) return matching(text, index, most);
  const said = meantBy(words);
  if (said.length === 0)
    return Object.keys(phrases)
      .slice(0, most)
      .flatMap((name) => named(name, index));
  const phrase = phraseByKey.get(keyOf(said));
  const first = [...named(text, index), ...(phrase === undefined ? [] : named(phrase, index))];
  const others = byWords(said, index, most + first.length);
  return [...first, ...others.filter((other) => !first.some((one) => isSame(one, other)))].slice(0, most);
}

/** How many operations a pattern with `*` stands for, on both planes. */
export function countOperations(pattern: string, catalogue: OperationCatalogue): number {
  const fits = matcherOf([pattern]);
  const planes = [catalogue.scannable('control'), catalogue.scannable('data')];
  return planes.reduce((sum, operations) => sum + operations.filter(({ lowerCase }) => fits(lowerCase)).length, 0);
}

function matching(pattern: string, { operations }: OperationIndex, most: number): readonly OperationMatch[] {
  const fits = matcherOf([pattern]);
  const found: OperationMatch[] = [];
  for (const operation of operations) {
    if (found.length === most) break;
    if (fits(operation.name.toLowerCase())) found.push(matchOf(operation, false));
  }
  return found;
}

/** The operations of a name in any case: one, or one on each plane. */
function named(name: string, { operations, byName }: OperationIndex): readonly OperationMatch[] {
  return (byName.get(name.toLowerCase()) ?? []).map((place) => matchOf(operations[place]!, true));
}

function matchOf({ name, plane }: IndexedOperation, sure: boolean): OperationMatch {
  return { name, plane, sure };
}

function isSame(a: IndexedOperation, b: IndexedOperation): boolean {
  return a.name === b.name && a.plane === b.plane;
}

function byWords(said: readonly SaidWord[], index: OperationIndex, most: number): readonly OperationMatch[] {
  const { operations } = index;
  const scores = new Float64Array(operations.length);
  const fitting = new Uint8Array(operations.length);
  said.forEach((word, at) => {
    const { values, own } = wordPlaces(word, index, at === said.length - 1);
    const found = values.reduce((sum, value) => sum + (value > 0 ? 1 : 0), 0);
    // A rare word tells more than a common one, and all words more than any.
    const weight = Math.log((operations.length + 1) / (found + 1)) + 1;
    values.forEach((value, place) => {
      if (value === 0) return;
      scores[place]! += weight * value + own[place]! * idleWord;
      if (value > worth.resembling && ++fitting[place]! === said.length) scores[place]! += everyWord;
    });
  });
  operations.forEach(({ length, plane }, place) => {
    if (scores[place]! > 0) scores[place]! -= length * idleWord + (plane === 'data' ? otherPlane : 0);
  });
  return best(scores, most).map((place) => matchOf(operations[place]!, fitting[place] === said.length));
}

/** How much a word counts at each operation, and 1 for those where it is not only the provider's. */
interface WordPlaces {
  readonly values: Float64Array;
  readonly own: Uint8Array;
}

function wordPlaces({ word, typed = [], besides }: SaidWord, index: OperationIndex, last: boolean): WordPlaces {
  const values = new Float64Array(index.operations.length);
  const own = new Uint8Array(index.operations.length);
  let found = false;
  const add = (one: string, value: number): void => {
    for (const places of [index.byWord.get(one), index.byProvider.get(one)]) {
      for (const place of places ?? []) if (values[place]! < value) values[place] = value;
      found ||= places !== undefined;
    }
    for (const place of index.byWord.get(one) ?? []) own[place] = 1;
  };
  for (const one of [word, ...typed]) add(one, 1);
  for (const one of besides) add(one, worth.besides);
  const isKnown = found;
  // The last word may still grow while it is being typed; others that nothing is called are slips of the hand as well.
  if (last || !isKnown) for (const one of index.words) if (one.startsWith(word)) add(one, worth.beginning);
  if (!found || (!isKnown && !last)) for (const one of nearestWords(word, index.words)) add(one, worth.resembling);
  return { values, own };
}

/** Words that differ from one by a slip of the hand, or by its ending. */
function nearestWords(word: string, words: readonly string[]): readonly string[] {
  if (word.length < 4) return [];
  const ending = word.replace(/(?:ing|ed|er|ion)$/, '');
  const slips = word.length < 7 ? 1 : 2;
  return words.filter(
    (one) => one === ending || (Math.abs(one.length - word.length) <= slips && distance(one, word) <= slips),
  );
}

/** The places with the highest scores, those before others where scores are equal. */
function best(scores: Float64Array, most: number): readonly number[] {
  const places: number[] = [];
  scores.forEach((score, place) => {
    if (score <= 0 || (places.length === most && score <= scores[places[most - 1]!]!)) return;
    let at = places.length;
    while (at > 0 && scores[places[at - 1]!]! < score) at--;
    places.splice(at, 0, place);
    if (places.length > most) places.pop();
  });
  return places;
}

function keyOf(said: readonly SaidWord[]): string {
  return said
    .map(({ word }) => word)
    .sort()
    .join(' ');
}
