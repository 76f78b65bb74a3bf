import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { wellKnown } from '../../roles';
import type { Authorization, Definition } from '../../documents/model';
import type { RuleContext } from '../context';
import { remove, setProperty } from '../fixes/edits';
import { type Fix, rule } from '../rule';

export default rule({
  code: 'delegated-roles-without-uaa',
  source: ['DEL-02'],
  severity: 'warning',
  kinds: draftKinds,
  authorization(authorization, definition, context, report) {
    const { access, roleDefinitionId, delegatedRoleDefinitionIds: list } = authorization;
    if (access !== 'active' || !list?.known || !list.key) return;
    const role = context.roleOf(roleDefinitionId)?.role;
    if (!role || role.id === wellKnown.userAccessAdministrator) return;
    const empty = list.items.length === 0;
    const property = list.key.parent!;
    report(
      list.key,
      l10n.t(
        'Assignable roles have no effect on {0}: only User Access Administrator can assign roles. Remove the list, or choose that role.',
        role.name,
      ),
      {
        severity: empty ? 'hint' : 'warning',
        tag: 'unnecessary',
        fixes: [
          ...(empty ? [] : moveToAdministrator(authorization, definition, context)),
          {
            title: l10n.t('Remove "{0}"', 'delegatedRoleDefinitionIds'),
            safe: empty,
            edits: () => remove(context.document.tree, property),
          },
        ],
      },
    );
  },
});

/** Moves the list to the principal's entry of User Access Administrator, where that has none yet (QF-MOVE). */
function moveToAdministrator(
  { principalId, delegatedRoleDefinitionIds: list }: Authorization,
  definition: Definition,
  context: RuleContext,
): readonly Fix[] {
  const entries = context.byPrincipal(definition).get(principalId?.value?.toLowerCase() ?? '') ?? [];
  const target = entries.find(
    ({ access, roleDefinitionId, delegatedRoleDefinitionIds: held }) =>
      access === 'active' && !held && context.roleOf(roleDefinitionId)?.id === wellKnown.userAccessAdministrator,
  );
  const values = list!.items.flatMap(({ value }) => value ?? []);
  if (!target || values.length < list!.items.length) return [];
  return [
    {
      title: l10n.t('Move "{0}" to the entry of User Access Administrator', 'delegatedRoleDefinitionIds'),
      edits: () => {
        const { tree } = context.document;
        const added = setProperty(tree, target.node, 'delegatedRoleDefinitionIds', values);
        return added.length > 0 ? [...remove(tree, list!.key!.parent!), ...added] : [];
      },
    },
  ];
}
