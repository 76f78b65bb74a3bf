import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';

/**
 * The schema's values with what they mean beside them, in the order in which the schema lists them: the service keeps
 * the words for a second box, and sorts by name. Items that are no values stay as they are.
 */
export function withMeanings(items: readonly CompletionItem[]): readonly CompletionItem[] {
  return items.map((item, index) => {
    const { kind, documentation, labelDetails, sortText } = item;
    if (kind !== CompletionItemKind.Value && kind !== CompletionItemKind.EnumMember) return item;
    const meaning = typeof documentation === 'string' ? { description: firstSentence(documentation) } : undefined;
    return { ...item, labelDetails: labelDetails ?? meaning, sortText: sortText ?? String(index).padStart(4, '0') };
  });
}

function firstSentence(text: string): string {
  return /^.*?(?=[.;](?:\s|$)|$)/.exec(text)![0];
}
