import { distance } from 'fastest-levenshtein';
import * as l10n from '@vscode/l10n';
import { isGuid } from '../../documents/guid';
import { authorizationKinds } from '../../documents/kinds';
import type { Approver, Authorization } from '../../documents/model';
import { authorizationsOf } from '../../documents/model';
import type { PrincipalBook } from '../../workspace/principals';
import type { RuleContext } from '../context';
import { isPlaceholder } from '../facts/placeholders';
import { replaceEverywhere } from '../fixes/replace-everywhere';
import { type Fix, rule } from '../rule';
import { excerpt } from '../wording/excerpt';
import { principalName } from '../wording/principal-names';

/** So many slips of the hand make another id of one. */
const fewSlips = 3;
const fewProposals = 3;

/** What names a principal: an entry, or an approver of one. */
type Named = Pick<Authorization | Approver, 'principalId' | 'principalIdDisplayName'>;

export default rule({
  code: 'unknown-principal',
  source: [],
  severity: 'warning',
  kinds: authorizationKinds,
  yieldsTo: ['principal-object-not-app', 'principal-equals-other-id', 'docs-sample-guid'],
  definition(definition, context, report) {
    const { principals } = context;
    if (!principals.isComplete(definition.managedByTenantId?.value)) return;
    const unknown = new Map<string, Named[]>();
    for (const named of authorizationsOf(definition).flatMap(withApprovers)) {
      const id = named.principalId?.value?.toLowerCase();
      if (id === undefined || !isGuid(id) || isPlaceholder(id) || principals.find(id)) continue;
      const known = unknown.get(id);
      if (known) known.push(named);
      else unknown.set(id, [named]);
    }
    for (const [id, uses] of unknown) {
      const [first] = uses as [Named];
      const name = principalName(first, context);
      report(
        first.principalId!.node,
        l10n.t(
          'The directory of this tenant lists all its principals, and {0} is none of them: a delegation with it is refused, or gives nobody access. Correct the ID, or add the principal to the directory.',
          name === id ? `"${id}"` : `${name} ("${id}")`,
        ),
        { fixes: proposals(id, uses, context) },
      );
    }
  },
});

function withApprovers(entry: Authorization): readonly Named[] {
  return [entry, ...(entry.justInTimeAccessPolicy?.managedByTenantApprovers?.items ?? [])];
}

/** Principals of the directory that have the same name, or an id that is a slip of the hand away. */
function proposals(id: string, uses: readonly Named[], { principals, document }: RuleContext): readonly Fix[] {
  const name = uses[0]!.principalIdDisplayName?.value;
  const nodes = uses.map(({ principalId }) => principalId!.node);
  return likely(id, name, principals).map((known) => ({
    title: l10n.t('Use {0} of the directory', excerpt(known.displayName ?? known.id)),
    edits: () => replaceEverywhere(document.tree, nodes, known.id),
  }));
}

function likely(id: string, name: string | undefined, principals: PrincipalBook) {
  const able = principals.all().filter(({ type }) => type !== 'Application');
  const byName = name ? able.filter(({ displayName }) => displayName?.toLowerCase() === name.toLowerCase()) : [];
  const byId = able.filter((known) => distance(known.id.toLowerCase(), id) <= fewSlips);
  return [...new Set([...byId, ...byName])].slice(0, fewProposals);
}
