import * as l10n from '@vscode/l10n';
import { sameId } from '../../documents/guid';
import { wellKnown } from '../../roles';
import { replaceRole } from './replace-role';
import { rule } from '../rule';

export default rule({
  code: 'role-owner',
  source: ['ROL-02'],
  severity: 'error',
  kinds: ['manifest'],
  yieldsTo: ['eligible-role-forbidden'],
  authorization({ roleDefinitionId }, _definition, { catalogue }, report) {
    if (!roleDefinitionId || !sameId(roleDefinitionId.value, wellKnown.owner)) return;
    report(
      roleDefinitionId.node,
      l10n.t(
        'Owner cannot be delegated: Azure answers "The role definition … is restricted for registration". Choose a narrower role, such as Contributor.',
      ),
      { fixes: [replaceRole(catalogue, roleDefinitionId.node, wellKnown.contributor)] },
    );
  },
});
