import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Span } from './syntax-tree';

/** A tag of an HTML text, from `<` to `>`; places count UTF-16 code units of that text. */
export interface HtmlTag extends Span {
  /** In lower case, as HTML reads it. */
  readonly name: string;
  readonly kind: 'opening' | 'closing' | 'self-closing';
  /** Where its name stands as written. */
  readonly nameAt: Span;
}

/** What a browser would see in an HTML text. */
export interface Html {
  /** Every tag in the order of the text; one whose end is missing is no tag yet. */
  readonly tags: readonly HtmlTag[];
  /** What is read line by line, without markup and empty lines; a line that ends in the text itself counts as meant. */
  readonly lines: readonly string[];
}

/** Elements within a line; every other one begins a line of its own. */
const inline = new Set([
  'a',
  'b',
  'code',
  'em',
  'font',
  'i',
  'mark',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

/** Elements whose text is no text to read. */
const unread = new Set(['script', 'style']);

/** Reads a text as HTML. Takes any text: what is no markup is text. */
export function readHtml(text: string): Html {
  const reader = new HtmlReader(text);
  const tokenizer = new Tokenizer({}, reader);
  tokenizer.write(text);
  tokenizer.end();
  return { tags: reader.tags, lines: reader.lines() };
}

class HtmlReader implements TokenizerCallbacks {
  readonly tags: HtmlTag[] = [];
  private shown = '';
  private nameAt: Span = { offset: 0, length: 0 };

  constructor(private readonly text: string) {}

  lines(): readonly string[] {
    return this.shown.split('\n').flatMap((line) => line.replace(/\s+/g, ' ').trim() || []);
  }

  onopentagname(start: number, end: number): void {
    this.nameAt = { offset: start, length: end - start };
  }

  onopentagend(end: number): void {
    this.add('opening', this.nameAt.offset - '<'.length, end + 1);
  }

  onselfclosingtag(end: number): void {
    this.add('self-closing', this.nameAt.offset - '<'.length, end + 1);
  }

  onclosetag(start: number, end: number): void {
    this.nameAt = { offset: start, length: end - start };
    const close = this.text.indexOf('>', end);
    this.add('closing', this.text.lastIndexOf('<', start), close < 0 ? this.text.length : close + 1);
  }

  ontext(start: number, end: number): void {
    const last = this.tags.at(-1);
    if (last?.kind !== 'opening' || !unread.has(last.name)) this.shown += this.text.slice(start, end);
  }

  ontextentity(codePoint: number): void {
    this.shown += String.fromCodePoint(codePoint);
  }

  private add(kind: HtmlTag['kind'], start: number, end: number): void {
    const { nameAt } = this;
    const name = this.text.slice(nameAt.offset, nameAt.offset + nameAt.length).toLowerCase();
    this.tags.push({ name, kind, nameAt, offset: start, length: end - start });
    if (!inline.has(name)) this.shown += '\n';
  }

  // Attributes, comments and the like are neither tags nor text.
  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onattribname(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
