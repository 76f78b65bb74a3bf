import type { ArmContent } from './arm/content';
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
