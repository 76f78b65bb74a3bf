import * as l10n from '@vscode/l10n';
import { definitionKinds } from '../../documents/kinds';
import type { Definition } from '../../documents/model';
import type { RuleContext } from '../context';
import { knownKind } from '../facts/known-kind';
import { giveToGroup, sameGrants } from '../fixes/give-to-group';
import { type Fix, rule } from '../rule';
import { isSold } from '../facts/sold';

const maximum = 20;

export default rule({
  code: 'authorization-max',
  source: ['MAN-04'],
  // An error where a plan sells the manifest; templates may carry more.
  severity: 'information',
  kinds: definitionKinds,
  definition(definition, context, report) {
    const { authorizations, eligibleAuthorizations } = definition;
    const active = authorizations?.items.length ?? 0;
    const eligible = eligibleAuthorizations?.items.length ?? 0;
    const list = active > 0 ? authorizations : eligibleAuthorizations;
    if (active + eligible <= maximum || !list?.key) return;
    report(
      list.key,
      l10n.t(
        'This manifest has {0} authorizations, active and eligible together. A plan in Partner Center takes {1}: give principals that need the same a common group before you publish it.',
        active + eligible,
        maximum,
      ),
      { ...(isSold(context) && { severity: 'error' }), fixes: firstMerge(definition, context) },
    );
  },
});

/** Puts a group in place of the first people who get the same (QF-GROUP). */
function firstMerge(definition: Definition, context: RuleContext): readonly Fix[] {
  for (const id of context.byPrincipal(definition).keys()) {
    if (knownKind(id, definition, context) !== 'User' || sameGrants(id, definition, context).length < 2) continue;
    return giveToGroup(id, definition, context);
  }
  return [];
}
