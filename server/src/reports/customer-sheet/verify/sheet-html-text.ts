import { dataId } from '../sheet-data';

/** The data that a sheet carries, as JSON; undefined where the text carries none, or several. */
export function dataIn(html: string): string | undefined {
  const found = elementsIn(html, 'script').filter(({ head }) => head.includes(dataId));
  return found.length === 1 ? found[0]!.content : undefined;
}

/**
 * What somebody reads who opens the page, word by word: without title, styles, scripts and comments. Blanks and ends of
 * lines are no words, so that a mail program may set them as it likes.
 */
export function wordsIn(html: string): readonly string[] {
  const body = inLowerCase(html).indexOf('<body');
  const elements = ['script', 'style', 'title'].reduce(
    (text, name) => without(text, `<${name}`, `</${name}`, '>'),
    body < 0 ? html : html.slice(body),
  );
  const text = without(elements, '<!--', '--', '>').replace(/<[^<>]*>/g, ' ');
  return text
    .replace(/&(#x?[0-9a-f]{1,7}|[a-z]{2,6});/gi, decoded)
    .split(/\s+/)
    .filter(Boolean);
}

/** The first words by which two pages differ, a few of each; undefined where both read the same. */
export function firstDifference(
  one: readonly string[],
  other: readonly string[],
): { readonly one: string; readonly other: string } | undefined {
  if (one.join('') === other.join('')) return undefined;
  let at = 0;
  while (one[at] === other[at]) at++;
  const words = (list: readonly string[]): string => list.slice(Math.max(0, at - 2), at + 6).join(' ');
  return { one: words(one), other: words(other) };
}

/** The contents of the elements of a name that holds text alone, with what stands in their first tags. */
function elementsIn(html: string, name: string): readonly { readonly head: string; readonly content: string }[] {
  return stretchesOf(html, `<${name}`, `</${name}`, '>').map(({ start, end }) => {
    const element = html.slice(start, end);
    const headEnd = element.indexOf('>') + 1;
    return { head: element.slice(0, headEnd), content: element.slice(headEnd, inLowerCase(element).lastIndexOf('</')) };
  });
}

/** A text without what stands from one word to another, both left out, and to the sign that ends it. */
function without(html: string, open: string, close: string, last: string): string {
  const found = stretchesOf(html, open, close, last);
  const starts = [0, ...found.map(({ end }) => end)];
  return starts.map((start, index) => html.slice(start, found[index]?.start)).join(' ');
}

/** Where such stretches begin and end, found in one pass over a text of any size; one without an end is none. */
function stretchesOf(
  html: string,
  open: string,
  close: string,
  last: string,
): readonly { readonly start: number; readonly end: number }[] {
  const lower = inLowerCase(html);
  const found: { start: number; end: number }[] = [];
  for (let start = lower.indexOf(open); start >= 0; start = lower.indexOf(open, found.at(-1)!.end)) {
    const closed = lower.indexOf(close, start + open.length);
    const end = closed < 0 ? -1 : lower.indexOf(last, closed + close.length);
    if (end < 0) break;
    found.push({ start, end: end + last.length });
  }
  return found;
}

/** The same length in any case: letters beyond ASCII stay as they are. */
function inLowerCase(html: string): string {
  return html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decoded(reference: string, name: string): string {
  if (!name.startsWith('#')) return named[name.toLowerCase()] ?? reference;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
