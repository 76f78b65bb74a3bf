import * as l10n from '@vscode/l10n';
import { draftKinds, isArmKind } from '../../documents/kinds';
import { leavesOnActivation } from '../facts/delete-role';
import { makePermanent } from '../fixes/make-permanent';
import { principalName } from '../wording/principal-names';
import { rule } from '../rule';

export default rule({
  code: 'delete-role-only-eligible',
  source: ['ROL-17'],
  severity: 'hint',
  kinds: draftKinds,
  definition(definition, context, report) {
    const first = leavesOnActivation(definition, context);
    if (!first) return;
    const name = principalName(first, context);
    report(
      first.roleDefinitionId!.node,
      l10n.t(
        'Only after an activation can {0} end the delegation: the Delete Role is permanent for nobody. Give it permanently to a small group.',
        name,
      ),
      {
        fixes: isArmKind(context.document.kind)
          ? []
          : [
              {
                title: l10n.t('Make the Delete Role of {0} permanent', name),
                edits: () => makePermanent(context.document.tree, definition, first),
              },
            ],
      },
    );
  },
});
