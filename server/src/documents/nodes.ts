import type { Node } from './syntax-tree';

/** The key and value of a property; the value is absent while it is being typed. */
export interface Property {
  readonly name: string;
  readonly node: Node;
  readonly key: Node;
  readonly value: Node | undefined;
}

const none: readonly Node[] = [];

/** The properties of an object in the order written; none for anything but an object. */
export function properties(node: Node | undefined): readonly Property[] {
  if (node?.type !== 'object') return [];
  return node.children!.map(asProperty);
}

/** The property of that exact name; where a name occurs twice the last one counts, as for `JSON.parse`. */
export function property(node: Node | undefined, name: string): Property | undefined {
  if (node?.type !== 'object') return undefined;
  const children = node.children!;
  for (let i = children.length - 1; i >= 0; i--) {
    if (children[i]!.children![0]!.value === name) return asProperty(children[i]!);
  }
  return undefined;
}

/** The items of an array; none for anything but an array. */
export function items(node: Node | undefined): readonly Node[] {
  return node?.type === 'array' ? node.children! : none;
}

function asProperty(node: Node): Property {
  const key = node.children![0]!;
  return { name: key.value as string, node, key, value: node.children![1] };
}
