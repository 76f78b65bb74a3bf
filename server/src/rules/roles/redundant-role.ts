import * as l10n from '@vscode/l10n';
import { draftKinds } from '../../documents/kinds';
import type { Authorization } from '../../documents/model';
import { covers, judge, type Role } from '../../roles';
import type { RuleContext } from '../context';
import { isPlaceholder } from '../facts/placeholders';
import { remove } from '../fixes/edits';
import { principalName } from '../wording/principal-names';
import { relatedAt } from '../wording/related';
import { rule } from '../rule';

export default rule({
  code: 'redundant-role',
  source: ['ROL-15'],
  severity: 'hint',
  kinds: draftKinds,
  definition(definition, context, report) {
    for (const [id, entries] of context.byPrincipal(definition)) {
      if (entries.length < 2 || isPlaceholder(id)) continue;
      for (const { entry, role, wider } of redundantAmong(entries, context)) {
        const name = principalName(entry, context);
        report(
          entry.roleDefinitionId!.node,
          l10n.t(
            '{0} has {1} as well, which allows all that {2} does. This entry adds nothing.',
            name,
            wider.role.name,
            role.name,
          ),
          {
            tag: 'unnecessary',
            related: [relatedAt(wider.entry.roleDefinitionId!.node, l10n.t('{0} is given here', wider.role.name))],
            fixes: [
              {
                title: l10n.t('Remove {0} of {1}', role.name, name),
                edits: () => remove(context.document.tree, entry.node),
              },
            ],
          },
        );
      }
    }
  },
});

interface Held {
  readonly entry: Authorization;
  readonly role: Role;
}

/** Whoever has more roles than this is looked at by nobody role by role, and each would be compared with each. */
const mostCompared = 50;

/** The permanent roles of a principal that another permanent one covers; of two that do the same, the later. */
function redundantAmong(entries: readonly Authorization[], context: RuleContext): (Held & { wider: Held })[] {
  const held = permanentOf(entries, context);
  if (held.length > mostCompared) return [];
  return held.flatMap((narrow, index) => {
    const wider = held.find(
      (other, at) =>
        other.role !== narrow.role &&
        covers(other.role, narrow.role) &&
        (at < index || !covers(narrow.role, other.role)) &&
        !isKeptToActivate(narrow.role, entries),
    );
    return wider ? [{ ...narrow, wider }] : [];
  });
}

function permanentOf(entries: readonly Authorization[], { roleOf }: RuleContext): readonly Held[] {
  const held: Held[] = [];
  for (const entry of entries) {
    const written = entry.access === 'active' ? roleOf(entry.roleDefinitionId) : undefined;
    if (written?.role && written.verdict?.status === 'supported') held.push({ entry, role: written.role });
  }
  return held;
}

/** Whether a principal needs a role that reads to activate others (ELG-07): where it stands alone for that, it is no waste. */
function isKeptToActivate(role: Role, entries: readonly Authorization[]): boolean {
  return judge(role).readerAccess && entries.some(({ access }) => access === 'eligible');
}
