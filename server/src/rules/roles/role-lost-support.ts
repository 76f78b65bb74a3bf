import * as l10n from '@vscode/l10n';
import { authorizationKinds } from '../../documents/kinds';
import { wellKnown } from '../../roles';
import { rule } from '../rule';
import { actionsText, refusedActions } from './refused-actions';
import { useAlternative } from './role-alternatives';

/** Roles in wide use that gained a data action which has come and gone since (ROL-10). */
const unsettled: ReadonlySet<string> = new Set([wellKnown.logAnalyticsContributor, wellKnown.logAnalyticsReader]);

export default rule({
  code: 'role-lost-support',
  source: ['ROL-10'],
  severity: 'warning',
  kinds: authorizationKinds,
  authorization({ roleDefinitionId }, _definition, context, report) {
    const { catalogue, configuration, roleOf } = context;
    const written = roleOf(roleDefinitionId);
    if (!written?.role || !unsettled.has(written.id)) return;
    const dataActions = refusedActions(written.verdict, 'data-actions');
    if (dataActions.length === 0) return;
    const { node } = roleDefinitionId!;
    report(
      node,
      l10n.t(
        'Azure has refused new delegations of {0} at times since {1}, "role definition … with data actions not allowed": its data action {2} comes and goes, and is there in the role data of {3}. Existing delegations keep the rest.',
        written.role.name,
        written.role.dataActionsGained?.first ?? catalogue.date,
        actionsText(dataActions),
        catalogue.date,
      ),
      {
        severity: configuration.strict ? 'error' : 'warning',
        fixes: useAlternative(context, node, written.role),
      },
    );
  },
});
