import { items, properties } from '../../nodes';
import type { Node } from '../../syntax-tree';
import { expressionOf, isUnknown } from '../resolved';

/** Longer expressions are of no use to anybody who compares or reads them. */
const maximumLength = 2_000;

/** A call as an expression, its arguments put in; undefined where it gets too long, or an argument is a riddle. */
export function describeCall(name: string, args: readonly Node[]): string | undefined {
  const parts: string[] = [];
  let length = name.length;
  for (const arg of args) {
    const part = describe(arg);
    length += part?.length ?? Infinity;
    if (length > maximumLength) return undefined;
    parts.push(part!);
  }
  return `${name}(${parts.join(', ')})`;
}

/** A value as the expression that makes it: `'text'`, `3`, `guid('x')`. */
export function describe(node: Node): string | undefined {
  if (isUnknown(node)) return expressionOf(node);
  switch (node.type) {
    case 'string':
      return `'${(node.value as string).replaceAll("'", "''")}'`;
    case 'array':
      return describeCall('createArray', items(node));
    case 'object':
      return describeCall(
        'createObject',
        properties(node).flatMap(({ key, value }) => (value ? [key, value] : [])),
      );
    case 'number':
    case 'boolean':
    case 'null':
    case 'property':
      return node.type === 'number' ? String(node.value) : `${String(node.value)}()`;
  }
}
