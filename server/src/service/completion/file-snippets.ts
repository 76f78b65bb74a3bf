import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  type Range,
} from 'vscode-languageserver-types';
import type { DocumentKind } from '../../documents/kinds';
import type { ReadData } from '../json-language';

interface Snippet {
  readonly description: string;
  readonly body: readonly string[];
}

/** Whole files of a kind, from the snippets the editor fills new files with; for a document that holds nothing yet. */
export async function fileSnippets(kind: DocumentKind, range: Range, readData: ReadData): Promise<CompletionItem[]> {
  const snippets = JSON.parse(await readData(`snippets/${kind}.code-snippets`)) as Record<string, Snippet>;
  return Object.entries(snippets).map(([label, { description, body }], i) => ({
    label,
    kind: CompletionItemKind.File,
    labelDetails: { description },
    filterText: `${kind} ${label}`,
    sortText: `0 ${i}`,
    textEdit: { range, newText: body.join('\n') },
    insertTextFormat: InsertTextFormat.Snippet,
    insertTextMode: InsertTextMode.adjustIndentation,
  }));
}
