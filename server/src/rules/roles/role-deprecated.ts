import * as l10n from '@vscode/l10n';
import { authorizationKinds } from '../../documents/kinds';
import type { Role } from '../../roles';
import { rule } from '../rule';
import { refusedActions } from './refused-actions';
import { useAlternative } from './role-alternatives';

export default rule({
  code: 'role-deprecated',
  source: ['ROL-09'],
  severity: 'error',
  kinds: authorizationKinds,
  authorization({ roleDefinitionId }, _definition, context, report) {
    const { catalogue, roleOf } = context;
    const written = roleOf(roleDefinitionId);
    if (!written?.role?.deprecation) return;
    const { node } = roleDefinitionId!;
    const message = describe(written.role, catalogue.date);
    const refused = refusedActions(written.verdict, 'data-actions').length > 0;
    report(
      node,
      refused
        ? l10n.t('{0} Azure also refuses it today: "role definition … with data actions not allowed".', message)
        : message,
      {
        severity: written.verdict?.status === 'supported' ? 'warning' : 'error',
        fixes: useAlternative(context, node, written.role),
        tag: 'deprecated',
      },
    );
  },
});

function describe({ name, deprecation }: Role, date: string): string {
  switch (deprecation) {
    case 'planned':
      return l10n.t(
        '{0} is going to be deprecated (role data of {1}): then Azure blocks new delegations, and those who hold it lose access. Choose a role that stays.',
        name,
        date,
      );
    case 'legacy':
      return l10n.t('{0} is a legacy role (role data of {1}). Choose the role that took its place.', name, date);
    default:
      return l10n.t(
        '{0} is deprecated (role data of {1}): Azure blocks new delegations of it, and those who hold it lose access. Choose another role.',
        name,
        date,
      );
  }
}
