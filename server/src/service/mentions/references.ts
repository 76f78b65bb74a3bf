import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type LocationLink,
} from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../../documents/document';
import type { Node } from '../../documents/syntax-tree';
import { rangeOf } from '../diagnostics';
import { isSame, type Mention, mentionAt, mentionsIn, type Names } from './mentions';

/** A document by its URI. */
export interface FoundDocument {
  readonly uri: string;
  readonly parsed: ParsedDocument;
}

/**
 * Every place in some documents that names the principal or role at an offset of one of them, names beside ids left
 * out. A principal's entry in a directory is its declaration.
 */
export function* references(
  { parsed }: FoundDocument,
  offset: number,
  documents: Iterable<FoundDocument>,
  includeDeclaration: boolean,
  names: Names,
): Generator<Location> {
  const asked = mentionAt(parsed, offset, names);
  if (!asked) return;
  for (const document of documents) {
    for (const mention of mentionsIn(document.parsed, names)) {
      if (mention.as === 'label' || !isSame(mention, asked)) continue;
      if (!includeDeclaration && isDeclaration(document.parsed, mention)) continue;
      yield { uri: document.uri, range: rangeIn(document, mention.node) };
    }
  }
}

/** Every place of a document that names the principal or role at an offset, names beside ids among them. */
export function highlights(document: FoundDocument, offset: number, names: Names): DocumentHighlight[] {
  const asked = mentionAt(document.parsed, offset, names);
  if (!asked) return [];
  return [...mentionsIn(document.parsed, names)]
    .filter((mention) => isSame(mention, asked))
    .map((mention) => ({
      range: rangeIn(document, mention.node),
      kind: isDeclaration(document.parsed, mention) ? DocumentHighlightKind.Write : DocumentHighlightKind.Text,
    }));
}

/** The entry of a directory that declares the principal at an offset. */
export function declaration(
  document: FoundDocument,
  offset: number,
  directories: Iterable<FoundDocument>,
  names: Names,
): LocationLink[] {
  const asked = mentionAt(document.parsed, offset, names);
  if (asked?.of !== 'principal') return [];
  for (const directory of directories) {
    const found = directory.parsed.directory?.principals?.items.find(
      ({ id }) => id?.value?.toLowerCase() === asked.id && id.node !== asked.node,
    );
    if (!found?.id) continue;
    return [
      {
        originSelectionRange: rangeIn(document, asked.node),
        targetUri: directory.uri,
        targetRange: rangeIn(directory, found.node),
        targetSelectionRange: rangeIn(directory, found.id.node),
      },
    ];
  }
  return [];
}

function isDeclaration({ directory }: ParsedDocument, { node }: Mention): boolean {
  return directory?.principals?.items.some(({ id }) => id?.node === node) === true;
}

/** The range of a text without its quotes. */
export function rangeIn({ uri, parsed }: FoundDocument, { offset, length }: Node) {
  const text = TextDocument.create(uri, '', 0, parsed.tree.text);
  return rangeOf(text, { offset: offset + 1, length: Math.max(0, length - 2) });
}
