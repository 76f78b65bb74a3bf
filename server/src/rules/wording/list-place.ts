import type { List } from '../../documents/model';
import type { Node } from '../../documents/syntax-tree';

/**
 * Where a finding on a list as a whole stands: at the list's key. A list that a template takes from elsewhere stands at
 * the name it is kept under there: its parameter or variable.
 */
export function listPlace({ key, node }: List<unknown>): Node {
  const holder = node.parent;
  if (!holder || holder.type !== 'property' || holder === key?.parent) return key ?? node;
  const [name] = holder.children!;
  const kept = holder.parent?.parent;
  return isValueOfParameter(name!) && kept?.type === 'property' ? kept.children![0]! : name!;
}

function isValueOfParameter({ value }: Node): boolean {
  return value === 'value' || value === 'defaultValue';
}
