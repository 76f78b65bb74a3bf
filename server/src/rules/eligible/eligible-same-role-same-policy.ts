import { getNodeValue } from 'jsonc-parser';
import * as l10n from '@vscode/l10n';
import { writtenNode } from '../../documents/arm/resolved';
import { canonicalDuration } from '../../documents/duration';
import { draftKinds } from '../../documents/kinds';
import type { Authorization, List } from '../../documents/model';
import type { Node } from '../../documents/syntax-tree';
import type { RuleContext } from '../context';
import { setProperty } from '../fixes/edits';
import { principalName } from '../wording/principal-names';
import { roleName } from '../wording/role-names';
import { relatedAt } from '../wording/related';
import { type Fix, type Report, rule } from '../rule';
import { type Conditions, conditionsOf, policyOf, sameConditions } from './access-policy';

interface Entry {
  readonly authorization: Authorization;
  readonly conditions: Conditions;
}

export default rule({
  code: 'eligible-same-role-same-policy',
  source: ['ELG-06'],
  severity: 'error',
  kinds: draftKinds,
  definition({ eligibleAuthorizations }, context, report) {
    for (const [role, entries] of byRole(eligibleAuthorizations, context)) {
      const first = entries[0]!;
      for (const entry of entries) {
        if (!sameConditions(entry.conditions, first.conditions)) reportEntry(entry, entries, role, context, report);
      }
    }
  },
});

function byRole(list: List<Authorization> | undefined, { roleOf }: RuleContext): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const authorization of list?.items ?? []) {
    const role = roleOf(authorization.roleDefinitionId)?.id;
    const conditions = role ? conditionsOf(authorization) : undefined;
    if (!role || !conditions) continue;
    const group = groups.get(role);
    if (group) group.push({ authorization, conditions });
    else groups.set(role, [{ authorization, conditions }]);
  }
  return groups;
}

function reportEntry(
  entry: Entry,
  entries: readonly Entry[],
  role: string,
  context: RuleContext,
  report: Report,
): void {
  const first = entries[0]!;
  const name = roleName(context.catalogue, role);
  const different = differences(entry, first);
  const [only, ...others] = different;
  report(
    (others.length === 0 && only?.node) || policyPlace(entry.authorization),
    l10n.t(
      'Every eligible {0} must have the same access policy, or Azure answers "InvalidRegistrationDefinitionCreateRequest". Here it differs from another entry in: {1}.',
      name,
      different.map(({ words }) => words).join(', '),
    ),
    {
      related: [
        relatedAt(
          policyPlace(first.authorization),
          l10n.t('The policy of {0}', principalName(first.authorization, context)),
        ),
      ],
      fixes: [first, entry].flatMap((source) => giveAll(entries, source, name, context)),
    },
  );
}

/** What differs in an entry, in words, and where it stands if it is written. */
function differences({ authorization, conditions }: Entry, { conditions: other }: Entry) {
  const policy = policyOf(authorization);
  const all: readonly { same: boolean; words: string; node: Node | undefined }[] = [
    {
      same: conditions.provider === other.provider,
      words: l10n.t('multifactor authentication'),
      node: policy?.multiFactorAuthProvider?.node,
    },
    {
      same: conditions.minutes === other.minutes,
      words: l10n.t('duration'),
      node: policy?.maximumActivationDuration?.node,
    },
    {
      same: conditions.approvers === other.approvers,
      words: l10n.t('approvers'),
      node: policy?.managedByTenantApprovers?.key,
    },
  ];
  return all.filter(({ same }) => !same);
}

function policyPlace(authorization: Authorization): Node {
  return policyOf(authorization)?.key ?? authorization.roleDefinitionId!.node;
}

/** Copies the policy of one entry to every other of the role (QF-POLICYSYNC); none where it has none to copy. */
function giveAll(
  entries: readonly Entry[],
  { authorization: source, conditions }: Entry,
  role: string,
  context: RuleContext,
): readonly Fix[] {
  const policy = policyOf(source);
  if (!policy) return [];
  const duration = canonicalDuration(conditions.minutes);
  return [
    {
      title: l10n.t('Give every eligible {0} the policy of {1} ({2})', role, principalName(source, context), duration),
      edits: () =>
        entries
          .filter((entry) => !sameConditions(entry.conditions, conditions))
          .flatMap(({ authorization: { node } }) =>
            setProperty(context.document.tree, node, 'justInTimeAccessPolicy', getNodeValue(writtenNode(policy.node))),
          ),
    },
  ];
}
