import type { CompletionItem } from 'vscode-languageserver-types';

/** A value that may be completed, before it is fitted to the token it replaces. */
export interface ValueItem {
  /** The string that is inserted, without quotes. */
  readonly value: string;
  /** What the user may type to find it. */
  readonly words: string;
  /** Label, kind and the like; what to replace is added. */
  readonly item: CompletionItem;
  /** Properties of the same object that are written together with the value. */
  readonly companions?: Readonly<Record<string, string>>;
}
