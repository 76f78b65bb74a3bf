import { items, properties } from '../../../nodes';
import { type Node, parseTree } from '../../../syntax-tree';
import { isUnknown } from '../../resolved';
import type { Maker } from '../make';

/** A value as compact JSON text; undefined where it holds something unknown. */
export function jsonText(node: Node, maker: Maker): string | undefined {
  const parts: string[] = [];
  let length = 0;
  return write(node, (part) => {
    maker.expect((length += part.length));
    parts.push(part);
  })
    ? parts.join('')
    : undefined;
}

function write(node: Node, put: (part: string) => void): boolean {
  if (isUnknown(node)) return false;
  if (!node.children) {
    put(JSON.stringify(node.value));
    return true;
  }
  const isList = node.type === 'array';
  put(isList ? '[' : '{');
  const whole = isList
    ? items(node).every((item, i) => (i > 0 && put(','), write(item, put)))
    : properties(node).every(({ name, value }, i) => {
        put(`${i > 0 ? ',' : ''}${JSON.stringify(name)}:`);
        return value !== undefined && write(value, put);
      });
  put(isList ? ']' : '}');
  return whole;
}

/** The value that JSON text holds, all of it at the place of the expression; undefined where the text is faulty. */
export function parseJson(text: string, maker: Maker): Node | undefined {
  maker.expect(text.length);
  const { root, faults } = parseTree(text);
  return root && faults.length === 0 ? copyOf(root, maker) : undefined;
}

function copyOf(node: Node, maker: Maker): Node {
  if (node.type === 'array') return maker.list(items(node).map((item) => copyOf(item, maker)));
  if (node.type === 'object') {
    return maker.object(properties(node).map(({ name, value }) => ({ key: name, value: copyOf(value!, maker) })));
  }
  return maker.scalar(node.value as string | number | boolean | null);
}
