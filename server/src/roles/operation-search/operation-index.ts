import type { OperationCatalogue, ScannableOperation } from '../operations';
import type { Plane } from '../permissions';
import { stemOf, wordsOf } from './words';

/** An operation as it is found. */
export interface IndexedOperation {
  readonly name: string;
  readonly plane: Plane;
}

/** The words of all operations, and which operations hold them; places count in the list of operations, ascending. */
export interface OperationIndex {
  /** The plainest first: control plane before data plane, few words before many, well-known providers before others. */
  readonly operations: readonly (IndexedOperation & { readonly length: number })[];
  /** Places by the name in lower case: one, or one on each plane. */
  readonly byName: Places;
  /** Places by a word of the resource type or the deed. */
  readonly byWord: Places;
  /** Places by a word of the provider's name. */
  readonly byProvider: Places;
  /** All words. */
  readonly words: readonly string[];
}

/** Where operations stand in the index. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** Whose operations people mean who name no provider, in lower case. */
const wellKnown = `authorization compute network storage keyvault resources web sql insights recoveryservices
  containerservice operationalinsights managedservices costmanagement security automation support containerregistry
  documentdb eventhub servicebus logic dataprotection policyinsights managedidentity billing consumption capacity`
  .split(/\s+/)
  .map((name) => `microsoft.${name}`);

const planes: readonly Plane[] = ['control', 'data'];

/** Parts of words have as many letters at least. */
const shortest = 3;

const indexes = new WeakMap<OperationCatalogue, OperationIndex>();

/** The index of a catalogue, made on the first question. */
export function indexOf(catalogue: OperationCatalogue): OperationIndex {
  let index = indexes.get(catalogue);
  if (!index) indexes.set(catalogue, (index = makeIndex(catalogue)));
  return index;
}

interface ReadOperation extends IndexedOperation {
  readonly lowerCase: string;
  readonly words: ReadonlySet<string>;
  readonly providerWords: readonly string[];
  /** How many words it takes to say what it is; a well-known provider goes without saying. */
  readonly length: number;
  /** The place of the provider among those well known. */
  readonly fame: number;
}

function makeIndex(catalogue: OperationCatalogue): OperationIndex {
  const wordsIn = compoundsSplit(catalogue);
  const read = planes.flatMap((plane) =>
    catalogue.scannable(plane).map((operation) => readOperation(operation, plane, wordsIn)),
  );
  read.sort(
    (a, b) =>
      planes.indexOf(a.plane) - planes.indexOf(b.plane) ||
      a.length - b.length ||
      a.fame - b.fame ||
      a.name.length - b.name.length ||
      (a.lowerCase < b.lowerCase ? -1 : 1),
  );
  const [byName, byWord, byProvider] = [
    new Map<string, number[]>(),
    new Map<string, number[]>(),
    new Map<string, number[]>(),
  ];
  read.forEach(({ lowerCase, words, providerWords }, at) => {
    addPlace(byName, lowerCase, at);
    for (const word of words) addPlace(byWord, word, at);
    for (const word of providerWords) addPlace(byProvider, word, at);
  });
  return {
    operations: read,
    byName,
    byWord,
    byProvider,
    words: [...new Set([...byWord.keys(), ...byProvider.keys()])],
  };
}

function readOperation(
  { name, lowerCase, provider }: ScannableOperation,
  plane: Plane,
  wordsIn: WordsIn,
): ReadOperation {
  const [publisher = '', ...segments] = name.split('/');
  const words = segments.flatMap((segment, at) => (isActionMark(segment, at, segments) ? [] : wordsIn(segment)));
  const fame = wellKnown.indexOf(provider);
  const providerWords = wordsIn(publisher.replace(/^Microsoft\./i, ''));
  return {
    name,
    lowerCase,
    plane,
    words: new Set(words),
    providerWords,
    length: words.length + (fame < 0 ? providerWords.length : 0),
    fame: fame < 0 ? wellKnown.length : fame,
  };
}

/** The last word of `restart/action` tells nothing; `domainNames/action` has no other. */
function isActionMark(segment: string, at: number, segments: readonly string[]): boolean {
  return at === segments.length - 1 && at > 0 && segment.toLowerCase() === 'action';
}

function addPlace(places: Map<string, number[]>, word: string, at: number): void {
  const known = places.get(word);
  if (!known) places.set(word, [at]);
  else if (known.at(-1) !== at) known.push(at);
}

/** Tells the words in a piece of a name between slashes. */
type WordsIn = (segment: string) => readonly string[];

/** The words of names; those that run together in small letters, as `listkeys`, as two words where these are commoner. */
function compoundsSplit(catalogue: OperationCatalogue): WordsIn {
  const plain = remembering(wordsOf);
  const counts = new Map<string, number>();
  for (const name of planes.flatMap((plane) => catalogue.of(plane))) {
    for (const word of name.split('/').flatMap(plain)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const parts = remembering((word) => partsOf(word, counts));
  return remembering((segment) => plain(segment).flatMap(parts));
}

function partsOf(word: string, counts: ReadonlyMap<string, number>): readonly string[] {
  const count = counts.get(word) ?? 0;
  for (let cut = shortest; cut <= word.length - shortest; cut++) {
    const parts = [stemOf(word.slice(0, cut)), stemOf(word.slice(cut))];
    if (parts.every((part) => (counts.get(part) ?? 0) > count)) return parts;
  }
  return [word];
}

/** The same function, which works out each answer once. */
function remembering(answer: (text: string) => readonly string[]): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    let found = known.get(text);
    if (!found) known.set(text, (found = answer(text)));
    return found;
  };
}
