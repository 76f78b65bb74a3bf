import * as l10n from '@vscode/l10n';
import { sameId } from '../../documents/guid';
import { authorizationKinds } from '../../documents/kinds';
import { knownKind } from '../facts/known-kind';
import { isPlaceholder } from '../facts/placeholders';
import { principalName } from '../wording/principal-names';
import { relatedAt } from '../wording/related';
import { rule } from '../rule';
import { policyOf } from './access-policy';

export default rule({
  code: 'approver-self',
  source: ['ELG-12'],
  severity: 'warning',
  kinds: authorizationKinds,
  authorization(authorization, definition, context, report) {
    const { principalId } = authorization;
    const id = principalId?.value;
    const approvers = policyOf(authorization)?.managedByTenantApprovers?.items ?? [];
    if (!id || isPlaceholder(id) || approvers.length === 0) return;
    if (!approvers.every((approver) => sameId(approver.principalId?.value, id))) return;
    const kind = knownKind(id, definition, context);
    if (kind === 'ServicePrincipal') return;
    const name = principalName(authorization, context);
    report(
      approvers[0]!.principalId!.node,
      kind === 'User'
        ? l10n.t(
            '{0} is the only approver of their own activation, and nobody approves themselves. Name another.',
            name,
          )
        : l10n.t(
            '{0} approves its own activations: one member has to approve for another. Name others if that is not meant.',
            name,
          ),
      {
        severity: kind === 'User' ? 'warning' : 'information',
        related: [relatedAt(principalId.node, l10n.t('{0} is eligible here', name))],
      },
    );
  },
});
