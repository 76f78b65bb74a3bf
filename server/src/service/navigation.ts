import { findNodeAtOffset } from 'jsonc-parser';
import type { DocumentLink, LocationLink, Position } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../documents/document';
import type { Span } from '../documents/syntax-tree';
import type { Link, Links } from '../workspace/links';
import { rangeOf } from './diagnostics';

/** The paths of a document that lead to a file, as links on their text. */
export function documentLinks(document: TextDocument, { links }: Links): DocumentLink[] {
  return links.flatMap(({ reference, destination }) =>
    destination.state === 'found'
      ? [{ range: rangeOf(document, withoutQuotes(reference.field.node)), target: destination.uri }]
      : [],
  );
}

/** Where the path at a position leads: to the start of the file it names. */
export function definition(
  document: TextDocument,
  parsed: ParsedDocument,
  { links }: Links,
  position: Position,
): LocationLink[] {
  const node = parsed.tree.root && findNodeAtOffset(parsed.tree.root, document.offsetAt(position));
  const link = links.find(({ reference }) => reference.field.node === node);
  return link ? toLocation(document, link) : [];
}

function toLocation(document: TextDocument, { reference, destination }: Link): LocationLink[] {
  if (destination.state !== 'found') return [];
  const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const originSelectionRange = rangeOf(document, withoutQuotes(reference.field.node));
  return [{ originSelectionRange, targetUri: destination.uri, targetRange: start, targetSelectionRange: start }];
}

function withoutQuotes({ offset, length }: Span): Span {
  return { offset: offset + 1, length: Math.max(0, length - 2) };
}
