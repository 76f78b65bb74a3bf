import { findNodeAtLocation, getNodePath, getNodeValue } from 'jsonc-parser';
import * as l10n from '@vscode/l10n';
import { property as propertyOf } from '../../documents/nodes';
import type { Node, SyntaxTree } from '../../documents/syntax-tree';
import { appendItem, remove, setProperty } from '../edits';
import { inSequence } from '../edit-sequence';
import { type Edit, type Fix, rule } from '../rule';
import type { JoinedShapeFault } from '../shape-faults';
import { partsOfPolicy } from './parts-of-policy';

const policy = 'justInTimeAccessPolicy';

export default rule({
  code: 'policy-in-wrong-list',
  source: ['ARM-23', 'MAN-08', 'DEL-09'],
  severity: 'error',
  kinds: ['manifest'],
  shape(fault, { document: { tree } }, report) {
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
        { fixes: name === policy ? [makeEligible(tree, fault), removal] : [removal] },
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

function makeEligible(tree: SyntaxTree, { object }: JoinedShapeFault): Fix {
  const entry = getNodePath(object);
  const definition = entry.slice(0, -2);
  const list = [...definition, 'eligibleAuthorizations'];
  const value: unknown = getNodeValue(object);
  return {
    title: l10n.t('Move the entry to "eligibleAuthorizations"'),
    edits: () =>
      inSequence(
        tree,
        (now) => remove(now, nodeAt(now, entry)),
        (now) => {
          const eligible = now.root && findNodeAtLocation(now.root, list);
          if (eligible?.type === 'array') return appendItem(now, eligible, value);
          return setProperty(now, nodeAt(now, definition), 'eligibleAuthorizations', [value]);
        },
      ),
  };
}

function moveIntoPolicy(tree: SyntaxTree, { object, property: name }: JoinedShapeFault): Fix {
  const entry = getNodePath(object);
  return {
    title: l10n.t('Move "{0}" into "justInTimeAccessPolicy"', name!),
    edits: () => {
      const value: unknown = getNodeValue(propertyOf(object, name!)!.value!);
      return inSequence(
        tree,
        (now) => remove(now, propertyOf(nodeAt(now, entry), name!)!.node),
        (now) => intoPolicy(now, nodeAt(now, entry), name!, value),
      );
    },
  };
}

function intoPolicy(tree: SyntaxTree, entry: Node, name: string, value: unknown): readonly Edit[] {
  const existing = propertyOf(entry, policy)?.value;
  if (existing?.type === 'object') return setProperty(tree, existing, name, value);
  return setProperty(tree, entry, policy, { [name]: value });
}

function nodeAt({ root }: SyntaxTree, path: ReturnType<typeof getNodePath>): Node {
  return findNodeAtLocation(root!, path)!;
}
