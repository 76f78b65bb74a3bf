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

export default rule({
  code: 'eligible-needs-permanent-reader',
  source: ['ELG-07'],
  severity: 'warning',
  kinds: authorizationKinds,
  definition(definition, context, report) {
    if (definition.authorizations?.known === false) return;
    for (const [id, entries] of context.byPrincipal(definition)) {
      const first = firstWithoutReader(id, entries, definition, context);
      if (!first || knownKind(id, definition, context) === 'ServicePrincipal') continue;
      const name = principalName(first, context);
      const fix = {
        title: l10n.t('Add Reader for {0}', name),
        edits: () => appendAuthorization(context.document.tree, definition, first, wellKnown.reader),
      };
      report(
        first.principalId!.node,
        l10n.t(
          '{0} cannot activate this role in the portal without Reader access. Give Reader, or another role that reads everything, permanently as well.',
          name,
        ),
        { fixes: context.roleOf(first.roleDefinitionId)?.id === wellKnown.reader ? [] : [fix] },
      );
    }
  },
});

/** The first eligible entry of a principal that has no other, permanent role that reads; one held permanently too is passed over (ELG-08). */
function firstWithoutReader(
  id: string,
  entries: readonly Authorization[],
  definition: Definition,
  context: RuleContext,
): Authorization | undefined {
  if (!entries.some(({ access }) => access === 'eligible')) return undefined;
  const { roles, judged } = readerAccessOf(id, definition, context);
  if (!judged || roles.size > 1) return undefined;
  const lacking = entries.filter(({ access, roleDefinitionId }) => {
    const role = access === 'eligible' ? context.roleOf(roleDefinitionId)?.id : undefined;
    return role && (roles.size === 0 || roles.has(role));
  });
  if (lacking.length === 0) return undefined;
  const roleIdOf = ({ roleDefinitionId }: Authorization) => context.roleOf(roleDefinitionId)?.id;
  const permanent = new Set(entries.filter(({ access }) => access === 'active').map(roleIdOf));
  return lacking.find((entry) => !permanent.has(roleIdOf(entry)));
}
