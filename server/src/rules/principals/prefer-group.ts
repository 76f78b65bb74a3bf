import * as l10n from '@vscode/l10n';
import type { Authorization } from '../../documents/model';
import type { RuleContext } from '../context';
import { principalName } from '../principal-names';
import { rule } from '../rule';

export default rule({
  code: 'prefer-group',
  source: ['PRI-05'],
  severity: 'warning',
  kinds: ['manifest'],
  definition(definition, context, report) {
    for (const entries of context.byPrincipal(definition).values()) {
      const user = entries.find((entry) => typeOf(entry, context) !== undefined);
      if (!user || typeOf(user, context) !== 'User') continue;
      const place = user.principalType?.value === 'User' ? user.principalType : user.principalId!;
      report(
        place.node,
        l10n.t(
          '{0} is a single person. Give the role to a security group they belong to, so that a change of staff needs no new version for customers to accept.',
          principalName(user, context),
        ),
      );
    }
  },
});

/** The kind an entry declares, else the one a directory knows. */
function typeOf({ principalType, principalId }: Authorization, { principals }: RuleContext): string | undefined {
  return principalType?.value ?? principals.inDirectory(principalId?.value)?.type;
}
