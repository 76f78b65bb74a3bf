import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { wellKnown } from '../../roles';
import { remove } from '../fixes/edits';
import { roleName } from '../wording/role-names';
import { rule } from '../rule';
import { assignableRolesOf } from './assignable-roles';

const forbidden: ReadonlySet<string> = new Set([wellKnown.owner, wellKnown.userAccessAdministrator]);

export default rule({
  code: 'delegated-role-forbidden',
  source: ['DEL-04'],
  severity: 'error',
  kinds: draftKinds,
  authorization(authorization, _definition, context, report) {
    const { catalogue, document } = context;
    for (const item of assignableRolesOf(authorization, context)) {
      const id = context.roleOf(item)?.id ?? '';
      if (!forbidden.has(id)) continue;
      const name = roleName(catalogue, id);
      report(
        item.node,
        l10n.t('{0} may not be an assignable role. Remove it, or name the narrower role that is needed.', name),
        {
          fixes: [
            {
              title: l10n.t('Remove {0} from the assignable roles', name),
              edits: () => remove(document.tree, item.node),
            },
          ],
        },
      );
    }
  },
});
