import * as l10n from '@vscode/l10n';
import { authorizationKinds } from '../../documents/kinds';
import type { Authorization } from '../../documents/model';
import { wellKnown } from '../../roles';
import type { RuleContext } from '../context';
import { lastPublishedSellers } from '../facts/last-published';
import { rule } from '../rule';
import { actionsText, refusedActions } from './refused-actions';
import { useAlternative } from './role-alternatives';

/** Roles in wide use that gained a data action which has come and gone since (ROL-10). */
const unsettled: ReadonlySet<string> = new Set([wellKnown.logAnalyticsContributor, wellKnown.logAnalyticsReader]);

/** From the loudest: an old entry is milder by one step, and so is a configuration that is not strict. */
const voices = ['error', 'warning', 'information'] as const;

export default rule({
  code: 'role-lost-support',
  source: ['ROL-10'],
  severity: 'warning',
  kinds: authorizationKinds,
  authorization(authorization, _definition, context, report) {
    const { roleDefinitionId } = authorization;
    const { catalogue, configuration, roleOf } = context;
    const written = roleOf(roleDefinitionId);
    if (!written?.role || !unsettled.has(written.id)) return;
    const dataActions = refusedActions(written.verdict, 'data-actions');
    if (dataActions.length === 0) return;
    const { node } = roleDefinitionId!;
    const { name, dataActionsGained } = written.role;
    const since = dataActionsGained?.first ?? catalogue.date;
    const isOld = wasPublished(authorization, written.id, context);
    report(
      node,
      isOld
        ? l10n.t(
            'Azure has refused new delegations of {0} at times since {1}, "role definition … with data actions not allowed". This entry was published before: customers who delegated keep the role without its data action {2}, and new ones may be refused.',
            name,
            since,
            actionsText(dataActions),
          )
        : l10n.t(
            'Azure has refused new delegations of {0} at times since {1}, "role definition … with data actions not allowed": its data action {2} comes and goes, and is there in the role data of {3}. Existing delegations keep the rest.',
            name,
            since,
            actionsText(dataActions),
            catalogue.date,
          ),
      {
        severity: voices[Number(isOld) + Number(!configuration.strict)],
        fixes: useAlternative(context, node, written.role),
      },
    );
  },
});

/** Whether every plan that sells the entry was published with it: the same role for the same principal. */
function wasPublished({ principalId }: Authorization, role: string, context: RuleContext): boolean {
  const sellers = lastPublishedSellers(context);
  const id = principalId?.value?.toLowerCase() ?? '';
  return (
    sellers.length > 0 &&
    sellers.every(({ manifest }) => {
      const entries = (manifest && context.byPrincipal(manifest).get(id)) ?? [];
      return entries.some(({ roleDefinitionId }) => context.roleOf(roleDefinitionId)?.id === role);
    })
  );
}
