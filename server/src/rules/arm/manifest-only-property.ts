import * as l10n from '@vscode/l10n';
import { writtenNode } from '../../documents/arm/resolved';
import { armDraftKinds } from '../../documents/kinds';
import { authorizationsOf } from '../../documents/model';
import { property } from '../../documents/nodes';
import { rootOf } from '../../documents/place';
import type { Node } from '../../documents/syntax-tree';
import { remove } from '../fixes/edits';
import type { RuleContext } from '../context';
import { rule } from '../rule';

/** What a manifest says beside what Azure reads (docs/formats.md). */
const ofDefinition = ['version', 'cloud'];
const ofAuthorization = ['principalType', 'justification'];

export default rule({
  code: 'manifest-only-property',
  source: [],
  severity: 'warning',
  kinds: armDraftKinds,
  oncePerFile: armDraftKinds,
  document(context, report) {
    const keys = [...keysIn(context)];
    for (const key of keys) {
      report(key, l10n.t('"{0}" belongs to manifests; Azure does not know it. Remove it here.', key.value as string), {
        fixes: [
          {
            title: l10n.t('Remove what belongs to manifests'),
            edits: () => keys.flatMap((other) => remove(context.document.tree, other.parent!)),
          },
        ],
      });
    }
  },
});

/** The keys of such properties that this file writes, each once. */
function keysIn({ document, deployment: { arm } }: RuleContext): ReadonlySet<Node> {
  const keys = new Set<Node>();
  const look = (object: Node, names: readonly string[]): void => {
    for (const name of names) {
      const key = property(writtenNode(object), name)?.key;
      if (key && rootOf(key) === document.tree.root) keys.add(key);
    }
  };
  for (const definition of arm?.definitions ?? []) {
    if (definition.resource) look(definition.node, ofDefinition);
    for (const { node } of authorizationsOf(definition)) look(node, ofAuthorization);
  }
  return keys;
}
