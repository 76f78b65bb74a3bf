/** A stretch of a file, in UTF-16 code units. */
export interface LinkedPlace {
  readonly uri: string;
  readonly offset: number;
  readonly length: number;
}

/** A button of the toolbar. */
export interface ToolbarButton {
  /** What it is called by in {@link FromPage}. */
  readonly name: string;
  readonly label: string;
  /** For one that is switched on and off: which it is now. */
  readonly on?: boolean;
}

/** What may be chosen for a field, the best first. */
export interface Choice {
  /** What comes into the field. */
  readonly value: string;
  /** What it means, in words. */
  readonly words: string;
}

/** What a panel sends to its page. */
export type ToPage =
  /** The body to show, in place of the one before; another subject begins at its top, with nothing open. */
  | { readonly type: 'page'; readonly subject: string; readonly title: string; readonly html: string }
  /** What is said above the page, where it is not of the newest text. */
  | { readonly type: 'note'; readonly note: string }
  | { readonly type: 'toolbar'; readonly label: string; readonly buttons: readonly ToolbarButton[] }
  /** What became of a press on a button. */
  | { readonly type: 'said'; readonly words: string }
  /** What the panel wants to be told when its window was loaded again. */
  | { readonly type: 'state'; readonly state: unknown }
  /** What a question came to, as the content of the element that waits for it. */
  | { readonly type: 'answer'; readonly to: string; readonly html: string }
  /** What may be chosen for the words in a field. */
  | { readonly type: 'choices'; readonly words: string; readonly choices: readonly Choice[] };

/** What a page sends to its panel. */
export type FromPage =
  /** The script runs: everything has to be sent. */
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly place: LinkedPlace }
  /** A button was pressed, by the name of what it does, and what it is about where it stands in the page. */
  | { readonly type: 'act'; readonly name: string; readonly argument?: string }
  /** A text is to be copied; `done` is what to say then. */
  | { readonly type: 'copy'; readonly text: string; readonly done: string }
  /** What somebody asked in a form of the page: its fields by their names. */
  | { readonly type: 'ask'; readonly to: string; readonly fields: Readonly<Record<string, string>> }
  /** Somebody filled in the form that says what the page is about: its fields by their names. */
  | { readonly type: 'fill'; readonly fields: Readonly<Record<string, string>> }
  /** Somebody typed these words into a field that offers choices. */
  | { readonly type: 'complete'; readonly words: string };
