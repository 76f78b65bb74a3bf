import { getNodeValue } from 'jsonc-parser';
import * as l10n from '@vscode/l10n';
import { writtenNode } from '../../documents/arm/resolved';
import { draftKinds } from '../../documents/kinds';
import type { Deployment } from '../../documents/deployment';
import type { Definition } from '../../documents/model';
import { property as propertyOf } from '../../documents/nodes';
import type { Node, SyntaxTree } from '../../documents/syntax-tree';
import { appendItem, remove, setProperty } from '../fixes/edits';
import { type Edit, type Fix, rule } from '../rule';
import type { JoinedShapeFault } from '../shape-faults';
import { partsOfPolicy } from './parts-of-policy';

const policy = 'justInTimeAccessPolicy';

export default rule({
  code: 'policy-in-wrong-list',
  source: ['ARM-23', 'MAN-08', 'DEL-09'],
  severity: 'error',
  armSeverity: 'warning',
  kinds: draftKinds,
  shape(fault, { document: { tree }, deployment }, report) {
    if (fault.fault !== 'unknown') return;
    const { owner, node } = fault;
    const name = fault.property!;
    const removal: Fix = { title: l10n.t('Remove "{0}"', name), edits: () => remove(tree, node.parent!) };
    if (owner === 'authorization' && (name === policy || partsOfPolicy.includes(name))) {
      report(
        fault,
        l10n.t(
          '"{0}" belongs to eligible authorizations; this one is permanent. Move the entry to "eligibleAuthorizations", or remove the property.',
          name,
        ),
        { fixes: name === policy ? [makeEligible(tree, fault, deployment), removal] : [removal] },
      );
    } else if (owner === 'eligibleAuthorization' && name === 'delegatedRoleDefinitionIds') {
      report(
        fault,
        l10n.t(
          '"{0}" belongs to permanent authorizations of User Access Administrator; an eligible one cannot assign roles. Remove it.',
          name,
        ),
        { fixes: [removal] },
      );
    } else if (owner === 'eligibleAuthorization' && partsOfPolicy.includes(name)) {
      report(
        fault,
        l10n.t('"{0}" belongs inside "justInTimeAccessPolicy" of this authorization. Move it there.', name),
        {
          fixes: [moveIntoPolicy(tree, fault)],
        },
      );
    }
  },
});

/** Moves the whole entry to the end of the eligible authorizations. */
function makeEligible(tree: SyntaxTree, { object }: JoinedShapeFault, { definitions }: Deployment): Fix {
  return {
    title: l10n.t('Move the entry to "eligibleAuthorizations"'),
    edits: () => {
      const definition = definitions.find(({ authorizations }) =>
        authorizations?.items.some(({ node }) => node === object),
      );
      const removed = remove(tree, object);
      const added = definition ? appendEligible(tree, definition, getNodeValue(writtenNode(object))) : [];
      return removed.length > 0 && added.length > 0 ? [...removed, ...added] : [];
    },
  };
}

function appendEligible(
  tree: SyntaxTree,
  { node, eligibleAuthorizations: list }: Definition,
  entry: unknown,
): readonly Edit[] {
  return list?.known ? appendItem(tree, list.node, entry) : setProperty(tree, node, 'eligibleAuthorizations', [entry]);
}

/** Moves a part of a policy into the policy of its entry; where there is none, one is written around the part. */
function moveIntoPolicy(tree: SyntaxTree, { object, node, property: name }: JoinedShapeFault): Fix {
  return {
    title: l10n.t('Move "{0}" into "justInTimeAccessPolicy"', name!),
    edits: () => {
      const part = node.parent!;
      const existing = propertyOf(object, policy);
      if (!existing) return wrapIn(policy, part);
      if (existing.value?.type !== 'object') return [];
      const added = setProperty(tree, existing.value, name!, getNodeValue(part.children![1]!));
      return added.length > 0 ? [...remove(tree, part), ...added] : [];
    },
  };
}

function wrapIn(name: string, { offset, length }: Node): readonly Edit[] {
  return [
    { offset, length: 0, text: `"${name}": { ` },
    { offset: offset + length, length: 0, text: ' }' },
  ];
}
