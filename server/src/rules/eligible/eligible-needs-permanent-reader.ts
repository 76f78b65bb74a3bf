import * as l10n from '@vscode/l10n';
import { authorizationKinds } from '../../documents/kinds';
import { wellKnown } from '../../roles';
import { appendAuthorization } from '../fixes/append-authorization';
import { cannotActivate } from '../facts/without-reader';
import { principalName } from '../wording/principal-names';
import { rule } from '../rule';

export default rule({
  code: 'eligible-needs-permanent-reader',
  source: ['ELG-07'],
  severity: 'warning',
  kinds: authorizationKinds,
  definition(definition, context, report) {
    for (const { entry } of cannotActivate(definition, context)) {
      const name = principalName(entry, context);
      const fix = {
        title: l10n.t('Add Reader for {0}', name),
        edits: () => appendAuthorization(context.document.tree, definition, entry, wellKnown.reader),
      };
      report(
        entry.principalId!.node,
        l10n.t(
          '{0} cannot activate this role in the portal without Reader access. Give Reader, or another role that reads everything, permanently as well.',
          name,
        ),
        { fixes: context.roleOf(entry.roleDefinitionId)?.id === wellKnown.reader ? [] : [fix] },
      );
    }
  },
});
