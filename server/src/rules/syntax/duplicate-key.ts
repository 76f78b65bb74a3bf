import * as l10n from '@vscode/l10n';
import { documentKinds } from '../../documents/kinds';
import type { Node } from '../../documents/syntax-tree';
import { remove } from '../edits';
import { excerpt } from '../excerpt';
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
  const keys = node.type === 'object' ? new Map<unknown, Node>() : undefined;
  for (const child of node.children) {
    const key = child.children?.[0];
    if (keys && key) {
      const first = keys.get(key.value);
      if (first) found(key, first);
      else keys.set(key.value, key);
    }
    forEachRepeatedKey(child, found);
  }
}
