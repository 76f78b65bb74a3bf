import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import type { Authorization, Field } from '../../documents/model';
import { authorizationsOf } from '../../documents/model';
import { judge, type Role } from '../../roles';
import type { RuleContext } from '../context';
import { roleLabelBehind } from '../facts/role-label';
import { type Fix, type Report, rule } from '../rule';
import { writeRole } from './replace-role';

export default rule({
  code: 'role-name-label-mismatch',
  source: ['ROL-19'],
  severity: 'warning',
  kinds: draftKinds,
  definition(definition, context, report) {
    const { comments } = context.document.tree;
    for (const authorization of comments.length > 0 ? authorizationsOf(definition) : []) {
      checkComment(authorization.roleDefinitionId, context, report);
      for (const item of authorization.delegatedRoleDefinitionIds?.items ?? []) checkComment(item, context, report);
    }
    for (const entries of context.byPrincipal(definition).values()) checkNames(entries, context, report);
  },
});

/** A comment behind a GUID that is the name of another role: one of the two is wrong. */
function checkComment(field: Field | undefined, context: RuleContext, report: Report): void {
  const role = context.roleOf(field)?.role;
  const label = role && roleLabelBehind(context.document.tree, field!.node, context.catalogue);
  if (!label || label.role === role) return;
  report(
    field!.node,
    l10n.t(
      'This is the GUID of {0}, and the comment behind it says {1}. One of the two is wrong.',
      role.name,
      label.role.name,
    ),
    {
      fixes: [
        { title: l10n.t('Write {0} in the comment', role.name), edits: () => [{ ...label.place, text: role.name }] },
        ...(judge(label.role).status === 'supported' ? [useNamedRole(field!, label.role, context)] : []),
      ],
    },
  );
}

/** A display name that is the name of a role nobody gives to the principal: it will mislead the customer. */
function checkNames(entries: readonly Authorization[], context: RuleContext, report: Report): void {
  const looked = new Set<string>();
  const said = new Set<Role>();
  for (const { principalIdDisplayName: name } of entries) {
    if (name?.value === undefined || looked.has(name.value)) continue;
    looked.add(name.value);
    const named = context.catalogue.byName(name.value);
    if (!named || said.has(named)) continue;
    said.add(named);
    const given = entries.map(({ roleDefinitionId }) => context.roleOf(roleDefinitionId)?.role);
    if (given.includes(undefined) || given.includes(named)) continue;
    report(
      name.node,
      l10n.t(
        'The customer reads "{0}" here, the name of a role that this principal is not given; it gets {1}. Name the principal after its people or its work.',
        named.name,
        [...new Set(given.map((role) => role!.name))].join(', '),
      ),
      { severity: 'information' },
    );
  }
}

function useNamedRole({ node }: Field, role: Role, context: RuleContext): Fix {
  return { title: l10n.t('Give {0}', role.name), edits: () => writeRole(context, node, role.id) };
}
