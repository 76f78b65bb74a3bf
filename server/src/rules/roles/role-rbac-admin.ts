import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import type { Authorization } from '../../documents/model';
import type { SyntaxTree } from '../../documents/syntax-tree';
import { wellKnown } from '../../roles';
import { replaceValue, setProperty } from '../fixes/edits';
import { type Fix, rule } from '../rule';

export default rule({
  code: 'role-rbac-admin',
  source: ['ROL-08'],
  severity: 'error',
  kinds: draftKinds,
  authorization(authorization, _definition, { document, roleOf }, report) {
    const { access, roleDefinitionId } = authorization;
    if (roleOf(roleDefinitionId)?.id !== wellKnown.rbacAdministrator) return;
    if (access === 'eligible') {
      report(
        roleDefinitionId!.node,
        l10n.t(
          'Role Based Access Control Administrator cannot be delegated: it may change role assignments, so Azure answers "not allowed … because of restricted actions". Choose a role that hands out no access; an eligible one cannot.',
        ),
      );
      return;
    }
    report(
      roleDefinitionId!.node,
      l10n.t(
        'Role Based Access Control Administrator cannot be delegated: it may change role assignments, so Azure answers "not allowed … because of restricted actions". Use User Access Administrator with the roles it may assign to managed identities.',
      ),
      { fixes: [useUserAccessAdministrator(document.tree, authorization)] },
    );
  },
});

/** The role meant for handing out access through a delegation, with Contributor to hand out until others are chosen. */
function useUserAccessAdministrator(tree: SyntaxTree, authorization: Authorization): Fix {
  const { node, roleDefinitionId, delegatedRoleDefinitionIds } = authorization;
  return {
    title: l10n.t('Use User Access Administrator with Contributor as assignable role'),
    edits: () => [
      replaceValue(roleDefinitionId!.node, wellKnown.userAccessAdministrator),
      ...(delegatedRoleDefinitionIds
        ? []
        : setProperty(tree, node, 'delegatedRoleDefinitionIds', [wellKnown.contributor])),
    ],
  };
}
