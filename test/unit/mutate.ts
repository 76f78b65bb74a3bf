/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
type Mutation = (text: string, random: Random) => string;

const tokens = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;
const brackets = ['{', '}', '[', ']', ',', ':', '"', '//', '/*', '*/'];
const oddities = ['\uD800', '\uDC00', '\uFEFF', '\u2028', '\u0000', '\t', '\r\n', '\\u12', '🔒', 'İ', '\u202E', '\\'];
const values = [
  'null',
  'true',
  '-0',
  '1e999',
  '[]',
  '{}',
  '""',
  '"__proto__"',
  '"constructor": {}',
  '{"__proto__": 1}',
];

const mutations: readonly Mutation[] = [
  function truncate(text, random) {
    return text.slice(0, at(text.length, random));
  },
  function beginLate(text, random) {
    return text.slice(at(text.length, random));
  },
  function deleteCharacters(text, random) {
    return splice(text, at(text.length, random), 1 + at(4, random), '');
  },
  function insertCharacter(text, random) {
    return splice(text, at(text.length, random), 0, String.fromCharCode(32 + at(95, random)));
  },
  function swapCharacters(text, random) {
    const index = at(text.length - 1, random);
    return splice(text, index, 2, (text[index + 1] ?? '') + (text[index] ?? ''));
  },
  function insertBracket(text, random) {
    return splice(text, at(text.length, random), 0, pick(brackets, random));
  },
  function insertOddity(text, random) {
    return splice(text, at(text.length, random), 0, pick(oddities, random));
  },
  function deleteToken(text, random) {
    return replaceToken(text, random, () => '');
  },
  function repeatToken(text, random) {
    return replaceToken(text, random, (token) => token.repeat(2 + at(3, random)));
  },
  function replaceByValue(text, random) {
    return replaceToken(text, random, () => pick(values, random));
  },
  function changeCase(text, random) {
    return replaceToken(text, random, (token) => token.toUpperCase());
  },
  function swapTokens(text, random) {
    const found = [...text.matchAll(tokens)];
    if (found.length < 2) return text;
    const [a, b] = [pick(found, random), pick(found, random)].sort((one, other) => one.index - other.index);
    if (a!.index === b!.index) return text;
    const between = text.slice(a!.index + a![0].length, b!.index);
    return text.slice(0, a!.index) + b![0] + between + a![0] + text.slice(b!.index + b![0].length);
  },
  function repeatLines(text, random) {
    const lines = text.split('\n');
    const start = at(lines.length, random);
    const copied = lines.slice(start, start + 1 + at(8, random));
    return lines.toSpliced(at(lines.length, random), 0, ...copied).join('\n');
  },
  function growToken(text, random) {
    return replaceToken(text, random, (token) => token.slice(0, -1) + 'ab '.repeat(10_000) + token.slice(-1));
  },
  function nest(text, random) {
    const depth = 1 + at(300, random);
    return splice(text, at(text.length, random), 0, pick(['[', '{"a":', '[{"a":['], random).repeat(depth));
  },
  function otherLineEnds(text) {
    return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
  },
];

/** A text with one to four random changes, and the names of the changes. */
export function mutate(text: string, random: Random): { readonly text: string; readonly changes: readonly string[] } {
  const chosen = Array.from({ length: 1 + at(4, random) }, () => pick(mutations, random));
  const changed = chosen.reduce((current, mutation) => mutation(current, random), text);
  return { text: changed, changes: chosen.map(({ name }) => name) };
}

function replaceToken(text: string, random: Random, change: (token: string) => string): string {
  const found = [...text.matchAll(tokens)];
  if (found.length === 0) return text;
  const token = pick(found, random);
  return splice(text, token.index, token[0].length, change(token[0]));
}

function splice(text: string, offset: number, length: number, inserted: string): string {
  return text.slice(0, offset) + inserted + text.slice(offset + length);
}

function pick<T>(choices: readonly T[], random: Random): T {
  return choices[at(choices.length, random)]!;
}

function at(length: number, random: Random): number {
  return Math.floor(random() * Math.max(length, 0));
}
