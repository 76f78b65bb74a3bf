import * as l10n from '@vscode/l10n';
import { draftKinds, isArmKind } from '../../documents/kinds';
import { asKind, knownKind } from '../facts/known-kind';
import { giveToGroup } from '../fixes/give-to-group';
import { principalName } from '../wording/principal-names';
import { rule } from '../rule';

export default rule({
  code: 'prefer-group',
  source: ['PRI-05'],
  severity: 'warning',
  armSeverity: 'information',
  kinds: draftKinds,
  definition(definition, context, report) {
    for (const [id, entries] of context.byPrincipal(definition)) {
      if (knownKind(id, definition, context) !== 'User') continue;
      const declared = entries.find(({ principalType }) => asKind(principalType?.value) === 'User');
      const entry = declared ?? entries[0]!;
      report(
        (declared?.principalType ?? entry.principalId!).node,
        l10n.t(
          '{0} is a single person. Give the role to a security group they belong to, so that a change of staff needs no new version for customers to accept.',
          principalName(entry, context),
        ),
        { fixes: isArmKind(context.document.kind) ? [] : giveToGroup(id, definition, context) },
      );
    }
  },
});
