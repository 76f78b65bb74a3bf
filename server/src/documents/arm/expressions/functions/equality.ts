import { properties, property } from '../../../nodes';
import type { Node } from '../../../syntax-tree';
import { isUnknown } from '../../resolved';

/** Whether two values are equal, text by case; undefined where one holds something unknown that it depends on. */
export function equal(a: Node, b: Node): boolean | undefined {
  if (a === b && !a.children) return isUnknown(a) ? undefined : true;
  if (isUnknown(a) || isUnknown(b)) return undefined;
  if (a.type !== b.type) return false;
  if (!a.children) return a.value === b.value;
  if (a.type === 'array') {
    const length = Math.min(a.children.length, b.children!.length);
    const open = [...a.children, ...b.children!].some(isUnknown);
    if (a.children.length !== b.children!.length) return open ? undefined : false;
    return every(length, (i) => equal(a.children![i]!, b.children![i]!));
  }
  const members = properties(a);
  if (members.length !== b.children!.length) return false;
  return every(members.length, (i) => {
    const { name, value } = members[i]!;
    const other = property(b, name)?.value;
    return value && other ? equal(value, other) : false;
  });
}

function every(count: number, holds: (index: number) => boolean | undefined): boolean | undefined {
  let result: boolean | undefined = true;
  for (let i = 0; i < count; i++) {
    const one = holds(i);
    if (one === false) return false;
    if (one === undefined) result = undefined;
  }
  return result;
}
