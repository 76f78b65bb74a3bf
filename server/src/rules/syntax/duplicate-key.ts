import * as l10n from '@vscode/l10n';
import { documentKinds } from '../../documents/kinds';
import type { Node } from '../../documents/syntax-tree';
import { remove } from '../fixes/edits';
import { excerpt } from '../wording/excerpt';
import { rule } from '../rule';

export default rule({
  code: 'duplicate-key',
  source: [],
  severity: 'error',
  kinds: documentKinds,
  document({ document: { tree } }, report) {
    forEachRepeatedKey(tree.root, (key, first) => {
      const name = excerpt(key.value as string);
      report(key, l10n.t('"{0}" stands twice in this object. Only the last one counts; remove the other.', name), {
        related: [{ offset: first.offset, length: first.length, message: l10n.t('"{0}" stands here first', name) }],
        fixes: [{ title: l10n.t('Remove the first "{0}"', name), edits: () => remove(tree, first.parent!) }],
      });
    });
  },
});

/** Calls back for each key that its object already has, with the key that stands there first. */
function forEachRepeatedKey(node: Node | undefined, found: (key: Node, first: Node) => void): void {
  if (!node?.children) return;
  if (node.type === 'object' && repeats(node.children)) {
    const keys = new Map<unknown, Node>();
    for (const { children } of node.children) {
      const key = children![0]!;
      const first = keys.get(key.value);
      if (first) found(key, first);
      else keys.set(key.value, key);
    }
  }
  for (const child of node.children) {
    const value = child.type === 'property' ? child.children![1] : child;
    if (value?.children) forEachRepeatedKey(value, found);
  }
}

const fewProperties = 12;

/** Whether a name stands twice; for the few of an entry, comparing each with each is faster than any set. */
function repeats(properties: readonly Node[]): boolean {
  const { length } = properties;
  if (length > fewProperties) return new Set(properties.map(nameOf)).size < length;
  for (let later = 1; later < length; later++) {
    const name = nameOf(properties[later]!);
    for (let earlier = 0; earlier < later; earlier++) if (nameOf(properties[earlier]!) === name) return true;
  }
  return false;
}

function nameOf({ children }: Node): unknown {
  return children![0]!.value;
}
