import type { DocumentFilter, TextDocument } from 'vscode';

/** A selector of that document alone: the path itself is compared too, before it is taken for a pattern. */
export function selectorOf({ languageId: language, uri }: TextDocument): DocumentFilter {
  return { language, scheme: uri.scheme, pattern: uri.fsPath };
}
