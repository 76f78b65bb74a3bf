import type { ArmParameter } from '../../documents/arm/content';
import { properties, property, type Property } from '../../documents/nodes';
import { rootOf } from '../../documents/place';
import type { Node } from '../../documents/syntax-tree';
import type { RuleContext } from '../context';

/** The parameters that a parameter file gives values. */
export interface GivenParameters {
  readonly key: Node;
  readonly node: Node;
  readonly all: readonly Property[];
}

/** The values a parameter file gives, where its template is known; undefined for every other file. */
export function givenParameters({ document, deployment }: RuleContext): GivenParameters | undefined {
  if (document.kind !== 'parameters' || deployment.otherFiles.size === 0) return undefined;
  const found = property(document.tree.root, 'parameters');
  if (found?.value?.type !== 'object') return undefined;
  return { key: found.key, node: found.value, all: properties(found.value) };
}

/** The parameters that the template of a parameter file declares. */
export function declaredParameters({ document, deployment: { arm } }: RuleContext): readonly ArmParameter[] {
  return (arm?.parameters ?? []).filter(({ key }) => rootOf(key) !== document.tree.root);
}
