import * as l10n from '@vscode/l10n';
import { authorizationKinds } from '../../documents/kinds';
import type { Authorization } from '../../documents/model';
import type { RuleContext } from '../context';
import { remove } from '../fixes/edits';
import { isPlaceholder } from '../facts/placeholders';
import { principalName } from '../wording/principal-names';
import { roleName } from '../wording/role-names';
import { relatedAt } from '../wording/related';
import { type Report, rule } from '../rule';

export default rule({
  code: 'eligible-equals-active',
  source: ['ELG-08'],
  severity: 'warning',
  kinds: authorizationKinds,
  definition(definition, context, report) {
    for (const [id, entries] of context.byPrincipal(definition)) {
      const pairs = samePairs(entries, context);
      if (pairs.length > 0 && !isPlaceholder(id)) pairs.forEach((pair) => reportPair(pair, context, report));
    }
  },
});

/** An eligible entry, and the permanent one that makes it pointless. */
interface Pair {
  readonly eligible: Authorization;
  readonly permanent: Authorization;
}

function samePairs(entries: readonly Authorization[], { roleOf }: RuleContext): readonly Pair[] {
  const permanent = new Map<string, Authorization>();
  const pairs: Pair[] = [];
  // A definition's permanent entries come before its eligible ones.
  for (const entry of entries) {
    const role = roleOf(entry.roleDefinitionId)?.id;
    if (!role) continue;
    const same = permanent.get(role);
    if (entry.access === 'active') permanent.set(role, entry);
    else if (same) pairs.push({ eligible: entry, permanent: same });
  }
  return pairs;
}

function reportPair({ eligible, permanent }: Pair, context: RuleContext, report: Report): void {
  const { catalogue, document, roleOf } = context;
  const name = principalName(eligible, context);
  const role = roleName(catalogue, roleOf(eligible.roleDefinitionId)!.id);
  report(
    eligible.roleDefinitionId!.node,
    l10n.t(
      '{0} has {1} permanently already, so there is nothing to activate. Keep one of the two entries.',
      name,
      role,
    ),
    {
      tag: 'unnecessary',
      related: [relatedAt(permanent.roleDefinitionId!.node, l10n.t('{0} is permanent here', role))],
      fixes: [
        {
          title: l10n.t('Remove the eligible {0} of {1}', role, name),
          edits: () => remove(document.tree, eligible.node),
        },
        {
          title: l10n.t('Remove the permanent {0} of {1}', role, name),
          edits: () => remove(document.tree, permanent.node),
        },
      ],
    },
  );
}
