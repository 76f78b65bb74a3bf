import * as l10n from '@vscode/l10n';
import { authorizationKinds } from '../../documents/kinds';
import { type Authorization, authorizationsOf, type Definition } from '../../documents/model';
import { wellKnown } from '../../roles';
import { appendAuthorization } from '../fixes/append-authorization';
import type { RuleContext } from '../context';
import { nobodyLeaves } from '../facts/delete-role';
import { knownKind } from '../facts/known-kind';
import { listPlace } from '../wording/list-place';
import { principalName } from '../wording/principal-names';
import { type Fix, rule } from '../rule';

export default rule({
  code: 'missing-delete-role',
  source: ['ROL-16'],
  severity: 'warning',
  armSeverity: 'information',
  kinds: authorizationKinds,
  definition(definition, context, report) {
    if (!nobodyLeaves(definition, context)) return;
    report(
      listPlace(definition.authorizations!),
      l10n.t(
        'No authorization holds the Managed Services Registration assignment Delete Role, so only the customer can end the delegation. Give it to one of your groups.',
      ),
      { fixes: fixesFor(definition, context) },
    );
  },
});

/** Offered for the first group, else for the first principal of which nobody says that it is none. */
function fixesFor(definition: Definition, context: RuleContext): readonly Fix[] {
  const kindOf = ({ principalId }: Authorization) => knownKind(principalId?.value, definition, context);
  const entries = authorizationsOf(definition).filter(({ principalId }) => principalId?.value);
  const holder = entries.find((entry) => kindOf(entry) === 'Group') ?? entries.find((entry) => !kindOf(entry));
  if (!holder) return [];
  return [
    {
      title: l10n.t('Add the Delete Role for {0}', principalName(holder, context)),
      edits: () => appendAuthorization(context.document.tree, definition, holder, wellKnown.deleteRole),
    },
  ];
}
