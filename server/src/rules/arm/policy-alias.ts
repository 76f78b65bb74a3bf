import * as l10n from '@vscode/l10n';
import type { Node } from '../../documents/syntax-tree';
import { properties } from '../../documents/nodes';
import { replaceValue } from '../fixes/edits';
import { type Report, rule } from '../rule';
import { excerpt } from '../wording/excerpt';

const wrongAlias = /^Microsoft\.ManagedServices\/registrationAssignments\/registrationDefinitionProperties\.(\w+)$/i;
const rightAlias = 'Microsoft.ManagedServices/registrationDefinitions';

export default rule({
  code: 'policy-alias',
  source: ['ARM-36'],
  severity: 'warning',
  kinds: ['template', 'policy'],
  document({ document: { tree } }, report) {
    if (tree.root) checkFields(tree.root, report);
  },
});

/** Looks at every condition of every policy in the file. */
function checkFields(node: Node, report: Report): void {
  for (const { name, value } of properties(node)) {
    const alias = name === 'field' && value?.type === 'string' ? (value.value as string) : undefined;
    const property = alias && wrongAlias.exec(alias)?.[1];
    if (!property) continue;
    const right = `${rightAlias}/${property}`;
    report(
      value!,
      l10n.t(
        '"{0}" "doesn\'t exist as an alias under provider \'Microsoft.ManagedServices\'". The alias is {1}.',
        excerpt(alias),
        right,
      ),
      { fixes: [{ title: l10n.t('Use {0}', right), edits: () => [replaceValue(value!, right)] }] },
    );
  }
  for (const child of node.children ?? []) if (child.children) checkFields(child, report);
}
