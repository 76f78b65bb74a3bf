import assert from 'node:assert/strict';
import { type DefaultTreeAdapterTypes, parse, type ParserError } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

/** The elements of a page file, as a browser reads them; a page that it has to mend fails. */
export function elementsOf(html: string): readonly Element[] {
  const errors: ParserError[] = [];
  const document = parse(html, { onParseError: (error) => errors.push(error) });
  assert.deepEqual(
    errors.map(({ code, startLine }) => `${code} in line ${startLine}`),
    [],
  );
  const found: Element[] = [];
  const visit = (node: Node): void => {
    if (!('tagName' in node)) return;
    found.push(node);
    node.childNodes.forEach(visit);
  };
  document.childNodes.forEach(visit);
  return found;
}

/** The value of an attribute; undefined where an element has none of that name. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** The text of a node with all in it. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
