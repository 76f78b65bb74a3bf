import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { wellKnown } from '../../roles';
import { rule } from '../rule';
import { useAlternative } from './role-alternatives';

export default rule({
  code: 'role-owner',
  source: ['ROL-02'],
  severity: 'error',
  kinds: draftKinds,
  yieldsTo: ['eligible-role-forbidden'],
  authorization({ roleDefinitionId }, _definition, context, report) {
    const role = context.roleOf(roleDefinitionId)?.role;
    if (role?.id !== wellKnown.owner) return;
    const { node } = roleDefinitionId!;
    report(
      node,
      l10n.t(
        'Owner cannot be delegated: Azure answers "The role definition … is restricted for registration". Choose a narrower role, such as Contributor.',
      ),
      { fixes: useAlternative(context, node, role) },
    );
  },
});
