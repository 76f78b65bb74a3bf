import { isComputed, writtenNode } from '../../documents/arm/resolved';
import type { Deployment } from '../../documents/deployment';
import { authorizationsOf } from '../../documents/model';
import type { Node } from '../../documents/syntax-tree';

/** More values of one expression than these, made by a loop, nobody reads. */
const mostValues = 5;

/**
 * What an expression comes to: the values that stand in its place once a deployment is worked out, each once. Several
 * where a loop works it out anew; none where the deployment does not use it.
 */
export function valuesOf(expression: Node, deployment: Deployment): readonly Node[] {
  const key = expression.parent?.type === 'property' ? expression.parent.children![0] : undefined;
  const found = new Map<string, Node>();
  for (const node of workedOut(deployment)) {
    const value = node.type === 'property' && node.children![0] === key ? node.children![1] : node;
    const isIts = value !== node || (isComputed(node) && writtenNode(node) === expression);
    if (!value || !isIts) continue;
    found.set(`${value.type} ${value.offset} ${String(value.value)}`, value);
    if (found.size === mostValues) break;
  }
  return [...found.values()];
}

/** Every node of what is deployed, each once, since values are used many times over. */
function* workedOut({ definitions, arm }: Deployment): Generator<Node> {
  const seen = new Set<Node>();
  const waiting: Node[] = [
    ...definitions.flatMap((definition) => authorizationsOf(definition).map(({ node }) => node)),
    ...definitions.map(({ node }) => node),
    ...(arm?.definitions ?? []).flatMap(({ resource }) => resource?.node ?? []),
    ...(arm?.assignments ?? []).map(({ resource }) => resource.node),
  ];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    yield node;
    waiting.push(...(node.children ?? []));
  }
}
