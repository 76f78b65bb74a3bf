import * as l10n from '@vscode/l10n';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { writtenNode } from '../../documents/arm/resolved';
import type { Deployment } from '../../documents/deployment';
import type { ParsedDocument } from '../../documents/document';
import { type Authorization, authorizationsOf, type Definition } from '../../documents/model';
import { rootOf } from '../../documents/place';
import type { Span } from '../../documents/syntax-tree';
import type { RoleCatalogue } from '../../roles';
import { rangeOf } from '../diagnostics';
import { authorizationTitle } from '../item-titles';

/**
 * The outline of a file of Azure's own: its authorizations and nothing else, since the editor has an outline of the
 * JSON already. At most `limit` entries; `onLimit` is called once where there are more.
 */
export function armSymbols(
  document: TextDocument,
  parsed: ParsedDocument,
  { definitions }: Deployment,
  catalogue: RoleCatalogue,
  limit: number,
  onLimit: () => void,
): DocumentSymbol[] {
  const isHere = ({ node }: Authorization): boolean => rootOf(node) === parsed.tree.root;
  const written = definitions.flatMap((definition) => {
    const entries = authorizationsOf(definition).filter(isHere);
    return entries.length > 0 ? [{ definition, entries }] : [];
  });
  const count = written.reduce((sum, { entries }) => sum + entries.length, 0);
  if (count > limit) onLimit();
  let left = limit;
  return written.flatMap(({ definition, entries }): DocumentSymbol[] => {
    const shown = entries.slice(0, left);
    left -= shown.length;
    if (shown.length === 0) return [];
    const children = shown.map((entry) => entrySymbol(document, entry, catalogue));
    return written.length === 1 ? children : [definitionSymbol(document, definition, children)];
  });
}

function entrySymbol(document: TextDocument, entry: Authorization, catalogue: RoleCatalogue): DocumentSymbol {
  const range = rangeOf(document, writtenNode(entry.node));
  return { name: authorizationTitle(entry, catalogue), kind: SymbolKind.Event, range, selectionRange: range };
}

/** An entry around those of its authorizations, wherever in the file they are written. */
function definitionSymbol(
  document: TextDocument,
  { registrationDefinitionName }: Definition,
  children: DocumentSymbol[],
): DocumentSymbol {
  const offsets = children.flatMap(({ range }) => [document.offsetAt(range.start), document.offsetAt(range.end)]);
  const start = Math.min(...offsets);
  const range = rangeOf(document, { offset: start, length: Math.max(...offsets) - start } satisfies Span);
  const name = registrationDefinitionName?.value || l10n.t('registration definition');
  return { name, kind: SymbolKind.Module, range, selectionRange: children[0]!.range, children };
}
