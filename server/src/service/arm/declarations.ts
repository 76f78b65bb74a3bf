import { findNodeAtOffset } from 'jsonc-parser';
import type { LocationLink, Position } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ParsedDocument } from '../../documents/document';
import { properties, type Property, property } from '../../documents/nodes';
import type { Node, Span } from '../../documents/syntax-tree';
import { rangeOf } from '../diagnostics';

/** A file that belongs to a template or parameter file. */
export interface PartnerFile {
  readonly uri: string;
  readonly document: ParsedDocument;
}

/** What an expression can take by name. */
export type Section = 'parameters' | 'variables';

const uses = /\b(parameters|variables)\(\s*'((?:[^']|'')*)'/gi;

/**
 * The declarations that expressions around a node refer to: those of the innermost template that has any. The values
 * that nested deployments are given are none.
 */
export function declarationsAround(node: Node | undefined, section: Section): Node | undefined {
  for (let around = node; around; around = around.parent) {
    const isTemplate = property(around, 'resources') !== undefined || property(around, '$schema') !== undefined;
    const declared = isTemplate ? property(around, section)?.value : undefined;
    if (declared) return declared;
  }
  return undefined;
}

/**
 * Where the parameter or variable at a position is declared, and where parameter files give it a value; for a name in a
 * parameter file, where its template declares it.
 */
export function declarations(
  document: TextDocument,
  { kind, tree }: ParsedDocument,
  position: Position,
  partners: readonly PartnerFile[],
): LocationLink[] {
  const offset = document.offsetAt(position);
  const node = tree.root && findNodeAtOffset(tree.root, offset);
  if (node?.type !== 'string') return [];
  if (kind === 'parameters') {
    const isName =
      node.parent?.children?.[0] === node && node.parent.parent === property(tree.root, 'parameters')?.value;
    return isName ? inPartners(rangeOf(document, node), node.value as string, partners) : [];
  }
  const use = useAt(document.getText(), node, offset);
  const declared = use && declarationsAround(node, use.section);
  const found = use && named(declared, use.name);
  if (!use || !found) return [];
  const origin = rangeOf(document, use);
  const isOfFile = use.section === 'parameters' && declared === property(tree.root, 'parameters')?.value;
  return [link(origin, document, found), ...(isOfFile ? inPartners(origin, use.name, partners) : [])];
}

interface Use extends Span {
  readonly section: Section;
  readonly name: string;
}

function useAt(text: string, { offset, length }: Node, at: number): Use | undefined {
  for (const match of text.slice(offset, offset + length).matchAll(uses)) {
    const span = { offset: offset + match.index, length: match[0].length };
    if (at < span.offset || at > span.offset + span.length) continue;
    return { ...span, section: match[1]!.toLowerCase() as Section, name: match[2]!.replaceAll("''", "'") };
  }
  return undefined;
}

function inPartners(origin: LocationLink['originSelectionRange'], name: string, partners: readonly PartnerFile[]) {
  return partners.flatMap(({ uri, document: { tree } }): LocationLink[] => {
    const found = named(property(tree.root, 'parameters')?.value, name);
    return found ? [link(origin, TextDocument.create(uri, 'json', 0, tree.text), found)] : [];
  });
}

/** The property of that name; names are the same in any case. */
function named(declared: Node | undefined, name: string): Property | undefined {
  return properties(declared).find((each) => each.name.toLowerCase() === name.toLowerCase());
}

function link(
  originSelectionRange: LocationLink['originSelectionRange'],
  target: TextDocument,
  { node, key }: Property,
): LocationLink {
  return {
    originSelectionRange,
    targetUri: target.uri,
    targetRange: rangeOf(target, node),
    targetSelectionRange: rangeOf(target, key),
  };
}
