import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import { remove } from '../fixes/edits';
import { knownKind } from '../facts/known-kind';
import { principalName } from '../wording/principal-names';
import { rule } from '../rule';
import { policyOf } from './access-policy';

export default rule({
  code: 'approver-kind',
  source: ['ELG-11'],
  severity: 'error',
  armSeverity: 'warning',
  kinds: draftKinds,
  authorization(authorization, definition, context, report) {
    const approvers = policyOf(authorization)?.managedByTenantApprovers?.items ?? [];
    for (const approver of approvers) {
      const { node, principalId } = approver;
      if (!principalId || knownKind(principalId.value, definition, context) !== 'ServicePrincipal') continue;
      const name = principalName(approver, context);
      const removal = {
        title: l10n.t('Remove {0} from the approvers', name),
        edits: () => remove(context.document.tree, node),
      };
      report(
        principalId.node,
        l10n.t('{0} is a service principal and cannot approve: only users and groups can. Name one of those.', name),
        { fixes: approvers.length > 1 ? [removal] : [] },
      );
    }
  },
});
