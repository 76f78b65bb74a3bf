import * as l10n from '@vscode/l10n';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { properties, property } from '../../../documents/nodes';
import type { Node, SyntaxTree } from '../../../documents/syntax-tree';
import { rangeOf } from '../../diagnostics';
import { enclosingObject, type Place } from '../../place';

/** A parameter or variable whose name is being typed, in a text that begins as an expression. */
const halfTypedName = /^\[.*\b(parameters|variables)\(\s*'([^']*)$/is;

/**
 * The parameters or variables that an expression may name at a place in a string, those of the innermost template
 * around it first to declare any. Undefined where no such name is being typed.
 */
export function expressionNames(
  document: TextDocument,
  tree: SyntaxTree,
  place: Place,
): readonly CompletionItem[] | undefined {
  const [, called, typed] = halfTypedName.exec(place.typed) ?? [];
  if (called === undefined || typed === undefined) return undefined;
  const section = called.toLowerCase();
  const range = rangeOf(document, { offset: place.offset - typed.length, length: typed.length });
  return properties(declarationsAround(enclosingObject(tree, place), section)).map(({ name, value }) => ({
    label: name,
    kind: CompletionItemKind.Variable,
    labelDetails: { description: section === 'parameters' ? typeOf(value) : l10n.t('variable') },
    filterText: name,
    textEdit: { range, newText: name.replaceAll("'", "''") },
  }));
}

/** The declarations of the innermost template that has any; values of nested deployments and resources are none. */
function declarationsAround(object: Node | undefined, section: string): Node | undefined {
  for (let node = object; node; node = node.parent) {
    const isTemplate = property(node, 'resources') !== undefined || property(node, '$schema') !== undefined;
    const declared = isTemplate ? property(node, section)?.value : undefined;
    if (declared) return declared;
  }
  return undefined;
}

function typeOf(declaration: Node | undefined): string {
  const type: unknown = property(declaration, 'type')?.value?.value;
  return typeof type === 'string' ? type : l10n.t('parameter');
}
