import * as l10n from '@vscode/l10n';
import { authorizationKinds } from '../../documents/kinds';
import { rule } from '../rule';
import { principalName } from '../wording/principal-names';
import { relatedIn } from '../wording/related';

export default rule({
  code: 'group-security',
  source: ['PRI-04'],
  severity: 'error',
  armSeverity: 'warning',
  kinds: authorizationKinds,
  definition(definition, context, report) {
    for (const [id, [entry]] of context.byPrincipal(definition)) {
      const group = context.principals.inDirectory(id);
      if (group?.type !== 'Group' || group.groupType !== 'Microsoft365') continue;
      report(
        entry!.principalId!.node,
        l10n.t(
          '{0} is a Microsoft 365 group, and only security groups can be given a role by a delegation. Name a security group with the same members.',
          principalName(entry!, context),
        ),
        { related: [relatedIn(group.uri, group.node, l10n.t('The directory says so here'))] },
      );
    }
  },
});
