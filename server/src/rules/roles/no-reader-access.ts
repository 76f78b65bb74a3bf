import * as l10n from '@vscode/l10n';
import { authorizationKinds } from '../../documents/kinds';
import { wellKnown } from '../../roles';
import { appendAuthorization } from '../fixes/append-authorization';
import { cannotSee } from '../facts/without-reader';
import { principalName } from '../wording/principal-names';
import { rule } from '../rule';

export default rule({
  code: 'no-reader-access',
  source: ['ROL-14'],
  severity: 'warning',
  armSeverity: 'information',
  kinds: authorizationKinds,
  definition(definition, context, report) {
    for (const { entry, kind } of cannotSee(definition, context)) {
      report(
        entry.principalId!.node,
        l10n.t(
          '{0} has no Reader access: without it the customer does not show up in My customers, nor in the activity log. Give Reader as well.',
          principalName(entry, context),
        ),
        {
          // As in templates: where nobody says what the principal is, it may be a service principal.
          severity: kind ? 'warning' : 'information',
          fixes: [
            {
              title: l10n.t('Add Reader for {0}', principalName(entry, context)),
              edits: () => appendAuthorization(context.document.tree, definition, entry, wellKnown.reader),
            },
          ],
        },
      );
    }
  },
});
