/** A stretch of a file, in UTF-16 code units. */
export interface LinkedPlace {
  readonly uri: string;
  readonly offset: number;
  readonly length: number;
}

/** What a panel sends to its page. */
export type ToPage =
  /** The body to show, in place of the one before; a note where it is not of the newest text. */
  | { readonly type: 'body'; readonly html: string; readonly note?: string }
  /** What a question came to, as the content of the element that waits for it. */
  | { readonly type: 'answer'; readonly to: string; readonly html: string };

/** What a page sends to its panel. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly place: LinkedPlace }
  /** Something the panel offers, by its name: `copyMarkdown`, `pin`. */
  | { readonly type: 'act'; readonly name: string }
  /** What somebody asked in a form of the page: its fields by their names. */
  | { readonly type: 'ask'; readonly to: string; readonly fields: Readonly<Record<string, string>> };
