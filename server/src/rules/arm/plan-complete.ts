import * as l10n from '@vscode/l10n';
import { armDraftKinds } from '../../documents/kinds';
import { textField } from '../../documents/model';
import { property } from '../../documents/nodes';
import type { Node, SyntaxTree } from '../../documents/syntax-tree';
import { setProperty } from '../fixes/edits';
import { type Fix, type Place, rule } from '../rule';

const parts: readonly string[] = ['name', 'publisher', 'product', 'version'];

export default rule({
  code: 'plan-complete',
  source: ['ARM-09'],
  severity: 'error',
  kinds: armDraftKinds,
  document({ document, deployment: { arm } }, report) {
    for (const { plan } of arm?.definitions ?? []) {
      if (plan?.type !== 'object') continue;
      const missing = parts.filter((name) => !property(plan, name));
      if (missing.length > 0) {
        report(
          keyOf(plan),
          l10n.t(
            'This marketplace plan has no {0}. Azure takes a plan with name, publisher, product and version, or none at all.',
            missing.map((name) => `"${name}"`).join(', '),
          ),
          { fixes: missing.map((name) => addPart(document.tree, plan, name)) },
        );
      }
      for (const name of parts) {
        const part = textField(plan, name);
        if (part?.value?.trim() !== '' || isDefault(part.node)) continue;
        report(
          part.node,
          l10n.t('The "{0}" of this marketplace plan is empty. Write what Partner Center shows for your plan.', name),
        );
      }
    }
  },
});

function keyOf(plan: Node): Place {
  return plan.parent?.type === 'property' ? plan.parent.children![0]! : plan;
}

/** An empty default waits for the value of a parameter file. */
function isDefault({ parent }: Node): boolean {
  return parent?.type === 'property' && parent.children![0]!.value === 'defaultValue';
}

function addPart(tree: SyntaxTree, plan: Node, name: string): Fix {
  return { title: l10n.t('Add "{0}"', name), edits: () => setProperty(tree, plan, name, '') };
}
