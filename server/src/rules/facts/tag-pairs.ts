import type { HtmlTag } from '../../documents/html';

/** A tag that does not fit the others; `end` is the place where its closing tag belongs, in the text of the tags. */
export type TagFault =
  | { readonly fault: 'unclosed'; readonly tag: HtmlTag; readonly end: number }
  /** A closing tag behind that of an element around its own. */
  | { readonly fault: 'crossed'; readonly tag: HtmlTag; readonly opening: HtmlTag; readonly end: number }
  | { readonly fault: 'unopened'; readonly tag: HtmlTag };

/** The tags of an HTML text two by two. */
export interface TagPairs {
  /** The closing tag of an opening one. */
  readonly closing: ReadonlyMap<HtmlTag, HtmlTag>;
  readonly faults: readonly TagFault[];
}

/** Elements that hold nothing, and so have no closing tag. */
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Elements that end where the next of their kind begins, unless one of these stands between. */
const endedByNext: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(['ol', 'ul']),
  p: new Set(['blockquote', 'div', 'li', 'ol', 'td', 'ul']),
};

/** Pairs the tags of a text of `length` UTF-16 code units; each is in at most one pair or fault. */
export function pairTags(tags: readonly HtmlTag[], length: number): TagPairs {
  const pairing = new Pairing();
  for (const tag of tags) pairing.take(tag);
  pairing.finish(length);
  return pairing;
}

class Pairing implements TagPairs {
  readonly closing = new Map<HtmlTag, HtmlTag>();
  readonly faults: TagFault[] = [];
  private readonly open: HtmlTag[] = [];
  private readonly counts = new Map<string, number>();
  /** By name, elements that were open when one around them was closed; the closing tag of each may still come. */
  private readonly left = new Map<string, { readonly tag: HtmlTag; readonly end: number }[]>();

  take(tag: HtmlTag): void {
    if (tag.kind === 'closing') this.close(tag);
    else if (tag.kind === 'opening' && !empty.has(tag.name)) {
      this.endBefore(tag);
      this.open.push(tag);
      this.counts.set(tag.name, this.countOf(tag.name) + 1);
    }
  }

  finish(length: number): void {
    while (this.open.length > 0) this.leave(length);
    for (const { tag, end } of [...this.left.values()].flat()) this.faults.push({ fault: 'unclosed', tag, end });
  }

  private close(tag: HtmlTag): void {
    if (this.countOf(tag.name) === 0) {
      const found = this.left.get(tag.name)?.pop();
      this.faults.push(
        found ? { fault: 'crossed', tag, opening: found.tag, end: found.end } : { fault: 'unopened', tag },
      );
      return;
    }
    while (this.open.at(-1)!.name !== tag.name) this.leave(tag.offset);
    this.closing.set(this.pop(), tag);
  }

  /** Ends what the beginning of a tag ends, as the next item does the one before it. */
  private endBefore({ name, offset }: HtmlTag): void {
    const between = endedByNext[name];
    if (!between || this.countOf(name) === 0) return;
    const at = this.open.findLastIndex((other) => other.name === name || between.has(other.name));
    if (this.open[at]!.name !== name) return;
    while (this.open.length > at) this.leave(offset);
  }

  private leave(end: number): void {
    const tag = this.pop();
    const known = this.left.get(tag.name);
    if (known) known.push({ tag, end });
    else this.left.set(tag.name, [{ tag, end }]);
  }

  private pop(): HtmlTag {
    const tag = this.open.pop()!;
    this.counts.set(tag.name, this.countOf(tag.name) - 1);
    return tag;
  }

  private countOf(name: string): number {
    return this.counts.get(name) ?? 0;
  }
}
