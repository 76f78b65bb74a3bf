import * as l10n from '@vscode/l10n';
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { properties, property } from '../../../documents/nodes';
import type { Node, SyntaxTree } from '../../../documents/syntax-tree';
import { declarationsAround, type Section } from '../../arm/declarations';
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
  const section = called.toLowerCase() as Section;
  const range = rangeOf(document, { offset: place.offset - typed.length, length: typed.length });
  return properties(declarationsAround(enclosingObject(tree, place), section)).map(({ name, value }) => ({
    label: name,
    kind: CompletionItemKind.Variable,
    labelDetails: { description: section === 'parameters' ? typeOf(value) : l10n.t('variable') },
    filterText: name,
    textEdit: { range, newText: name.replaceAll("'", "''") },
  }));
}

function typeOf(declaration: Node | undefined): string {
  const type: unknown = property(declaration, 'type')?.value?.value;
  return typeof type === 'string' ? type : l10n.t('parameter');
}
