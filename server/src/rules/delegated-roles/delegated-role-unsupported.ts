import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import type { Field } from '../../documents/model';
import type { Node } from '../../documents/syntax-tree';
import type { RuleContext } from '../context';
import { remove, removeAll } from '../fixes/edits';
import { relatedAt } from '../wording/related';
import { type Report, rule } from '../rule';
import { actionsText, refusedActions } from '../roles/refused-actions';
import { assignableRolesOf } from './assignable-roles';

export default rule({
  code: 'delegated-role-unsupported',
  source: ['DEL-05', 'DEL-06'],
  severity: 'information',
  armSeverity: 'warning',
  kinds: draftKinds,
  yieldsTo: ['delegated-role-duplicate'],
  definition(definition, context, report) {
    const withDataActions: Field[] = [];
    const entries = definition.authorizations?.items ?? [];
    for (const item of entries.flatMap((entry) => assignableRolesOf(entry, context))) {
      const written = context.roleOf(item);
      if (!written?.role) continue;
      const restricted = refusedActions(written.verdict, 'restricted-actions');
      if (refusedActions(written.verdict, 'data-actions').length > 0) withDataActions.push(item);
      else if (restricted.length > 0) reportRestricted(item, written.role.name, restricted, context, report);
    }
    if (withDataActions.length > 0) reportDataActions(withDataActions, context, report);
  },
});

function reportRestricted(
  { node }: Field,
  name: string,
  restricted: readonly string[],
  { catalogue, document }: RuleContext,
  report: Report,
): void {
  const title = l10n.t('Remove {0} from the assignable roles', name);
  report(
    node,
    l10n.t(
      '{0} is no role Azure Lighthouse supports, and only those may be assigned: it has the restricted actions {1} (role data of {2}). Choose another role.',
      name,
      actionsText(restricted),
      catalogue.date,
    ),
    { severity: 'error', fixes: [{ title, edits: () => remove(document.tree, node) }] },
  );
}

/** Microsoft's documentation excludes such roles, a sample of theirs assigns one: said once, and softly (DEL-05). */
function reportDataActions(
  items: readonly Field[],
  { catalogue, document, roleOf }: RuleContext,
  report: Report,
): void {
  const nameOf = (item: Field): string => roleOf(item)!.role!.name;
  const names = [...new Set(items.map(nameOf))];
  report(
    items[0]!.node,
    l10n.t(
      'Assignable roles with data actions are not among those Azure Lighthouse documents as supported, though samples use them: {0} (role data of {1}). Try the assignment before you rely on it.',
      names.join(', '),
      catalogue.date,
    ),
    {
      related: items.slice(1).map((item) => relatedAt(item.node, l10n.t('{0} has data actions too', nameOf(item)))),
      fixes: [
        {
          title: l10n.t('Remove the assignable roles with data actions'),
          edits: () => listsOf(items).flatMap((nodes) => removeAll(document.tree, nodes)),
        },
      ],
    },
  );
}

/** The places of items, list by list. */
function listsOf(items: readonly Field[]): readonly (readonly Node[])[] {
  const lists = new Map<Node | undefined, Node[]>();
  for (const { node } of items) lists.set(node.parent, [...(lists.get(node.parent) ?? []), node]);
  return [...lists.values()];
}
