import type { ArmContent } from './arm/content';
import { readArm } from './arm/read';
import type { ParsedDocument } from './document';
import type { Definition } from './model';
import type { Node } from './syntax-tree';

/** What a document asks for: of a template and the values for its parameters, both taken together. */
export interface Deployment {
  readonly definitions: readonly Definition[];
  readonly arm: ArmContent | undefined;
  /** The roots of other files whose nodes stand in it, with their URIs. */
  readonly otherFiles: ReadonlyMap<Node, string>;
}

/** What a document asks for that stands alone. */
export function deploymentOf({ definitions, arm }: ParsedDocument): Deployment {
  return { definitions, arm, otherFiles: new Map() };
}

/**
 * What a template asks for with the values of a parameter file. `otherFiles` names the one of the two that is not being
 * checked: its root, and its URI.
 */
export function deployTogether(
  template: ParsedDocument,
  parameters: ParsedDocument,
  otherFiles: Deployment['otherFiles'],
): Deployment {
  const arm = readArm('template', template.tree, parameters.tree);
  return { definitions: arm?.definitions ?? [], arm, otherFiles };
}
