import * as l10n from '@vscode/l10n';
import { authorizationKinds } from '../../documents/kinds';
import { rule } from '../rule';
import { actionsText, refusedActions } from './refused-actions';
import { useAlternative } from './role-alternatives';

export default rule({
  code: 'role-restricted-actions',
  source: ['ROL-04'],
  severity: 'error',
  kinds: authorizationKinds,
  yieldsTo: ['role-owner', 'role-rbac-admin', 'role-data-actions'],
  authorization({ roleDefinitionId }, _definition, context, report) {
    const { catalogue, roleOf } = context;
    const written = roleOf(roleDefinitionId);
    const restricted = refusedActions(written?.verdict, 'restricted-actions');
    if (!written?.role || restricted.length === 0) return;
    const { node } = roleDefinitionId!;
    report(
      node,
      l10n.t(
        '{0} cannot be delegated: Azure answers "not allowed for registration definition … because of restricted actions", here {1} (role data of {2}). Choose a role that cannot change access or locks.',
        written.role.name,
        actionsText(restricted),
        catalogue.date,
      ),
      { fixes: useAlternative(context, node, written.role) },
    );
  },
});
