import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';

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

/** Values for one place. */
export interface ValueList {
  readonly items: readonly ValueItem[];
  /** Whether there are more than are listed, so that the editor asks again when more is typed. */
  readonly isIncomplete?: boolean;
}

/** A value that is its own name, with words beside it. Values are shown by their `rank`, the lowest first. */
export function namedValue(
  value: string,
  description: string,
  { rank = 0, kind = CompletionItemKind.Value }: { readonly rank?: number; readonly kind?: CompletionItemKind } = {},
): ValueItem {
  const sortText = `${String(rank).padStart(5, '0')} ${value}`;
  const labelDetails = { description };
  return { value, words: `${value} ${description}`, item: { label: value, kind, labelDetails, sortText } };
}
