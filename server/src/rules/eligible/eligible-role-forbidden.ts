import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { wellKnown } from '../../roles';
import { useAlternative } from '../roles/role-alternatives';
import { rule } from '../rule';

const forbidden: ReadonlySet<string> = new Set([wellKnown.owner, wellKnown.userAccessAdministrator]);

export default rule({
  code: 'eligible-role-forbidden',
  source: ['ELG-02'],
  severity: 'error',
  kinds: draftKinds,
  authorization({ access, roleDefinitionId }, _definition, context, report) {
    const written = access === 'eligible' ? context.roleOf(roleDefinitionId) : undefined;
    if (!written?.role || !forbidden.has(written.id)) return;
    const { node } = roleDefinitionId!;
    report(
      node,
      l10n.t(
        '{0} cannot be eligible: Azure answers that the role definition "is restricted for eligible authorization". Choose another role.',
        written.role.name,
      ),
      { fixes: useAlternative(context, node, written.role) },
    );
  },
});
