import * as l10n from '@vscode/l10n';
import { authorizationKinds } from '../../documents/kinds';
import { rule } from '../rule';
import { actionsText, refusedActions } from './refused-actions';
import { useAlternative } from './role-alternatives';

export default rule({
  code: 'role-data-actions',
  source: ['ROL-03'],
  severity: 'error',
  kinds: authorizationKinds,
  yieldsTo: ['role-lost-support', 'role-deprecated'],
  authorization({ roleDefinitionId }, _definition, context, report) {
    const { catalogue, roleOf } = context;
    const written = roleOf(roleDefinitionId);
    const dataActions = refusedActions(written?.verdict, 'data-actions');
    if (!written?.role || dataActions.length === 0) return;
    const { node } = roleDefinitionId!;
    const restricted = refusedActions(written.verdict, 'restricted-actions');
    const message =
      restricted.length === 0
        ? l10n.t(
            '{0} cannot be delegated: Azure answers "role definition … with data actions not allowed", and it has {1} (role data of {2}). Choose a role without data actions.',
            written.role.name,
            actionsText(dataActions),
            catalogue.date,
          )
        : l10n.t(
            '{0} cannot be delegated: Azure answers "role definition … with data actions not allowed" ({1}), and "not allowed for registration definition … because of restricted actions" ({2}; role data of {3}). Choose a role without both.',
            written.role.name,
            actionsText(dataActions),
            actionsText(restricted),
            catalogue.date,
          );
    report(node, message, { fixes: useAlternative(context, node, written.role) });
  },
});
