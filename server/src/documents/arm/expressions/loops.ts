import { items, property } from '../../nodes';
import type { Node } from '../../syntax-tree';

/** A loop that makes a list: a variable, or a property of an object (`copy`). */
export interface Loop {
  readonly node: Node;
  readonly name: string;
  readonly nameNode: Node;
  readonly count: Node;
  readonly input: Node;
}

/** Azure itself stops at 800 passes; a longer loop is read like one whose length nobody knows. */
export const maximumPasses = 1_000;

/** The loops of an object that make properties of it. */
export function loopsIn(object: Node): readonly Loop[] {
  if (object.type !== 'object') return [];
  return items(property(object, 'copy')?.value).flatMap((node) => loopOf(node) ?? []);
}

function loopOf(node: Node): Loop | undefined {
  const nameNode = property(node, 'name')?.value;
  const count = property(node, 'count')?.value;
  const input = property(node, 'input')?.value;
  if (nameNode?.type !== 'string' || !count || !input) return undefined;
  return { node, name: nameNode.value as string, nameNode, count, input };
}
