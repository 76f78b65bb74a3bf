import { type FormattingOptions, getNodePath, type JSONPath, modify } from 'jsonc-parser';
import type { Node, SyntaxTree } from '../documents/syntax-tree';
import type { Edit } from './rule';

/** Replaces a value by another; strings are quoted and escaped. */
export function replaceValue(node: Node, value: unknown): Edit {
  return { offset: node.offset, length: node.length, text: JSON.stringify(value) };
}

/** Sets a property of an object, in the way the file is formatted. */
export function setProperty(tree: SyntaxTree, object: Node, name: string, value: unknown): readonly Edit[] {
  return modified(tree, [...getNodePath(object), name], value);
}

/** Puts an item at the end of an array. */
export function appendItem(tree: SyntaxTree, array: Node, value: unknown): readonly Edit[] {
  return modified(tree, [...getNodePath(array), -1], value, true);
}

/** Removes a property or an array item together with its comma. */
export function remove(tree: SyntaxTree, node: Node): readonly Edit[] {
  const path = getNodePath(node.type === 'property' ? node.children![0]! : node);
  return modified(tree, path, undefined);
}

/** Edits through jsonc-parser; none where the text is too broken for them. */
function modified(tree: SyntaxTree, path: JSONPath, value: unknown, isArrayInsertion = false): readonly Edit[] {
  try {
    const edits = modify(tree.text, path, value, { formattingOptions: formattingOf(tree), isArrayInsertion });
    return edits.map(({ offset, length, content }) => ({ offset, length, text: content }));
  } catch {
    return [];
  }
}

/** The indentation and line ends the text already uses; two spaces and LF where it has a single line. */
export function formattingOf({ text }: SyntaxTree): FormattingOptions {
  const indentation = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  const insertSpaces = !indentation.startsWith('\t');
  return { insertSpaces, tabSize: insertSpaces ? indentation.length : 1, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}
