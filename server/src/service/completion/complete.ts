import type { CompletionItem, CompletionList, Position, Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../../documents/document';
import type { Deployment } from '../../documents/deployment';
import { isArmKind, isOwnKind } from '../../documents/kinds';
import { rangeOf } from '../diagnostics';
import type { JsonLanguage } from '../json-language';
import { enclosingObject, placeAt } from '../place';
import { completeArm } from './arm/complete-arm';
import { entriesAt, entryItems } from './entries';
import { fileSnippets } from './file-snippets';
import { withMeanings } from './enum-words';
import { fitted } from './fit';
import { valuesAt, type ValueSources } from './values';

/** What completion works with. */
export interface CompletionContext extends ValueSources {
  readonly json: JsonLanguage;
  /** What the document asks for, with the values of its partner file. */
  readonly deployment: Deployment;
  /** What the client can take. */
  readonly client: CompletionClient;
}

/** What a client can take in a completion list. */
export interface CompletionClient {
  readonly snippets: boolean;
  /** One range for all items of a list (`itemDefaults.editRange`). */
  readonly sharedRange: boolean;
}

/** What may be written at a position: values by name, whole entries, property names. Broken text still completes. */
export async function complete(
  document: TextDocument,
  parsed: ParsedDocument,
  position: Position,
  context: CompletionContext,
): Promise<CompletionList> {
  const { kind } = parsed;
  const place = placeAt(parsed.tree, document.offsetAt(position));
  if (place.inComment) return { isIncomplete: false, items: [] };
  if (isArmKind(kind)) return completeArm(document, parsed, place, context);
  if (!isOwnKind(kind)) return { isIncomplete: false, items: [] };
  if (!parsed.tree.root && context.client.snippets) {
    const items = await fileSnippets(kind, rangeOf(document, place.token), context.json.readData);
    return { isIncomplete: false, items };
  }
  if (!place.atKey) {
    const values = await valuesAt(parsed, place, context);
    if (values)
      return fitted(document, parsed.tree, place, enclosingObject(parsed.tree, place), values, context.client);
  }
  const entries =
    context.client.snippets && !place.atKey ? entryItems(document, parsed.tree, place, entriesAt(parsed, place)) : [];
  const generic = withMeanings(await context.json.complete(kind, document, position));
  const range = place.quoted ? rangeOf(document, place.token) : undefined;
  return {
    isIncomplete: false,
    items: [...entries, ...withoutClutter(generic, entries).map((item) => within(range, item))],
  };
}

/** The service replaces a string that has no end up to the end of its line; what stands there is not its to take. */
function within(range: Range | undefined, item: CompletionItem): CompletionItem {
  return range && item.textEdit ? { ...item, textEdit: { range, newText: item.textEdit.newText } } : item;
}

/** Beside whole entries, the service's own bare `{}` says nothing. */
function withoutClutter(
  generic: readonly CompletionItem[],
  entries: readonly CompletionItem[],
): readonly CompletionItem[] {
  return entries.length > 0 ? generic.filter(({ insertText }) => insertText?.trim() !== '{$1}') : generic;
}
