import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isGuid } from '../../documents/guid';
import { property } from '../../documents/nodes';
import type { Node, SyntaxTree } from '../../documents/syntax-tree';
import { rangeOf } from '../diagnostics';
import type { Place } from '../place';
import type { CompletionClient } from './complete';
import { type Neighbours, neighboursOf } from './neighbours';
import type { ValueList } from './value-item';

/**
 * Fits values to the token they replace. The range is the whole token with its quotes, so the filter text begins with
 * a quote too: the editor compares it with the text from the range's start to the caret.
 * None fits where the property has its value already.
 */
export function fitted(
  document: TextDocument,
  tree: SyntaxTree,
  place: Place,
  object: Node | undefined,
  { items: values, isIncomplete = false }: ValueList,
  client: CompletionClient,
): CompletionList {
  const neighbours = neighboursOf(tree, place.token);
  if (!hasRoom(place, neighbours)) return { isIncomplete: false, items: [] };
  const range = rangeOf(document, place.token);
  const quote = place.quoted ? '"' : '';
  // After a whole GUID every value fits again: the user who asks there wants another one.
  const typedFirst = isGuid(place.typed) ? `${place.typed} ` : '';
  const separator = separatorOf(tree.text, place, object);
  const comma = neighbours.needsComma ? ',' : '';
  const items = values.map(({ value, words, item, companions }): CompletionItem => {
    const inserted = companions ? withCompanions(document, object, value, companions, separator) : undefined;
    const newText = (inserted?.newText ?? JSON.stringify(value)) + comma;
    const filterText = quote + typedFirst + words;
    // The item's own properties come last: V8 takes ten times as long to add others behind a spread.
    const fit: CompletionItem = client.sharedRange
      ? { filterText, textEditText: newText, ...item }
      : { filterText, textEdit: { range, newText }, ...item };
    if (inserted && inserted.edits.length > 0) fit.additionalTextEdits = inserted.edits;
    return fit;
  });
  return { isIncomplete, ...(client.sharedRange && { itemDefaults: { editRange: range } }), items };
}

function hasRoom({ path }: Place, { before, valueFollows }: Neighbours): boolean {
  const inList = typeof path.at(-1) === 'number';
  return inList ? before === '[' || before === ',' : before === ':' && !valueFollows;
}

/** The value with the properties that go with it: those that are there are replaced, the others written behind it. */
function withCompanions(
  document: TextDocument,
  object: Node | undefined,
  value: string,
  companions: Readonly<Record<string, string>>,
  separator: string,
): { newText: string; edits: TextEdit[] } {
  let newText = JSON.stringify(value);
  const edits: TextEdit[] = [];
  for (const [name, companion] of Object.entries(companions)) {
    const text = JSON.stringify(companion);
    const written = property(object, name);
    if (!written) newText += `${separator}${JSON.stringify(name)}: ${text}`;
    else if (written.value) edits.push({ range: rangeOf(document, written.value), newText: text });
  }
  return { newText, edits };
}

/** Properties go on one line where the object begins on that line, and on lines of their own elsewhere. */
function separatorOf(text: string, place: Place, object: Node | undefined): string {
  const lineStart = text.lastIndexOf('\n', place.offset - 1) + 1;
  if (!object || object.offset >= lineStart) return ', ';
  const indentation = /^[ \t]*/.exec(text.slice(lineStart, place.offset))![0];
  return `,${text.includes('\r\n') ? '\r\n' : '\n'}${indentation}`;
}
