import * as l10n from '@vscode/l10n';
import { authorizationKinds } from '../../documents/kinds';
import type { Authorization, Definition } from '../../documents/model';
import { wellKnown } from '../../roles';
import { appendAuthorization } from '../fixes/append-authorization';
import type { RuleContext } from '../context';
import { knownKind } from '../facts/known-kind';
import { principalName } from '../wording/principal-names';
import { readerAccessOf } from '../facts/reader-access';
import { rule } from '../rule';

/** Roles that are of use to somebody who never sees the customer. */
const noNeed: ReadonlySet<string> = new Set([wellKnown.deleteRole]);
/** Who holds User Access Administrator alone is nearly always a service principal, unless somebody says otherwise. */
const noNeedUnlessKnown: ReadonlySet<string> = new Set([...noNeed, wellKnown.userAccessAdministrator]);

export default rule({
  code: 'no-reader-access',
  source: ['ROL-14'],
  severity: 'warning',
  armSeverity: 'information',
  kinds: authorizationKinds,
  definition(definition, context, report) {
    for (const [id, entries] of context.byPrincipal(definition)) {
      const kind = knownKind(id, definition, context);
      if (kind === 'ServicePrincipal') continue;
      const first = withoutReader(id, entries, kind ? noNeed : noNeedUnlessKnown, definition, context);
      if (!first) continue;
      report(
        first.principalId!.node,
        l10n.t(
          '{0} has no Reader access: without it the customer does not show up in My customers, nor in the activity log. Give Reader as well.',
          principalName(first, context),
        ),
        {
          // As in templates: where nobody says what the principal is, it may be a service principal.
          severity: kind ? 'warning' : 'information',
          fixes: [
            {
              title: l10n.t('Add Reader for {0}', principalName(first, context)),
              edits: () => appendAuthorization(context.document.tree, definition, first, wellKnown.reader),
            },
          ],
        },
      );
    }
  },
});

/** The first permanent entry of a principal, those roles apart, that cannot read the customer; none if it can. */
function withoutReader(
  id: string,
  entries: readonly Authorization[],
  passedOver: ReadonlySet<string>,
  definition: Definition,
  context: RuleContext,
): Authorization | undefined {
  // For a principal with eligible roles, eligible-needs-permanent-reader speaks.
  if (entries.some(({ access }) => access === 'eligible')) return undefined;
  const first = entries.find(({ roleDefinitionId }) => {
    const role = context.roleOf(roleDefinitionId);
    return role !== undefined && !passedOver.has(role.id);
  });
  if (!first) return undefined;
  const { roles, judged } = readerAccessOf(id, definition, context);
  return judged && roles.size === 0 ? first : undefined;
}
