import * as l10n from '@vscode/l10n';
import type { ArmContent } from '../../documents/arm/content';
import { newestApiVersion } from '../../documents/arm/api-versions';
import { isComputed } from '../../documents/arm/resolved';
import { rootOf } from '../../documents/place';
import type { Node, SyntaxTree } from '../../documents/syntax-tree';
import { replaceValue } from '../fixes/edits';
import type { Fix } from '../rule';
import { serviceResources } from './resources';

/** A fix that has the definitions and the assignments of a file use the newest version together (QF-API). */
export function useNewestVersion(tree: SyntaxTree, arm: ArmContent): Fix {
  return {
    title: l10n.t('Use API version {0} for definition and assignment', newestApiVersion),
    edits: () => {
      const written = serviceResources(arm).flatMap(({ apiVersion }) => (apiVersion ? [apiVersion] : []));
      const nodes = written
        .filter(({ node, value }) => value !== newestApiVersion && !isComputed(node) && rootOf(node) === tree.root)
        .map(({ node }) => node);
      // One variable may hold the version of both.
      return [...byOffset(nodes).values()].map((node) => replaceValue(node, newestApiVersion));
    },
  };
}

function byOffset(nodes: readonly Node[]): ReadonlyMap<number, Node> {
  return new Map(nodes.map((node) => [node.offset, node]));
}
