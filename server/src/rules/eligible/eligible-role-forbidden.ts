import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { wellKnown } from '../../roles';
import type { Authorization, Definition } from '../../documents/model';
import type { RuleContext } from '../context';
import { makePermanent } from '../fixes/make-permanent';
import { useAlternative } from '../roles/role-alternatives';
import { type Fix, rule } from '../rule';
import { principalName } from '../wording/principal-names';

const forbidden: ReadonlySet<string> = new Set([wellKnown.owner, wellKnown.userAccessAdministrator]);

export default rule({
  code: 'eligible-role-forbidden',
  source: ['ELG-02'],
  severity: 'error',
  kinds: draftKinds,
  authorization(authorization, definition, context, report) {
    const { access, roleDefinitionId } = authorization;
    const written = access === 'eligible' ? context.roleOf(roleDefinitionId) : undefined;
    if (!written?.role || !forbidden.has(written.id)) return;
    const { node } = roleDefinitionId!;
    report(
      node,
      l10n.t(
        '{0} cannot be eligible: Azure answers that the role definition "is restricted for eligible authorization". Choose another role.',
        written.role.name,
      ),
      {
        fixes:
          written.id === wellKnown.userAccessAdministrator
            ? [makeItPermanent(authorization, definition, context)]
            : useAlternative(context, node, written.role),
      },
    );
  },
});

/** User Access Administrator has a use when it is permanent, and no role does its work. */
function makeItPermanent(authorization: Authorization, definition: Definition, context: RuleContext): Fix {
  return {
    title: l10n.t('Make the authorization of {0} permanent', principalName(authorization, context)),
    edits: () => makePermanent(context.document.tree, definition, authorization),
  };
}
